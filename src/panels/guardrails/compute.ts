import { defineComputation, inOneStep } from '../defineComputation.ts';
import { crash } from './crash.ts';
import { need } from './need.ts';
import { paid } from './paid.ts';
import { stops } from './stops.ts';
import type { GuardrailsTypes } from './types.ts';

export const computation = defineComputation<GuardrailsTypes>({
  views: { crash, need, stops, paid },
  loadAssets: () => Promise.resolve(null),
  makeDraw: () => inOneStep(() => null),
});
