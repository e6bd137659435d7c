import { type DrawRequest, inOneStep, type Work } from '../defineComputation.ts';
import { type CalmWorld, calmWorld } from './calmWorld.ts';

/** The world of a seed, which is asked for before anything is learned. */
export function makeDraw({ settings }: DrawRequest): Work<CalmWorld> {
  return inOneStep(() => calmWorld(settings['seed']!));
}
