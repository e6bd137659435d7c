import type { GapTier } from '../../model/reality-gap/index.ts';

export function byTier<Answer>(answer: (tier: GapTier) => Answer): Readonly<Record<GapTier, Answer>> {
  return {
    test: answer('test'),
    truth: answer('truth'),
    moved: answer('moved'),
    paper: answer('paper'),
    live: answer('live'),
  };
}
