import { type Base, sharedBase } from '../../schema/index.ts';
import { certaintyOf } from './certainty.ts';
import { happenedTo, historyRow, toldAs } from './history.ts';
import type { OddsOutcome, SimplerOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

/** The base of all chances on the first screen, which a reader compares: boxes, headline, other markets and history. */
export function firstScreenBase(outcome: OddsOutcome, values: LeverageValues): Base {
  const { times, calm, normal, stressed, lastYear, history, historyOfNormal } = outcome;
  const boxes = times.map(({ chances }) => chances.wipedOut.value);
  const isOpen = outcome.levels.status === 'ok';
  const markets = isOpen ? [calm, normal, stressed, lastYear].flatMap(one => one?.value ?? []) : [];
  const { leverage, side } = values;
  const row =
    historyRow(history, leverage, side) ?? (historyOfNormal && historyRow(historyOfNormal, leverage, side));
  const share = row && toldAs(row) === 'share' ? [row.probability] : [];
  return sharedBase([...boxes, ...markets, ...share], certaintyOf(values) !== null);
}

/** The base of all methods that are compared. */
export function methodsBase({ rows, history }: SimplerOutcome, values: LeverageValues): Base {
  const episodes = happenedTo(history, values)?.episodes ?? 0;
  const compared = rows.filter(
    ({ id, probability }) =>
      (id !== 'history' && id !== 'history-closes') || toldAs({ probability, episodes }) === 'share',
  );
  return sharedBase(
    compared.map(({ probability }) => probability),
    certaintyOf(values) !== null,
  );
}
