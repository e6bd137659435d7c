import { defineComputation } from '../defineComputation.ts';
import { calibrationKnownAnswers } from './knownAnswers.ts';
import { levels } from './levels.ts';
import { reliability } from './reliability.ts';

export const computation = defineComputation({
  views: { levels, reliability },
  loadAssets: async () => ({}),
  // No view asks for draws in advance.
  makeDraw: () => {
    throw new Error('This panel makes no draws in advance');
  },
  knownAnswers: calibrationKnownAnswers,
});
