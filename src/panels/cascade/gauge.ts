import {
  type CascadeScenario,
  dueByFall,
  evenValues,
  gainProfile,
  type RunawayGauge,
  runawayGauge,
  SELLER_KINDS,
  type SellerKind,
} from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';
import { sharesBeside } from './shares.ts';

/** The book, the gain over the fall, and how far from runaway it is, for each share of look-alike models. */
export interface GaugeOutcome {
  /** Log falls. */
  readonly falls: readonly number[];
  /** $M due between each fall and the next. */
  readonly due: Readonly<Record<SellerKind, readonly number[]>>;
  /** What the next sales make sellable for each dollar sold, at each fall; null for a square-root impact. */
  readonly gains: readonly number[] | null;
  /** For the four shares; one is the chosen one. */
  readonly gauges: readonly { readonly share: number; readonly gauge: RunawayGauge | null }[];
  readonly chosen: number;
}

const ENDS: readonly number[] = [0.1, 0.2, 0.4, 0.8, 1.6, 5];
const PARTS = 50;
/** The picture ends where so much of the book is due. */
const SHOWN = 0.98;

export const gauge: ViewComputation<CascadeValues, GaugeOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<GaugeOutcome> {
    const scenario = cascadeScenario(values);
    const shares = sharesBeside(values.modelShare);
    const gauges: { share: number; gauge: RunawayGauge | null }[] = [];
    for (const share of shares) {
      gauges.push({ share, gauge: runawayGauge({ ...scenario, modelShare: share }) });
      yield gauges.length / (shares.length + 1);
    }
    const end = endOf(scenario);
    const chosen = shares.indexOf(values.modelShare);
    const falls = fallsShown(end, gauges[chosen]!.gauge);
    return {
      falls,
      due: dueBetween(scenario, falls),
      gains: gainsOf(scenario, falls),
      gauges,
      chosen,
    };
  },
};

/** Evenly apart, and the fall that is nearest to runaway: the line has its top there. */
function fallsShown(end: number, nearest: RunawayGauge | null): readonly number[] {
  const even = evenValues({ from: 0, to: end, step: end / PARTS });
  if (nearest === null || nearest.fall > end || even.includes(nearest.fall)) return even;
  return [...even, nearest.fall].sort((one, other) => one - other);
}

/** The smallest fall of a few by which nearly all that is ever due is due. */
function endOf(scenario: CascadeScenario): number {
  const { due } = dueByFall(scenario, ENDS);
  const dueAt = (place: number) => SELLER_KINDS.reduce((sum, kind) => sum + due[kind][place]!, 0);
  const all = dueAt(ENDS.length - 1);
  return ENDS.find((_, place) => dueAt(place) >= SHOWN * all) ?? ENDS.at(-1)!;
}

function dueBetween(scenario: CascadeScenario, falls: readonly number[]): GaugeOutcome['due'] {
  const { due } = dueByFall(scenario, falls);
  return Object.fromEntries(
    SELLER_KINDS.map(kind => [
      kind,
      falls.slice(1).map((_, place) => due[kind][place + 1]! - due[kind][place]!),
    ]),
  ) as Record<SellerKind, number[]>;
}

function gainsOf(scenario: CascadeScenario, falls: readonly number[]): readonly number[] | null {
  const profile = gainProfile(scenario, falls);
  return profile === null ? null : Array.from(profile.gains);
}
