import { type CSSProperties, memo, useId, useMemo } from 'react';
import { type Axis, axisScale } from './axis.ts';
import { labelRows } from './labelRows.ts';
import { PlotFrame } from './PlotFrame.tsx';
import { PlotStretch } from './PlotStretch.tsx';
import { linePath, percent } from './svgPath.ts';
import './EventStrip.css';

/** Bars between each moment and the next, one kind on top of the other. */
export interface StripBars {
  readonly id: string;
  /** What many did, what was done to them, or what readers did. */
  readonly look: 'full' | 'hatched' | 'own';
  readonly heights: readonly number[];
}

export interface StripRule {
  readonly id: string;
  readonly x: number;
  readonly label: string;
}

interface EventStripProps {
  /** The whole in one sentence, for those who do not see it. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly moments: readonly number[];
  /** At each moment. */
  readonly values: readonly number[];
  readonly bars: readonly StripBars[];
  /** What the bars are drawn against, where that is not the highest of them. */
  readonly mostBars?: number | undefined;
  /** Moments that are marked. */
  readonly rules: readonly StripRule[];
  /** Share of the time that is shown, 0 to 1. */
  readonly shown: number;
}

const BAR_CLASSES = { full: 'strip-bar', hatched: undefined, own: 'strip-bar is-own' } as const;

/** How much of the plot's height the highest bar takes. */
const BARS_HEIGHT = 0.55;
/** How much of the time between two moments a bar takes. */
const BARS_WIDTH = 0.8;
/** Bars are outlined in whole units, so many along each side of the plot. */
const UNITS = 10_000;
/** What is lower is not drawn. */
const LEAST_HEIGHT = 1e-4;

/** One line over time with bars of what happened meanwhile; the whole stands there unless a part of the time is shown. */
export function EventStrip(props: EventStripProps) {
  const { label, x, y, moments, values, bars, mostBars, rules, shown } = props;
  const clip = useId();
  const hatch = useId();
  const rows = useMemo(() => rowsOf(x, rules), [x, rules]);
  return (
    <div className="event-strip" role="img" aria-label={label}>
      <PlotFrame x={x} y={y} markRows={rows.reduce((most, { row }) => Math.max(most, row + 1), 1)}>
        {/* What is written around the plot comes and goes with the event; the room that it takes does not. */}
        <rect className="strip-room" />
        <Definitions clip={clip} hatch={hatch} shown={shown} />
        <g clipPath={`url(#${clip})`}>
          <Bars x={x} moments={moments} bars={bars} mostBars={mostBars} hatch={hatch} />
          <Line x={x} y={y} moments={moments} values={values} />
        </g>
        <Rules rules={rows.filter(({ place }) => place <= shown)} />
      </PlotFrame>
    </div>
  );
}

interface DefinitionsProps extends Pick<EventStripProps, 'shown'> {
  readonly clip: string;
  readonly hatch: string;
}

const Definitions = memo(({ clip, hatch, shown }: DefinitionsProps) => (
  <defs>
    <clipPath id={clip}>
      <rect x="0" y="-100%" width={percent(shown)} height="250%" />
    </clipPath>
    <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="strip-hatch" width="2.5" height="5" />
    </pattern>
  </defs>
));

interface BarsProps extends Pick<EventStripProps, 'x' | 'moments' | 'bars' | 'mostBars'> {
  readonly hatch: string;
}

/** All bars of a kind are one surface, cut out: a rectangle each would be more than a frame under the hand has time for. */
const Bars = memo(function Bars({ x, moments, bars, mostBars = 0, hatch }: BarsProps) {
  const cut = useId();
  return barsOf(x, moments, bars, mostBars).map(({ id, look, outline }) => (
    <g key={id}>
      <clipPath id={`${cut}${id}`} clipPathUnits="objectBoundingBox">
        <path transform={`scale(${1 / UNITS})`} d={outline} />
      </clipPath>
      <rect
        className={BAR_CLASSES[look]}
        fill={look === 'hatched' ? `url(#${hatch})` : undefined}
        width="100%"
        height="100%"
        clipPath={`url(#${cut}${id})`}
      />
    </g>
  ));
});

/** The outline of each kind's bars that have a height. */
function barsOf(x: Axis, moments: readonly number[], bars: readonly StripBars[], mostBars: number) {
  const scale = axisScale(x);
  const places = moments.map(moment => scale.place(moment) ?? 0);
  const bases = moments.slice(1).map(() => 0);
  const total = (at: number) => bars.reduce((sum, { heights }) => sum + heights[at]!, 0);
  const highest = bases.reduce((most, _, at) => Math.max(most, total(at)), mostBars);
  if (highest === 0) return [];
  return bars.map(({ id, look, heights }) => ({
    id,
    look,
    outline: heights
      .map((amount, at) => {
        const height = (BARS_HEIGHT * amount) / highest;
        if (height < LEAST_HEIGHT) return '';
        const foot = 1 - bases[at]!;
        bases[at] = bases[at]! + height;
        const from = places[at]!;
        const to = from + (places[at + 1]! - from) * BARS_WIDTH;
        return barOutline(from, to, foot - height, foot);
      })
      .join(''),
  }));
}

const unit = (share: number) => Math.round(share * UNITS);

function barOutline(left: number, right: number, top: number, foot: number): string {
  return `M${unit(left)} ${unit(top)}H${unit(right)}V${unit(foot)}H${unit(left)}Z`;
}

const Line = memo(function Line({
  x,
  y,
  moments,
  values,
}: Pick<EventStripProps, 'x' | 'y' | 'moments' | 'values'>) {
  const [across, up] = [axisScale(x), axisScale(y)];
  const places = moments.map((moment, at) => {
    const [left, height] = [across.place(moment), up.place(values[at]!)];
    return left === null || height === null ? null : ([left, height] as const);
  });
  return (
    <PlotStretch>
      <path className="line line-primary" d={linePath(places)} />
    </PlotStretch>
  );
});

/** The marked moments with the rows on which their labels stand. */
function rowsOf(x: Axis, rules: readonly StripRule[]) {
  const scale = axisScale(x);
  const placed = rules.map(rule => ({ ...rule, place: scale.place(rule.x) ?? 0 }));
  const rows = labelRows(placed);
  return placed.map((rule, at) => ({ ...rule, ...rows[at]! }));
}

function Rules({ rules }: { readonly rules: ReturnType<typeof rowsOf> }) {
  return rules.map(({ id, label, place, row, isLeft }) => (
    <g key={id} style={{ '--row': row } as CSSProperties}>
      <line className="strip-rule" x1={percent(place)} x2={percent(place)} y1="0" y2="100%" />
      <text className={isLeft ? 'strip-rule-label is-left' : 'strip-rule-label'} x={percent(place)} y="0">
        {label}
      </text>
    </g>
  ));
}
