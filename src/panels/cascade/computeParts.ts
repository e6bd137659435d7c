import { defineComputationInParts } from '../defineComputation.ts';
import type { CascadeTypes } from './types.ts';

export const parts = defineComputationInParts<CascadeTypes>({
  views: {
    boxes: async () => (await import('./boxes.ts')).boxes,
    seconds: async () => (await import('./seconds.ts')).seconds,
    cliff: async () => (await import('./cliff.ts')).cliff,
    guards: async () => (await import('./guards.ts')).guards,
    hand: async () => (await import('./hand.ts')).hand,
    phase: async () => (await import('./phase.ts')).phase,
    gauge: async () => (await import('./gauge.ts')).gauge,
    'own-position': async () => (await import('./ownPosition.ts')).ownPosition,
    'own-book': async () => (await import('./ownBook.ts')).ownBook,
    'class-book': async () => (await import('./classBook.ts')).classBook,
  },
  loadAssets: async () => null,
});
