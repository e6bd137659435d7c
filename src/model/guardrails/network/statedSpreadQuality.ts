import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import type { StatedDays } from './predictDays.ts';

/** How statements compare with what came. */
export interface StatedSpreadQuality {
  readonly days: number;
  /** Share of days within mean ± stretch × spread. */
  readonly coverage: Fraction;
  /** Root mean square of (outcome − mean)/spread: 1 for honest spreads, 2 where they are half as wide as needed. */
  readonly surprise: number;
}

/**
 * How often stated ranges held, and how wide spreads should have been.
 *
 * @param days at least one; @param stretch how many spreads a range reaches each way, above 0: 1.6449 for 90 % of
 *   a bell curve.
 * @throws ModelInputError for no days or a stretch not above 0.
 * @verified statements.test.ts: by hand, and 90 % of draws from what was stated.
 * @example
 * statedSpreadQuality({ stated: [{ mean: 0, spread: 0.01 }], outcomes: Float64Array.of(-0.02) }, 1.6449) // { days: 1, coverage: 0, surprise: 2 }
 */
export function statedSpreadQuality({ stated, outcomes }: StatedDays, stretch: number): StatedSpreadQuality {
  requireInput(stated.length > 0, 'statedSpreadQuality', 'at least one day', stated.length);
  requireInput(stretch > 0, 'statedSpreadQuality', 'a stretch above 0', stretch);
  let held = 0;
  let squares = 0;
  for (const [place, { mean, spread }] of stated.entries()) {
    const off = (outcomes[place]! - mean) / spread;
    if (Math.abs(off) <= stretch) held += 1;
    squares += off * off;
  }
  return {
    days: stated.length,
    coverage: held / stated.length,
    surprise: Math.sqrt(squares / stated.length),
  };
}
