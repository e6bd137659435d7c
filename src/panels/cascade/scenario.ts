import { type BookHands, type CascadeScenario, DEFAULT_CASCADE } from '../../model/cascade/index.ts';
import type { CascadeValues } from './params.ts';

const LEVERAGES = [
  ['handsAt3', 3],
  ['handsAt5', 5],
  ['handsAt10', 10],
  ['handsAt20', 20],
] as const;

/** The model's scenario behind the values of the panel; as soon as a hand is up, the class is the book. */
export function cascadeScenario(values: CascadeValues): CascadeScenario {
  const {
    ramp: _ramp,
    seed: _seed,
    handsAt3: _3,
    handsAt5: _5,
    handsAt10: _10,
    handsAt20: _20,
    ...own
  } = values;
  return { ...DEFAULT_CASCADE, ...own, hands: handsOf(values) };
}

function handsOf(values: CascadeValues): readonly BookHands[] | null {
  const raised = LEVERAGES.flatMap(([name, leverage]) =>
    values[name] > 0 ? [{ leverage, hands: values[name] }] : [],
  );
  return raised.length > 0 ? raised : null;
}
