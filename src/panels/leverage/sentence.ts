import {
  chanceWords,
  chanceWordsInTurn,
  chanceWordsTogether,
  writeDuration,
  writeDurationInSentence,
  writePercent,
  writeQuantity,
} from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { certaintyOf } from './certainty.ts';
import { type HistoryAnswer, historyChanceWords, historyRow } from './history.ts';
import { chosenTime, type OddsOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { ASSET_IN_SENTENCE, REGIME_IN_SENTENCE } from './text.en.ts';

const WEEK_HOURS = 168;

/** The answer in one sentence: the chosen holding time first, then the longer ones of a week and a month. */
export function leverageSentence(outcome: OddsOutcome, values: LeverageValues): Sentence {
  const second = [rangeWords(outcome), historyWords(outcome.history, values)]
    .filter(part => part !== '')
    .join(' ');
  return { headline: headline(outcome, values), second };
}

function headline(outcome: OddsOutcome, values: LeverageValues): string {
  const { leverage, maintenanceMargin } = values;
  const position = positionWords(values);
  if (outcome.levels.status === 'immediate') {
    return `${capital(position)} is wiped out at once: its own money, ${writePercent(1 / leverage)} of it, is no more than the maintenance margin of ${writeQuantity('fraction', maintenanceMargin)}.`;
  }
  if (outcome.levels.status === 'never') {
    return `${capital(position)} cannot be wiped out, however long it is held: the price would have to fall to zero.`;
  }
  const longer = outcome.times.filter(time => time.hours > outcome.hours && time.hours >= WEEK_HOURS);
  const [chosen, ...others] = chanceWordsInTurn(
    [chosenTime(outcome), ...longer].map(time => time.chances.wipedOut.value),
  );
  const rest = longer.map(
    (time, index) => ` ${capital(writeDurationInSentence(time.hours))}: ${others[index]}.`,
  );
  return `Hold ${position} for ${writeDurationInSentence(outcome.hours)} ${marketWords(values)}, and ${chosen} such positions ${isOrAre(chosen!)} wiped out.${rest.join('')}`;
}

/** "20× bitcoin", "20× against bitcoin". */
function positionWords({ leverage, side, asset }: LeverageValues): string {
  const multiple = writeQuantity('multiple', leverage);
  return side === 'long'
    ? `${multiple} ${ASSET_IN_SENTENCE[asset]}`
    : `${multiple} against ${ASSET_IN_SENTENCE[asset]}`;
}

/** "in a normal market", "at 53 % volatility". */
export function marketWords({ volatility, regime, model }: LeverageValues): string {
  const market =
    volatility === null
      ? REGIME_IN_SENTENCE[regime]
      : `at ${writeQuantity('fraction', volatility)} volatility`;
  return model === 'constant' ? `${market}, taken as constant` : market;
}

function rangeWords({ calm, stressed, levels }: OddsOutcome): string {
  if (calm === null || stressed === null || levels.status !== 'ok') return '';
  const [calmWords, stressedWords] = chanceWordsTogether([calm.value, stressed.value]);
  return `Calm ${calmWords!.short}, stressed ${stressedWords!.full}.`;
}

function historyWords(history: HistoryAnswer, { leverage, side }: LeverageValues): string {
  const row = historyRow(history, leverage, side);
  if (row === null || history.kind === 'none') return '';
  return `What really happened, ${history.firstYear}–${history.lastYear}: ${historyChanceWords(history, leverage, side)}.`;
}

/** The words that stories may quote in braces. */
export function leverageFacts(
  outcome: OddsOutcome,
  values: LeverageValues,
): Readonly<Record<string, string>> {
  const words = (chance: number) => chanceWords(chance, certaintyOf(values)).full;
  const at = (hours: number) => {
    const time = outcome.times.find(candidate => candidate.hours === hours);
    return time ? words(time.chances.wipedOut.value) : 'not shown';
  };
  return {
    wipedOut: words(chosenTime(outcome).chances.wipedOut.value),
    week: at(WEEK_HOURS),
    month: at(720),
    calm: outcome.calm ? words(outcome.calm.value) : 'not known',
    stressed: outcome.stressed ? words(outcome.stressed.value) : 'not known',
    history: historyChanceWords(outcome.history, values.leverage, values.side),
    time: writeDuration(outcome.hours),
  };
}

/** "is" behind "1 of 100", "are" behind all other chances. */
export function isOrAre(chance: string): 'is' | 'are' {
  return chance.startsWith('1 of ') ? 'is' : 'are';
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
