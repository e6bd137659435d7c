import { type Table, tableOf } from '../../schema/index.ts';
import { type CrashOutcome, START } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';
import type { GuardrailsText } from './types.ts';

/** For each day on which the crash can come what is left of both. */
export function crashTable({ strip }: CrashOutcome, _values: GuardrailsValues, text: GuardrailsText): Table {
  const { crash: words, units } = text.tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'day', label: words.day },
      { key: 'grow', label: words.grow, unit: units.start },
      { key: 'tighten', label: words.tighten, unit: units.start },
      { key: 'leader', label: words.leader },
    ],
    rows: strip.map(({ day, ends, leader }) => ({
      day,
      grow: ends.grow * START,
      tighten: ends.tighten * START,
      leader: words.leaders[leader ?? 'none'],
    })),
  });
}
