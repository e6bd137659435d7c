import { requireInput } from '../../conventions/modelInputError.ts';
import { answeredShare, type DelayedSeller, requireSellers } from './delayedSellers.ts';

/** Growth rates are looked for from their upper bound down over this many powers of ten. */
const DECADES = 12;
const TRIED = 4800;
const HALVINGS = 100;

export interface RunawayQuestion {
  readonly gain: number;
  readonly sellers: readonly DelayedSeller[];
  readonly resilience: number;
  readonly permanentShare: number;
}

export interface Doubling {
  /** Growth a second: falls grow as e^(growth·t). */
  readonly growth: number;
  readonly seconds: number;
}

/**
 * How fast a runaway grows in an even book: the greatest z with G·ŵ(z)·(z + φ/τ)/(z + 1/τ) = 1,
 * ŵ(z) = Σ w·e^(−δ·z)/(1 + τr·z); it doubles in ln 2/z seconds.
 *
 * @param question gain ≥ 0; each seller has a delay or seconds of selling; resilience > 0; permanentShare in [0, 1].
 * @returns null where nothing runs away (the gain is below the critical one).
 * @throws ModelInputError for values out of range.
 * @verified cascade.gain.test.ts: four published values; the equation holds at the answer; null below
 *   criticalGain.
 * @example
 * doublingTime({ gain: 2, sellers: [{ weight: 1, delay: 2, sellingSeconds: 5 }], resilience: 120, permanentShare: 0.25 }).seconds // 6.543482070
 */
export function doublingTime(question: RunawayQuestion): Doubling | null {
  requireRunawayQuestion(question);
  const { gain, sellers, resilience, permanentShare } = question;
  if (gain <= 1) return null;
  const answers = (growth: number) =>
    (gain * answeredShare(sellers, growth) * (growth + permanentShare / resilience)) /
    (growth + 1 / resilience);
  const bound = Math.max(
    ...sellers.map(({ delay, sellingSeconds }) =>
      Math.min((gain - 1) / sellingSeconds, Math.log(gain) / delay),
    ),
  );
  const ratio = 10 ** (-DECADES / TRIED);
  let above = bound;
  for (let place = 0; place < TRIED; place++) {
    const below = above * ratio;
    if (answers(below) >= 1) {
      const growth = rootBetween(answers, below, above);
      return { growth, seconds: Math.LN2 / growth };
    }
    above = below;
  }
  return null;
}

/** Where the answers cross 1, between a growth where they are at least 1 and one where they are less. */
function rootBetween(answers: (growth: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (answers(middle) >= 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function requireRunawayQuestion({ gain, sellers, resilience, permanentShare }: RunawayQuestion): void {
  const rule = (holds: boolean, requirement: string, received: unknown) =>
    requireInput(holds, 'doublingTime', requirement, received);
  rule(gain >= 0 && Number.isFinite(gain), 'gain ≥ 0', gain);
  requireSellers(sellers, 'doublingTime');
  const needsTime = sellers.every(({ delay, sellingSeconds }) => delay + sellingSeconds > 0);
  rule(needsTime, 'a delay or seconds of selling', 0);
  rule(resilience > 0, 'resilience > 0', resilience);
  rule(permanentShare >= 0 && permanentShare <= 1, 'permanentShare in [0, 1]', permanentShare);
}
