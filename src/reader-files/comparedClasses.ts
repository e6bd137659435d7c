import { isStanding } from './callColumn.ts';
import { isEmptyCell } from './cellWords.ts';
import { nameStrength } from './columnProfile.ts';
import type { ForecastCells } from './forecastCells.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import type { ForecastContext } from './forecastSide.ts';
import { knownNames } from './knownNames.ts';
import { NEITHER, type OutcomeColumn, outcomeKeys } from './outcomeColumn.ts';
import type { Question } from './reading.ts';

const SURETY_NAMES = knownNames('surety');

/**
 * Calls of several classes against what happened: 1 where both are the same word, 0 where they are not; neither where
 * there is no call, or one that is no class ("hold"). Asked unless the forecast says by its name that it is how sure a call was.
 */
export function comparedClasses(
  cells: ForecastCells,
  { side }: Pick<ForecastFileSettings, 'side'>,
  { probability }: Pick<ForecastContext, 'probability'>,
): OutcomeColumn {
  const [keys, called] = [outcomeKeys(cells.happened), outcomeKeys(cells.predicted)];
  const [outcome, call] = [classesAmong(keys, called), classesAmong(called, keys)];
  const outcomes = Uint8Array.from(keys, (key, row) =>
    outcome.has(key) && call.has(called[row]!) ? Number(key === called[row]) : NEITHER,
  );
  const isSure = side === 'call' || nameStrength(probability, SURETY_NAMES) > 0;
  const questions: readonly Question[] = isSure
    ? []
    : [{ id: 'side', why: 'calls', choices: ['call', 'yes'] }];
  return { keys, outcomes, meanings: new Map(), questions, blanksAsNo: 0 };
}

/** The words of a column that are classes: a draw among calls of draws, but no "hold" that is no outcome. */
function classesAmong(keys: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const [own, other] = [[...new Set(keys)], new Set(others)];
  return new Set(own.filter(key => !isEmptyCell(key) && (other.has(key) || !isStanding(key, own))));
}
