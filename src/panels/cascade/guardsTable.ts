import { type Table, tableOf } from '../../schema/index.ts';
import type { GuardsOutcome } from './guards.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeText } from './types.ts';

export function guardsTable(outcome: GuardsOutcome, _values: CascadeValues, text: CascadeText): Table {
  const { guards: words, units } = text.tables;
  const { columns, rows, halt, stop } = outcome;
  const all = columns.at(-1)!;
  const told = rows.flatMap(({ kind, amount, falls }) =>
    falls.map((fall, place) => ({
      ...{ guard: words.guard(kind, amount), platforms: columns[place]!, fall, exit: null },
    })),
  );
  const halts = [
    { guard: words.halt(halt.at), platforms: all, fall: halt.alone, exit: null },
    { guard: words.rushed(halt), platforms: all, fall: halt.rushed, exit: null },
  ];
  const stops = stop
    ? [
        { guard: words.stopOne(stop), platforms: all, fall: stop.fallOne, exit: stop.one.at },
        { guard: words.stopAll(stop), platforms: all, fall: stop.fallAll, exit: stop.all.at },
      ]
    : [];
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'guard', label: words.name },
      { key: 'platforms', label: words.platforms },
      { key: 'fall', label: words.fall, unit: units.share },
      { key: 'exit', label: words.exit, unit: units.share },
    ],
    rows: [...told, ...halts, ...stops],
  });
}
