import { defineComputation, inOneStep } from '../defineComputation.ts';
import { calm } from './calm.ts';
import { calmWorld } from './calmWorld.ts';
import { crash } from './crash.ts';
import type { GuardrailsTypes } from './types.ts';

export const computation = defineComputation<GuardrailsTypes>({
  views: { crash, calm },
  loadAssets: () => Promise.resolve(null),
  makeDraw: ({ settings }) => inOneStep(() => calmWorld(settings['seed']!)),
});
