import type { Dumbbell } from '../../../../charts/Dumbbells.tsx';
import type { HeatCell } from '../../../../charts/HeatMap.tsx';
import { backfires, GUARD_KEYS, type GuardsOutcome, worstBackfire } from '../../guards.ts';
import type { CascadeValues } from '../../params.ts';
import type { GuardsText } from '../../types.ts';

/** Which guard costs most on all platforms, and what a stop-loss order is worth to one user and to all. */
export function guardsSentence(outcome: GuardsOutcome, words: GuardsText): string {
  const { columns, stop } = outcome;
  const found = worstBackfire(outcome);
  const told = found && {
    kind: found.row.kind,
    amount: found.row.amount,
    best: columns[found.best]!,
    bestFall: found.row.falls[found.best]!,
    all: columns.at(-1)!,
    allFall: found.row.falls.at(-1)!,
  };
  return words.sentence([words.backfire(told), ...(stop ? [words.stop(stop)] : [])]);
}

/** Falls by guard and number of platforms: the deeper, the darker; marked where fewer platforms do better. */
export function guardCells({ columns, rows }: GuardsOutcome, { map }: GuardsText): readonly HeatCell[][] {
  const deepest = rows.flatMap(({ falls }) => falls).reduce((most, fall) => Math.max(most, fall), 0);
  return rows.map(row =>
    row.falls.map((fall, place) => ({
      value: deepest > 0 ? fall / deepest : 0,
      text: map.fall(fall),
      isMarked: backfires(row, place),
      words: map.cell({ kind: row.kind, amount: row.amount, on: columns[place]!, fall }),
    })),
  );
}

/** The cell of a guard that is set. */
export function chosenCell({ columns, rows }: GuardsOutcome, values: CascadeValues) {
  for (const [row, { kind, amount }] of rows.entries()) {
    const [strength, platforms] = GUARD_KEYS[kind];
    if (values[strength] !== amount) continue;
    const column = columns.indexOf(Math.min(values[platforms] ?? values.platforms, values.platforms));
    if (column >= 0) return [row, column] as const;
  }
  return undefined;
}

/** What one order and all of them get, the fall meanwhile, and a halt without and with those who rush. */
export function manyRows({ stop, halt }: GuardsOutcome, { many }: GuardsText): readonly Dumbbell[] {
  const row = (id: string, label: string, one: number | null, second: number | null): Dumbbell[] =>
    one === null
      ? []
      : [
          {
            ...{ id, label, first: one, second },
            firstText: many.change(one),
            secondText: second === null ? '' : many.change(second),
            words: many.row({ label, one, many: second }),
          },
        ];
  return [
    ...(stop?.isReached
      ? [
          ...row('order', many.order(stop), stop.one.at, stop.all.at),
          ...row('without', many.without, stop.without.at, null),
          ...row('low', many.low, -stop.fallOne, -stop.fallAll),
        ]
      : []),
    ...row('halt', many.halt(halt), -halt.alone, -halt.rushed),
  ];
}
