import { defineComputation } from '../defineComputation.ts';
import { calibrationAnswer } from './answer.ts';
import { calibrationGuesses } from './guesses.ts';
import { levels } from './levels.ts';
import { calibrationFacts, calibrationSentence } from './sentence.ts';

export const computation = defineComputation({
  views: { levels },
  loadAssets: async () => ({}),
  *makeDraw() {
    throw new Error('This panel asks for no draws in advance');
  },
  sentence: calibrationSentence,
  guesses: calibrationGuesses,
  facts: calibrationFacts,
  answer: calibrationAnswer,
});
