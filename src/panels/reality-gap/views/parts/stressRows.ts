import type { WaterfallRow } from '../../../../charts/Waterfall.tsx';
import type { DoorOutcome, NewDayCause, StressBar, StressOutcome } from '../../outcomes.ts';
import type { RealityGapText, StressText } from '../../types.ts';

/** Less than this share of the account is told as next to nothing. */
const LEAST = 5e-5;

/** What each cause has taken until a day, the largest first; all rows keep their places while days pass. */
export function costRows(
  { taken }: StressBar,
  causes: RealityGapText['causes'],
  words: StressText,
): WaterfallRow[] {
  return (Object.entries(taken) as [NewDayCause, number][]).map(([cause, share]) => ({
    id: cause,
    label: causes[cause],
    kind: 'step',
    from: 0,
    to: -share,
    error: 0,
    text: words.cost({ share, isTiny: Math.abs(share) < LEAST }),
  }));
}

/** The bars in the order of their lengths. */
export function largestFirst(rows: readonly WaterfallRow[]): readonly WaterfallRow[] {
  return [...rows].sort((one, other) => Math.abs(other.to) - Math.abs(one.to));
}

/**
 * A place among the days that are shown, counted from the evening before the storm, and how long the storm
 * lasts.
 */
export function dayOf({ storm: [first, last] }: StressOutcome, place: number) {
  return { day: Math.round(place) - first + 1, stormDays: last - first + 1 };
}

/** Where price, paper and real money stand on a day. */
export function stressSentence(outcome: StressOutcome, place: number, words: StressText): string {
  const { price, paper, live } = outcome.bars[place]!;
  return words.sentence({ ...dayOf(outcome, place), price, paper, live });
}

/** What the impact law charges for the order of all who follow the rule, and what it meets if sent at once. */
export function doorSentence({ lawMove: move, order, depth }: DoorOutcome, words: StressText): string {
  const atOnce = depth === null ? 'unmeasured' : order >= depth.before ? 'takes-all' : 'finds-room';
  return words.door.law({ move, atOnce });
}
