import { defineComputation } from '../defineComputation.ts';
import { decoder } from './decoder.ts';
import { calibrationKnownAnswers } from './knownAnswers.ts';
import { levels } from './levels.ts';
import { money } from './moneyLines.ts';
import { reliability } from './reliability.ts';

export const computation = defineComputation({
  views: { levels, reliability, money, decoder },
  loadAssets: async () => ({}),
  // No view asks for draws in advance.
  makeDraw: () => {
    throw new Error('This panel makes no draws in advance');
  },
  knownAnswers: calibrationKnownAnswers,
});
