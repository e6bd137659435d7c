import { defineComputationInParts } from '../defineComputation.ts';
import type { RealityGapTypes } from './types.ts';

export const parts = defineComputationInParts<RealityGapTypes>({
  views: {
    timeline: async () => (await import('./timeline.ts')).timeline,
    account: async () => (await import('./account.ts')).account,
    luck: async () => (await import('./luck.ts')).luck,
    noise: async () => (await import('./noise.ts')).noise,
    capacity: async () => (await import('./capacity.ts')).capacity,
    stress: async () => (await import('./stress.ts')).stress,
    facts: async () => (await import('./facts.ts')).facts,
    'own-numbers': async () => (await import('./ownNumbers.ts')).ownNumbers,
  },
  loadAssets: async () => null,
  loadFiles: async () => (await import('./files.ts')).files,
});
