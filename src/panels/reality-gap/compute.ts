import { defineComputation } from '../defineComputation.ts';
import { account } from './account.ts';
import { capacity } from './capacity.ts';
import { facts } from './facts.ts';
import { realityGapKnownAnswers } from './knownAnswers.ts';
import { luck } from './luck.ts';
import { noise } from './noise.ts';
import { ownNumbers } from './ownNumbers.ts';
import { stress } from './stress.ts';
import { timeline } from './timeline.ts';
import type { RealityGapTypes } from './types.ts';

export const computation = defineComputation<RealityGapTypes>({
  views: { timeline, account, luck, noise, capacity, stress, facts, 'own-numbers': ownNumbers },
  loadAssets: async () => null,
  knownAnswers: realityGapKnownAnswers,
  loadFiles: async () => (await import('./files.ts')).files,
  // Runs are long and belong to one scenario: they stay where they are made.
  makeDraw: request => {
    throw new Error(`The reality gap makes no draw of kind “${request.kind}”`);
  },
});
