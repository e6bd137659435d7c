import { requireInput } from '../../conventions/modelInputError.ts';

const PERMANENT_SCALE = 0.314;
const TEMPORARY_SCALE = 0.142;
const TEMPORARY_POWER = 0.6;
const SHARES_POWER = 0.25;

/** A share order for the model of Almgren and others. */
export interface AlmgrenQuestion {
  readonly dailyVolatility: number;
  /** Order size over average daily volume. */
  readonly shareOfDailyVolume: number;
  /** Time the order takes, in days. */
  readonly durationDays: number;
  /** Shares outstanding over average daily volume. */
  readonly turnoverDays: number;
}

/**
 * Cost of a large share order by the fitted model of Almgren, Thum, Hauptmann and Li, as fractions of the
 * price.
 *
 * permanent I = 0.314·σ·(X/V)·(Θ/V)^¼; temporary K = 0.142·σ·(X/(V·T))^0.6; cost J = I/2 + K. Fitted to US
 * shares traded by one bank; an alternative to the square-root law, not used by the simulation.
 *
 * @throws ModelInputError for negative input, a duration or turnover of 0.
 * @see Almgren, Thum, Hauptmann and Li (2005), "Direct Estimation of Equity Market Impact", table of examples
 *   (IBM).
 * @verified golden/realityGapCosts.json: 20, 22 and 32 basis points for 10 % of IBM's volume in 0.1 days.
 * @example
 * almgrenImpact({ dailyVolatility: 0.01, shareOfDailyVolume: 0.1, durationDays: 0.1, turnoverDays: 1 }).temporary // 0.00142
 */
export function almgrenImpact(question: AlmgrenQuestion) {
  const { dailyVolatility, shareOfDailyVolume, durationDays, turnoverDays } = question;
  requireInput(dailyVolatility >= 0, 'almgrenImpact', 'dailyVolatility ≥ 0', dailyVolatility);
  requireInput(shareOfDailyVolume >= 0, 'almgrenImpact', 'shareOfDailyVolume ≥ 0', shareOfDailyVolume);
  requireInput(durationDays > 0, 'almgrenImpact', 'durationDays > 0', durationDays);
  requireInput(turnoverDays > 0, 'almgrenImpact', 'turnoverDays > 0', turnoverDays);
  const permanent = PERMANENT_SCALE * dailyVolatility * shareOfDailyVolume * turnoverDays ** SHARES_POWER;
  const temporary =
    TEMPORARY_SCALE * dailyVolatility * (shareOfDailyVolume / durationDays) ** TEMPORARY_POWER;
  return { permanent, temporary, cost: permanent / 2 + temporary };
}
