import { defineComputation, inOneStep } from '../defineComputation.ts';
import { boxes } from './boxes.ts';
import { cliff } from './cliff.ts';
import { guards } from './guards.ts';
import { hand } from './hand.ts';
import { cascadeKnownAnswers } from './knownAnswers.ts';
import { seconds } from './seconds.ts';
import type { CascadeTypes } from './types.ts';

export const computation = defineComputation<CascadeTypes>({
  views: { boxes, seconds, cliff, guards, hand },
  loadAssets: () => Promise.resolve(null),
  makeDraw: () => inOneStep(() => null),
  knownAnswers: cascadeKnownAnswers,
});
