import { type CSSProperties, memo, type ReactNode, type Ref } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisTicks, axisTitle, type Tick } from './axis.ts';
import { LimitLines } from './LimitLines.tsx';
import { percent } from './svgPath.ts';
import './PlotFrame.css';
import './marks.css';

const MOST_X_TICKS = 7;
const MOST_Y_TICKS = 5;
const AT_EDGE = 0.985;

interface PlotFrameProps {
  readonly x: Axis;
  readonly y: Axis;
  /** Room right of the plot for labels at the lines' ends, in rem. */
  readonly labelRoom?: number | undefined;
  /** How many lines of labels stand above the plot, on vertical lines in it. */
  readonly markRows?: number | undefined;
  /** SVG layers; coordinates in per cent of the plot. */
  readonly children: ReactNode;
  /** HTML over the plot, in the same coordinates: canvas, read-out. */
  readonly overlay?: ReactNode;
  /** HTML under the axis line, over its whole length; the numbers of the axis stand below it. */
  readonly strip?: ReactNode;
  readonly areaRef?: Ref<HTMLDivElement> | undefined;
}

/**
 * Axes, grid and the room around a plot. Everything is placed in per cent and sized in rem, so that the server's picture
 * fits every width without being measured.
 */
export function PlotFrame({
  x,
  y,
  labelRoom = 1.5,
  markRows = 0,
  children,
  overlay,
  strip,
  areaRef,
}: PlotFrameProps) {
  const room = {
    '--label-room': `${labelRoom}rem`,
    '--room-left': `${tickRoom(y)}rem`,
    '--mark-rows': markRows,
  } as CSSProperties;
  return (
    <div className={plotClass(markRows > 0, strip !== undefined)} style={room}>
      <PlotTitle axis={y} most={MOST_Y_TICKS} side="y" />
      <div className="plot-area" ref={areaRef}>
        <svg className="plot-svg" width="100%" height="100%" aria-hidden="true" focusable="false">
          <HorizontalGrid axis={y} />
          <HorizontalAxis axis={x} />
          {children}
          <LimitLines x={x} y={y} />
        </svg>
        {overlay}
        {strip}
      </div>
      <PlotTitle axis={x} most={MOST_X_TICKS} side="x" />
    </div>
  );
}

function plotClass(hasMark: boolean, hasStrip: boolean): string {
  return ['plot', ...(hasMark ? ['has-mark'] : []), ...(hasStrip ? ['has-strip'] : [])].join(' ');
}

const REM_PER_LETTER = 0.47;
const LEAST_ROOM = 2.25;
const MOST_ROOM = 7;

const lettersRoom = (letters: number) => letters * REM_PER_LETTER + 0.75;
const textRoom = (text: string) => lettersRoom(text.length);

/** Room in rem for the ticks beside the plot: what the axis asks for, or for the longest. */
function tickRoom(axis: Axis): number {
  if (axis.letters !== undefined) return lettersRoom(axis.letters);
  const beside = axisTicks(axis, MOST_Y_TICKS).slice(0, axis.formatLast === undefined ? undefined : -1);
  return Math.min(MOST_ROOM, Math.max(LEAST_ROOM, ...beside.map(tick => textRoom(tick.text))));
}

const PlotTitle = memo(function PlotTitle({
  axis,
  most,
  side,
}: {
  axis: Axis;
  most: number;
  side: 'x' | 'y';
}) {
  const words = useSiteText();
  return (
    <p className={`plot-title plot-title-${side}`} aria-hidden="true">
      {axisTitle(axis, axisTicks(axis, most), words)}
    </p>
  );
});

const HorizontalGrid = memo(function HorizontalGrid({ axis }: { axis: Axis }) {
  const ticks = axisTicks(axis, MOST_Y_TICKS);
  return ticks.map((tick, index) => {
    // A tick that is too long for the room left of the plot, as one with its unit is, stands over its line.
    const isLong =
      (axis.letters !== undefined || index === ticks.length - 1) && textRoom(tick.text) > tickRoom(axis);
    const isZero = tick.value === 0 && axis.scale === 'linear';
    const y = percent(1 - tick.place);
    const isUntold = index === ticks.length - 1 && !isLong && axis.formatLast === undefined;
    return (
      <g key={tick.rank}>
        <line className={isZero ? 'zero-line' : 'grid-line'} x1="0" x2="100%" y1={y} y2={y} />
        <text className={isLong ? 'tick tick-y tick-top' : 'tick tick-y'} x="0" y={y}>
          {tick.text}
        </text>
        {isUntold && (
          <text className="tick tick-title" x="0" y={y}>
            {axis.title}
          </text>
        )}
      </g>
    );
  });
});

const HorizontalAxis = memo(function HorizontalAxis({ axis }: { axis: Axis }) {
  const ticks = axisTicks(axis, MOST_X_TICKS);
  return (
    <>
      <line className="axis-line" x1="0" x2="100%" y1="100%" y2="100%" />
      {ticks.map((tick: Tick, index) => (
        <g key={tick.rank}>
          <line className="tick-mark" x1={percent(tick.place)} x2={percent(tick.place)} y1="100%" y2="100%" />
          <text className={tickClass(tick, ticks[index + 1])} x={percent(tick.place)} y="100%">
            {tick.text}
          </text>
        </g>
      ))}
    </>
  );
});

/** The room of a tick at the plot's edge that reaches beyond it, and of the narrowest plot, in rem. */
const BEYOND_EDGE = 1.5;
const NARROWEST = 13;
/** So few letters stand under the end of the axis itself, as those of all other ticks do. */
const MOST_CENTRED = 2;

function tickClass(tick: Tick, next: Tick | undefined): string {
  if (tick.place > AT_EDGE) return tick.text.length <= MOST_CENTRED ? 'tick tick-x' : 'tick tick-x tick-edge';
  if (next === undefined || next.place <= AT_EDGE) return 'tick tick-x';
  // The last, with its unit, reaches back over the plot.
  const needed = textRoom(next.text) - BEYOND_EDGE + textRoom(tick.text) / 2;
  return (next.place - tick.place) * NARROWEST < needed ? 'tick tick-x tick-crowded' : 'tick tick-x';
}
