import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction, Money, Multiple } from '../conventions/quantities.ts';

/** Up to a notional: share of maintenance, highest leverage, and what is taken off so that the amount has no jumps. */
type Tier = readonly [cap: Money, maintenance: Fraction, highestLeverage: Multiple, off: Money];

/** The tiers of Binance USD-M of 2024-10-24 for positions in bitcoin, ether and solana. */
const TIERS: Readonly<Record<'btc' | 'eth' | 'sol', readonly Tier[]>> = {
  btc: [
    [50e3, 0.004, 125, 0],
    [600e3, 0.005, 100, 50],
    [3e6, 0.0065, 75, 950],
    [12e6, 0.01, 50, 11_450],
    [70e6, 0.02, 25, 131_450],
    [100e6, 0.025, 20, 481_450],
    [230e6, 0.05, 10, 2_981_450],
    [480e6, 0.1, 5, 14_481_450],
    [600e6, 0.125, 4, 26_481_450],
    [800e6, 0.15, 3, 41_481_450],
    [1.2e9, 0.25, 2, 121_481_450],
    [1.8e9, 0.5, 1, 421_481_450],
  ],
  eth: [
    [50e3, 0.004, 125, 0],
    [600e3, 0.005, 100, 50],
    [3e6, 0.0065, 75, 950],
    [12e6, 0.01, 50, 11_450],
    [50e6, 0.02, 25, 131_450],
    [65e6, 0.025, 20, 381_450],
    [150e6, 0.05, 10, 2_006_450],
    [320e6, 0.1, 5, 9_506_450],
    [400e6, 0.125, 4, 17_506_450],
    [530e6, 0.15, 3, 27_506_450],
    [800e6, 0.25, 2, 80_506_450],
    [1.2e9, 0.5, 1, 280_506_450],
  ],
  sol: [
    [20e3, 0.005, 100, 0],
    [100e3, 0.0065, 75, 30],
    [800e3, 0.01, 50, 380],
    [4e6, 0.02, 25, 8380],
    [8e6, 0.025, 20, 28_380],
    [40e6, 0.05, 10, 228_380],
    [80e6, 0.1, 5, 2_228_380],
    [100e6, 0.125, 4, 4_228_380],
    [200e6, 0.25, 2, 16_728_380],
    [400e6, 0.5, 1, 66_728_380],
  ],
};

export interface MarginTier {
  /** Maintenance amount over the notional: below the tier's own share, since lower tiers ask less. */
  readonly maintenanceMargin: Fraction;
  /** 0 above the last tier: no position of that size is opened. */
  readonly highestLeverage: Multiple;
}

/**
 * What a large exchange asks of a position of this size: its maintenance margin and the highest leverage.
 *
 * maintenance = (notional·mₙ − offₙ)/notional in the tier n of the notional; offₙ = offₙ₋₁ + floorₙ·(mₙ − mₙ₋₁).
 *
 * @param notional above 0; a cap belongs to the tier below it. Above the last cap: the last tier's share, leverage 0.
 * @throws ModelInputError for a notional that is not finite and above 0.
 * @see freqtrade/freqtrade, binance_leverage_tiers.json, commit 3d9514d26 (2024-10-24).
 * @verified costs.test.ts: no jumps at any cap, every deduction follows from the one before.
 * @example
 * marginTier('sol', 500_000) // { maintenanceMargin: 0.00924, highestLeverage: 50 }
 */
export function marginTier(asset: 'btc' | 'eth' | 'sol', notional: Money): MarginTier {
  requireInput(notional > 0 && notional < Infinity, 'marginTier', 'a notional above 0', notional);
  const tiers = TIERS[asset];
  const tier = tiers.find(([cap]) => notional <= cap);
  const [, maintenance, highestLeverage, off] = tier ?? tiers.at(-1)!;
  return {
    maintenanceMargin: (notional * maintenance - off) / notional,
    highestLeverage: tier ? highestLeverage : 0,
  };
}
