import { defineComputation } from '../defineComputation.ts';
import { account } from './account.ts';
import { timeline } from './timeline.ts';

export const computation = defineComputation({
  views: { timeline, account },
  loadAssets: async () => null,
  // Runs are long and belong to one scenario: they stay where they are made.
  makeDraw: request => {
    throw new Error(`The reality gap makes no draw of kind “${request.kind}”`);
  },
});
