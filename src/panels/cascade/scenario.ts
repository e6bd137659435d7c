import { type BookHands, type CascadeScenario, DEFAULT_CASCADE } from '../../model/cascade/index.ts';
import type { CascadeValues } from './params.ts';

/** The leverages that hands are raised for, with the names of their counts. */
export const HAND_LEVERAGES = [
  ['handsAt3', 3],
  ['handsAt5', 5],
  ['handsAt10', 10],
  ['handsAt20', 20],
] as const;

/** What asks about the event, or about a market of one's own, and is no part of it. */
type Asked =
  | 'ownLeverage'
  | 'ownPlatform'
  | 'ownStop'
  | 'ownInterest'
  | 'ownDepth'
  | 'ownBookLeverage'
  | 'leastShare'
  | 'mostShare';

/** The model's scenario behind the values of the panel; as soon as a hand is up, the class is the book. */
export function cascadeScenario(values: CascadeValues): CascadeScenario {
  const {
    ramp: _ramp,
    seed: _seed,
    handsAt3: _3,
    handsAt5: _5,
    handsAt10: _10,
    handsAt20: _20,
    ...rest
  } = values;
  const own = withoutAsked(rest);
  return { ...DEFAULT_CASCADE, ...own, hands: handsOf(values) };
}

function withoutAsked<Values extends Pick<CascadeValues, Asked>>(values: Values): Omit<Values, Asked> {
  const {
    ownLeverage: _leverage,
    ownPlatform: _platform,
    ownStop: _stop,
    ownInterest: _interest,
    ownDepth: _depth,
    ownBookLeverage: _mean,
    leastShare: _least,
    mostShare: _most,
    ...others
  } = values;
  return others;
}

function handsOf(values: CascadeValues): readonly BookHands[] | null {
  const raised = HAND_LEVERAGES.flatMap(([name, leverage]) =>
    values[name] > 0 ? [{ leverage, hands: values[name] }] : [],
  );
  return raised.length > 0 ? raised : null;
}
