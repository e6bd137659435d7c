import { type CSSProperties, memo, useId } from 'react';
import type {
  CurveBand,
  CurveLabel,
  CurveLine,
  CurveMarker,
  CurveObserved,
  CurveRule,
  CurveScales,
} from './curve.ts';
import { linePlaceOf, placeOf } from './curve.ts';
import type { Sweep } from './curveGuess.ts';
import { PlotStretch } from './PlotStretch.tsx';
import { areaPath, linePath, percent, STRETCH } from './svgPath.ts';
import './CurveLayers.css';
import './marks.css';

interface LayersProps {
  readonly scales: CurveScales;
  readonly lines: readonly CurveLine[];
  readonly band?: CurveBand | undefined;
  readonly observed?: CurveObserved | undefined;
  readonly observedBeside?: CurveObserved | undefined;
  readonly animate: boolean;
  /** Where the lines are swept from once a scene shows its answer, and whether backward too; what lies before stands. */
  readonly sweptFrom?: number | undefined;
  readonly isSweptBack?: boolean | undefined;
}

/** Half a line's width in stretched units, so that a line along an axis is not cut. */
const EDGE = 6;

/** Band, lines and points of a curve chart. */
export const CurveLayers = memo(function CurveLayers({
  scales,
  lines,
  band,
  observed,
  observedBeside,
  animate,
  sweptFrom = 0,
  isSweptBack = false,
}: LayersProps) {
  const clip = useId();
  return (
    <g className={animate ? 'curve-layers is-animated' : 'curve-layers'}>
      <PlotStretch>
        <clipPath id={clip}>
          <SweptPart from={0} to={sweptFrom} isSwept={isSweptBack} origin={sweptFrom} />
          <SweptPart from={sweptFrom} to={1} isSwept origin={sweptFrom} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          {band && <BandLayer scales={scales} band={band} />}
          {lines.map(line => line.filled && <LineArea key={line.id} scales={scales} line={line} />)}
          {lines.map(line => (
            <path
              key={line.id}
              className={`line line-${line.role}`}
              d={linePath(line.points.map(point => linePlaceOf(scales, point)))}
            />
          ))}
        </g>
      </PlotStretch>
      {observedBeside && <HollowLayer scales={scales} observed={observedBeside} />}
      {observed && <ObservedLayer scales={scales} observed={observed} />}
    </g>
  );
});

interface SweptPartProps {
  readonly from: number;
  readonly to: number;
  readonly isSwept: boolean;
  readonly origin: number;
}

/** A part of the plot in which lines are seen; one that is swept opens from its origin. */
function SweptPart({ from, to, isSwept, origin }: SweptPartProps) {
  return (
    <rect
      className={isSwept ? 'curve-swept' : undefined}
      style={{ transformOrigin: `${origin * STRETCH}px 0` }}
      x={from * STRETCH}
      y={-EDGE}
      width={(to - from) * STRETCH}
      height={STRETCH + 2 * EDGE}
    />
  );
}

function BandLayer({ scales, band }: { scales: CurveScales; band: CurveBand }) {
  const low = band.points.map(({ x, low: y }) => linePlaceOf(scales, { x, y }));
  const high = band.points.map(({ x, high: y }) => linePlaceOf(scales, { x, y }));
  return (
    <g>
      <path className="band-fill" d={areaPath(high, low)} />
      <path className="band-edge" d={linePath(low)} />
      <path className="band-edge" d={linePath(high)} />
    </g>
  );
}

function LineArea({ scales, line }: { scales: CurveScales; line: CurveLine }) {
  const [floor] = scales.y.domain;
  const along = line.points.map(point => linePlaceOf(scales, point));
  const below = line.points.map(({ x }) => linePlaceOf(scales, { x, y: floor }));
  return <path className={`area area-${line.role}`} d={areaPath(along, below)} />;
}

/** A whisker that leaves the axes is cut at them. */
function within(place: number | null): number {
  return Math.min(1, Math.max(0, place ?? 0));
}

function ObservedLayer({ scales, observed }: { scales: CurveScales; observed: CurveObserved }) {
  return observed.points.map(point => {
    const place = placeOf(scales, point);
    if (place === null) return null;
    const [x, y] = [percent(place[0]), percent(1 - place[1])];
    return (
      <g key={point.x}>
        {point.low !== undefined && point.high !== undefined && (
          <line
            className="whisker"
            x1={x}
            x2={x}
            y1={percent(1 - within(scales.y.place(point.low)))}
            y2={percent(1 - within(scales.y.place(point.high)))}
          />
        )}
        <circle className="mark-observed" cx={x} cy={y} r="4" />
      </g>
    );
  });
}

function HollowLayer({ scales, observed }: { scales: CurveScales; observed: CurveObserved }) {
  return observed.points.map(point => {
    const place = placeOf(scales, point);
    if (place === null) return null;
    const [x, y] = [percent(place[0]), percent(1 - place[1])];
    return <circle className="mark-observed is-hollow" key={`${point.x} ${point.y}`} cx={x} cy={y} r="3" />;
  });
}

interface CurveLabelsProps {
  readonly labels: readonly CurveLabel[];
  /** What the lines are swept by: a label comes once its line has. */
  readonly sweep?: Sweep | undefined;
}

export function CurveLabels({ labels, sweep }: CurveLabelsProps) {
  const comes = ({ id, x }: CurveLabel) =>
    sweep !== undefined && !STANDING.has(id) && (sweep.isOutward || x > sweep.from + BARELY);
  return labels.map(label => (
    <text
      key={label.id}
      className={`${label.outside ? 'end-label' : 'point-label'} ${label.className}${comes(label) ? ' is-swept' : ''}`}
      style={at(label.x)}
      x={label.outside ? '100%' : percent(label.x)}
      y={percent(label.y)}
    >
      {label.text}
    </text>
  ));
}

/** Labels that stand before the answer and after. */
const STANDING: ReadonlySet<string> = new Set(['given', 'guess', 'theirs']);
const BARELY = 1e-6;

/** What a label needs to stay within its picture: where along the plot it belongs. */
const at = (place: number) => ({ '--at': place }) as CSSProperties;

export function RuleLayer({
  scales,
  rules,
}: {
  readonly scales: CurveScales;
  readonly rules: readonly CurveRule[];
}) {
  return rules.map(({ x, label }) => {
    const place = scales.x.place(x);
    if (place === null || place < 0 || place > 1) return null;
    return (
      <g key={label}>
        <line className="rule-line" x1={percent(place)} x2={percent(place)} y1="0" y2="100%" />
        <text className="marker-label rule-label" style={at(place)} x={percent(place)} y="0">
          {label}
        </text>
      </g>
    );
  });
}

export function MarkerLayer({ scales, marker }: { scales: CurveScales; marker: CurveMarker }) {
  const place = scales.x.place(marker.x);
  if (place === null || place < 0 || place > 1) return null;
  const x = percent(place);
  const dot = marker.y === undefined ? null : placeOf(scales, { x: marker.x, y: marker.y });
  return (
    <g>
      <line className="marker-line" x1={x} x2={x} y1="0" y2="100%" />
      {dot && <circle className="marker-dot" cx={x} cy={percent(1 - dot[1])} r="5.5" />}
      <text className="marker-label" style={at(place)} x={x} y="0">
        {marker.label}
      </text>
    </g>
  );
}
