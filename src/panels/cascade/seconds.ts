import { runCascade, SELLER_KINDS, type SellerKind } from '../../model/cascade/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** Who sold how much in the event, and where they got out. */
export interface SecondsOutcome {
  readonly sellers: readonly SellerTold[];
}

interface SellerTold {
  readonly kind: SellerKind;
  /** $M. */
  readonly sold: number;
  /** Mean price at sale less 1; null where nothing was sold. */
  readonly meanExit: number | null;
}

function secondsOf(values: CascadeValues): SecondsOutcome {
  const { exits } = runCascade(cascadeScenario(values));
  return {
    sellers: SELLER_KINDS.map(kind => ({ kind, sold: exits[kind].sold, meanExit: exits[kind].meanExit })),
  };
}

export const seconds: ViewComputation<CascadeValues, SecondsOutcome> = {
  draws: () => [],
  preview: secondsOf,
  compute: values => inOneStep(() => secondsOf(values)),
};
