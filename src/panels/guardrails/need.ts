import {
  type CashNeed,
  type CashNeedChances,
  cashNeedFromClocks,
  legLeftFromClocks,
} from '../../model/guardrails/index.ts';
import type { Clocks } from '../../model/price-paths/index.ts';
import type { ValuesOf } from '../../schema/index.ts';
import { finish, type ViewComputation, type Work } from '../defineComputation.ts';
import { type heldParameters, MAINTENANCE_MARGIN } from './heldParams.ts';
import { clocksUntil, coarseClocksUntil, hoursUntil } from './needClocks.ts';
import type { needParameters } from './needParams.ts';

export type NeedValues = Pick<
  ValuesOf<typeof needParameters & typeof heldParameters>,
  'need' | 'needDays' | 'ringFenced' | 'heldLeverage'
> & { readonly seed: number };

/** All money in one position; a part kept outside; a hedge of two legs; the leg that is left where a model closes the other. */
export type NeedCaseId = 'position' | 'ring-fenced' | 'hedge' | 'long-left' | 'short-left';

export interface NeedCase {
  readonly id: NeedCaseId;
  /** The chance that less than the need is there on the date. */
  readonly missed: number;
  /** Of that, where the exchange has closed the position. */
  readonly closed: number;
  readonly standardError: number;
  /** Whether arithmetic says that it cannot be missed, whatever the market does. */
  readonly cannotMiss: boolean;
}

/** Money that is needed on a date, and what is known of whether it is there. */
export interface NeedOutcome {
  readonly cases: readonly NeedCase[];
  /** The chance of missing the need by the share that is kept outside; at the need itself it falls to none. */
  readonly byRing: readonly { readonly ringFenced: number; readonly missed: number }[];
}

/** Shares kept outside that the line is drawn through. */
const RING_STEPS = 10;
/** The cash of the leg that was closed. */
const CASH_OF_LEG = 0.5;

/** What no model of prices knows: that money is needed on a date, and that two positions belong together. */
export const need: ViewComputation<NeedValues, NeedOutcome> = {
  parameters: ['need', 'needDays', 'ringFenced', 'heldLeverage', 'seed'],
  draws: () => [],
  preview: (values, { draws }) =>
    finish(needWork(values, coarseClocksUntil(draws, values.needDays, values.seed))),
  *compute(values, { draws }): Work<NeedOutcome> {
    return yield* needWork(values, yield* clocksUntil(draws, values.needDays, values.seed));
  },
};

function* needWork(values: NeedValues, clocks: Clocks): Work<NeedOutcome> {
  const { need: needed, needDays } = values;
  const question = { clocks, hours: hoursUntil(needDays) };
  const missedWith = (ringFenced: number) =>
    cashNeedFromClocks({ ...positionOf(values), ...question, ringFenced }).missed.value;
  const cases = casesOf(values, clocks);
  yield 0.5;
  const byRing: { ringFenced: number; missed: number }[] = [];
  for (let step = 0; step < RING_STEPS; step += 1) {
    const ringFenced = (needed * step) / RING_STEPS;
    byRing.push({ ringFenced, missed: missedWith(ringFenced) });
    yield 0.5 + step / (2 * RING_STEPS);
  }
  // Whoever keeps all but a trifle outside misses it where the position is closed.
  const position = cases[0]!;
  return {
    cases,
    byRing: [
      ...byRing,
      { ringFenced: needed, missed: position.closed },
      { ringFenced: needed, missed: 0 },
      { ringFenced: 1, missed: 0 },
    ],
  };
}

const positionOf = ({ need: needed, heldLeverage }: NeedValues): Omit<CashNeed, 'ringFenced'> => ({
  need: needed,
  leverage: heldLeverage,
  maintenanceMargin: MAINTENANCE_MARGIN,
});

function casesOf(values: NeedValues, clocks: Clocks): readonly NeedCase[] {
  const { need: needed, needDays, ringFenced, heldLeverage: leverage } = values;
  const question = { clocks, hours: hoursUntil(needDays) };
  const alone = (id: NeedCaseId, kept: number) =>
    caseOf(id, cashNeedFromClocks({ ...positionOf(values), ...question, ringFenced: kept }), kept >= needed);
  const left = (id: NeedCaseId, side: 'long' | 'short') => {
    const leg = { leverage, side, maintenanceMargin: MAINTENANCE_MARGIN };
    const { liquidated, below } = legLeftFromClocks(leg, { ...question, share: needed });
    return caseOf(id, { liquidated, missed: below }, needed <= CASH_OF_LEG);
  };
  return [
    alone('position', 0),
    alone('ring-fenced', ringFenced),
    { id: 'hedge', missed: 0, closed: 0, standardError: 0, cannotMiss: true },
    left('long-left', 'long'),
    left('short-left', 'short'),
  ];
}

type Estimates = CashNeedChances<{ readonly value: number; readonly standardError: number }>;

function caseOf(id: NeedCaseId, { missed, liquidated }: Estimates, cannotMiss: boolean): NeedCase {
  return {
    id,
    missed: cannotMiss ? 0 : missed.value,
    closed: cannotMiss ? 0 : Math.min(liquidated.value, missed.value),
    standardError: cannotMiss ? 0 : missed.standardError,
    cannotMiss,
  };
}
