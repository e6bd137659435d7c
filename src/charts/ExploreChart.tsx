import { useState } from 'react';
import { Brush, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { Table } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { LineRole } from './curve.ts';
import { headerOf } from './table.ts';
import { niceTicks } from './ticks.ts';
import './ExploreChart.css';

/** On the right there is room for the number beside the last handle. */
const MARGIN = { top: 8, right: 40, bottom: 8, left: 0 };

export interface ExploreNumbersProps {
  readonly table: Table;
  /** The column along the horizontal axis. */
  readonly across: string;
  /** Which columns are drawn as lines, and how. */
  readonly lines: readonly { readonly key: string; readonly role: LineRole }[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

const STROKES: Readonly<Record<LineRole, { stroke: string; strokeWidth: number; strokeDasharray: string }>> =
  {
    primary: { stroke: 'var(--model)', strokeWidth: 2.5, strokeDasharray: '' },
    alternative: { stroke: 'var(--b)', strokeWidth: 2.5, strokeDasharray: '12 4' },
    reference: { stroke: 'var(--axis)', strokeWidth: 1.5, strokeDasharray: '1 4' },
    benchmark: { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '' },
    guess: { stroke: 'var(--guess)', strokeWidth: 2, strokeDasharray: '6 4' },
    first: { stroke: 'var(--axis)', strokeWidth: 2, strokeDasharray: '1 4' },
    second: { stroke: 'var(--model)', strokeWidth: 2, strokeDasharray: '8 4' },
    third: { stroke: 'var(--model)', strokeWidth: 3, strokeDasharray: '0' },
  };

const MOST_TICKS = 8;
const TICK = { fill: 'var(--ink-3)', fontSize: '0.8125rem' };

/** The least that a finger needs, in pixels; what is seen of a handle is narrower. */
const FINGER = 44;
const HANDLE = 12;

interface HandleProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stroke?: string | undefined;
}

function Handle({ x, y, width, height, stroke }: HandleProps) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="transparent" />
      <rect x={x + (width - HANDLE) / 2} y={y} width={HANDLE} height={height} fill={stroke} />
    </>
  );
}

/** The one chart drawn by Recharts: all lines read at once, the horizontal axis zoomed by a brush. Loaded when opened. */
export function ExploreChart({ table, across, lines, formatX, formatY }: ExploreNumbersProps) {
  const words = useSiteText().chart;
  const header = (key: string) => {
    const column = table.columns.find(candidate => candidate.key === key);
    return column === undefined ? key : headerOf(column);
  };
  const rows = table.rows.filter(row => typeof row[across] === 'number');
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, rows.length - 1]);
  const domain = range.map(index => Number(rows[Math.min(index, rows.length - 1)]?.[across] ?? 0)) as [
    number,
    number,
  ];
  return (
    <ComposedChart
      responsive
      className="explore-chart"
      data={rows.map(row => ({ ...row }))}
      accessibilityLayer={false}
      margin={MARGIN}
    >
      <CartesianGrid vertical={false} stroke="var(--hair)" />
      <XAxis
        dataKey={across}
        type="number"
        domain={domain}
        ticks={niceTicks(domain, MOST_TICKS)}
        tickFormatter={formatX}
        tick={TICK}
        stroke="var(--ink-3)"
      />
      <YAxis tickFormatter={formatY} tick={TICK} stroke="none" width="auto" />
      <Tooltip
        isAnimationActive={false}
        separator=": "
        formatter={value => formatY(Number(value))}
        labelFormatter={value => words.named({ name: header(across), value: formatX(Number(value)) })}
        contentStyle={{ background: 'var(--card)', borderColor: 'var(--axis)', color: 'var(--ink)' }}
        itemStyle={{ color: 'var(--ink)' }}
      />
      {lines.map(line => (
        <Line
          key={line.key}
          dataKey={line.key}
          name={header(line.key)}
          dot={false}
          isAnimationActive={false}
          {...STROKES[line.role]}
        />
      ))}
      <Brush
        dataKey={across}
        height={FINGER}
        travellerWidth={FINGER}
        traveller={Handle}
        tickFormatter={formatX}
        stroke="var(--ink-3)"
        fill="var(--panel)"
        ariaLabel={words.explore}
        onChange={({ startIndex, endIndex }) => setRange([startIndex ?? 0, endIndex ?? rows.length - 1])}
      />
    </ComposedChart>
  );
}
