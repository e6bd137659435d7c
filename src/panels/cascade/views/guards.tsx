import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { Dumbbells } from '../../../charts/Dumbbells.tsx';
import { HeatMap } from '../../../charts/HeatMap.tsx';
import type { ViewProps } from '../../viewProps.ts';
import { GUARD_KEYS, type GuardsOutcome } from '../guards.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText, GuardsText } from '../types.ts';
import { chosenCell, guardCells, guardsSentence, manyRows } from './parts/guardsTold.ts';
import { wholeChange } from './parts/wholeTicks.ts';

/** The numbers left of their marks need room. */
const ROOM = 1.5;

type GuardsProps = ViewProps<CascadeValues, GuardsOutcome, CascadeText> & { readonly words: GuardsText };

/** Each guard on none, some and all platforms; below, what one user gets and what all get. */
export function View({ values, outcome, text, words, table, hidden, onPick }: GuardsProps) {
  const cells = useMemo(() => guardCells(outcome, words), [outcome, words]);
  const many = useMemo(() => manyRows(outcome, words), [outcome, words]);
  const axis = useMemo(() => changeAxis(many, words), [many, words]);
  const { columns, rows } = outcome;
  const pick = (row: number, column: number) => {
    const { kind, amount } = rows[row]!;
    const [strength, platforms] = GUARD_KEYS[kind];
    onPick(strength, amount);
    onPick(platforms, columns[column]!);
  };
  const { question } = text.views.guards;
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden ? question : guardsSentence(outcome, words)}
      table={table}
      fileName="faultline-cascade-guards"
      method={words.method.map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {!hidden && (
        <>
          <HeatMap
            label={words.map.label}
            rowTitle={words.map.guards}
            columnTitle={words.map.platforms}
            columns={columns.map(text.say.number)}
            rows={rows.map(({ kind, amount }) => words.map.short[kind](amount))}
            cells={cells}
            selected={chosenCell(outcome, values)}
            onPick={pick}
          />
          <Dumbbells
            label={words.many.label}
            labels="above"
            axis={axis}
            marks={words.many.marks}
            rows={many}
          />
        </>
      )}
    </ChartFigure>
  );
}

function changeAxis(rows: ReturnType<typeof manyRows>, { many }: GuardsText): Axis {
  const lowest = rows.reduce((least, { first, second }) => Math.min(least, first, second ?? 0), 0);
  return {
    title: many.axis,
    scale: 'linear',
    domain: [ROOM * lowest, 0],
    ticks: wholeChange(lowest),
    format: many.tick,
  };
}
