import type { TieRule } from '../forecasts/measured.ts';

/** The conventions on which the field disagrees; each has the default named first. */
export interface MetricConventions {
  /** Forecasts of events, or calls with their confidence. */
  readonly view: 'event' | 'confidence';
  readonly bins: number;
  readonly strategy: 'uniform' | 'quantile';
  readonly edge: 'right' | 'left';
  /**
   * What a forecast of exactly ½ says. In the confidence view 'half' scores half but the call itself is
   * "yes".
   */
  readonly ties: TieRule;
  /** Log loss moved away from 0 and 1 by this much; 0 leaves certainties alone. */
  readonly clip: number;
  /** Level of the intervals. */
  readonly level: number;
}

/** Event view, ten right-closed bins of equal width, ½ is "yes", nothing clipped, 95 % intervals. */
export const DEFAULT_CONVENTIONS: MetricConventions = {
  view: 'event',
  bins: 10,
  strategy: 'uniform',
  edge: 'right',
  ties: 'yes',
  clip: 0,
  level: 0.95,
};
