import { type Table, tableOf } from '../../schema/index.ts';
import type { DaysOutcome } from './days.ts';
import type { LastWordOutcome } from './lastWord.ts';
import type { OwnCalmOutcome } from './ownCalmOutcomes.ts';
import type { GuardrailsValues } from './params.ts';
import type { TailsOutcome } from './tails.ts';
import type { GuardrailsText } from './types.ts';

export function lastWordTable(
  { rows }: LastWordOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const { lastWord: words, units } = tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'decider', label: words.decider },
      { key: 'crashLeverage', label: words.crashLeverage, unit: units.multiple },
      { key: 'end', label: words.end, unit: units.start },
      { key: 'worstEnd', label: words.worstEnd, unit: units.start },
      { key: 'calmEnd', label: words.calmEnd, unit: units.start },
    ],
    rows: rows.map(({ decider, crashLeverage, end, worstEnd, calmEnd }) => ({
      ...{ decider: words.deciders[decider], crashLeverage },
      ...{ end: 100 * end, worstEnd: 100 * worstEnd, calmEnd: 100 * calmEnd },
    })),
  });
}

export function daysTable(
  { policies, ...behind }: DaysOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const { days: words, units } = tables;
  const all = policies[0]!.ends.length;
  const names = words.policies(behind);
  return tableOf<string>({
    caption: words.caption(behind),
    columns: [
      { key: 'day', label: words.day },
      ...policies.map(({ policy }) => ({ key: policy, label: names[policy], unit: units.start })),
    ],
    rows: Array.from({ length: all }, (_, place) => ({
      day: place + 1,
      ...Object.fromEntries(policies.map(({ policy, ends }) => [policy, 100 * ends[place]!])),
    })),
  });
}

export function tailsTable(
  { rows }: TailsOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const words = tables.tails;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'oneIn', label: words.oneIn },
      { key: 'value', label: words.value },
      { key: 'lower', label: words.lower },
      { key: 'upper', label: words.upper },
      { key: 'normal', label: words.normal },
      { key: 'student', label: words.student },
      { key: 'exceeded', label: words.exceeded },
    ],
    rows: rows.map(({ fitted, ...row }) => ({ ...row, ...fitted })),
  });
}

export function ownCalmTable(
  { leastLearnable, mostLearnable, held, later, storm }: OwnCalmOutcome,
  _values: GuardrailsValues,
  { tables }: GuardrailsText,
): Table {
  const { parts, days, ...words } = tables.ownCalm;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'part', label: words.part },
      { key: 'least', label: words.least, unit: days },
      { key: 'most', label: words.most, unit: days },
    ],
    rows: [
      { part: parts.learnable, least: leastLearnable, most: mostLearnable },
      { part: parts.held, least: held, most: held },
      { part: parts.later, least: later, most: later },
      { part: parts.storm, least: storm, most: storm },
    ],
  });
}
