import { defineComputation, inOneStep } from '../defineComputation.ts';
import { boxes } from './boxes.ts';
import { classBook } from './classBook.ts';
import { cliff } from './cliff.ts';
import { gauge } from './gauge.ts';
import { guards } from './guards.ts';
import { hand } from './hand.ts';
import { cascadeKnownAnswers } from './knownAnswers.ts';
import { ownBook } from './ownBook.ts';
import { ownPosition } from './ownPosition.ts';
import { phase } from './phase.ts';
import { seconds } from './seconds.ts';
import type { CascadeTypes } from './types.ts';

export const computation = defineComputation<CascadeTypes>({
  views: {
    ...{ boxes, seconds, cliff, guards, hand, phase, gauge },
    'own-position': ownPosition,
    'own-book': ownBook,
    'class-book': classBook,
  },
  loadAssets: () => Promise.resolve(null),
  makeDraw: () => inOneStep(() => null),
  knownAnswers: cascadeKnownAnswers,
});
