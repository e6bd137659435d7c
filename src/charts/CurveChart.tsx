import { type PointerEvent, useId, useMemo, useRef } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, writeFull } from './axis.ts';
import { CurveLabels, CurveLayers, MarkerLayer, RuleLayer } from './CurveLayers.tsx';
import {
  type CurveBand,
  type CurveLabel,
  type CurveLine,
  type CurveMarker,
  type CurveObserved,
  type CurvePoint,
  type CurveRule,
  type CurveScales,
  curveScales,
  labelRoom,
  labelsFit,
  placeLabels,
  placeOf,
} from './curve.ts';
import { MarkKey } from './MarkKey.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { ReadOut } from './ReadOut.tsx';
import { useKeyCursor } from './useKeyCursor.ts';
import './CurveChart.css';
import './chartFocus.css';

export interface CurveChartProps {
  /** The name of the picture for screen readers. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly CurveLine[];
  readonly band?: CurveBand | undefined;
  readonly observed?: CurveObserved | undefined;
  readonly marker?: CurveMarker | undefined;
  readonly rules?: readonly CurveRule[] | undefined;
  /** Lets lines slide over 240 ms (preset, segment, undo); a dragged slider leaves it out. Axes never move. */
  readonly animate?: boolean | undefined;
  /** Least distance between labels at the lines’ ends, as a share of the plot; more where the plot may be low. */
  readonly labelGap?: number | undefined;
  /** What is said and shown at a point; "20×: 12 of 100" from the axes without it. */
  readonly readOut?: ((seriesId: string, point: CurvePoint) => string) | undefined;
}

/** More labels than these do not fit inside a narrow plot; a key under it then stands in for them. */
const MOST_INSIDE = 2;

interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly CurvePoint[];
}

/** Lines, a band and observed points over a linear or log axis, with labels at the lines' ends and a key cursor. */
export function CurveChart(props: CurveChartProps) {
  const { label, x, y, lines, band, observed, marker, rules = [], animate = false, labelGap } = props;
  const words = useSiteText().chart;
  const readOut =
    props.readOut ??
    ((_: string, point: CurvePoint) =>
      words.named({ name: writeFull(x, point.x), value: writeFull(y, point.y) }));
  const scales = useMemo(() => curveScales(x, y), [x, y]);
  const series = useMemo(() => visibleSeries(scales, lines, observed), [scales, lines, observed]);
  const labels = useMemo(
    () => placeLabels(labelled(scales, lines, band, observed), labelGap),
    [scales, lines, band, observed, labelGap],
  );
  const keysId = useId();
  const keys = useKeyCursor({
    series: series.map(one => ({
      label: one.label,
      positions: one.points.map(point => scales.x.place(point.x)!),
    })),
    points: (index, point) => readOut(series[index]!.id, series[index]!.points[point]!),
    start: marker === undefined ? undefined : (scales.x.place(marker.x) ?? undefined),
  });
  const pointer = usePlotPointer(scales, series, marker, keys.point);
  const here = keys.cursor === null ? null : series[keys.cursor.series]!;
  const point = here?.points[keys.cursor!.point];
  const place = point === undefined ? null : placeOf(scales, point);
  return (
    <div className={curveClass(labels, marker?.onMove !== undefined)}>
      <div
        className="chart-focus"
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        {...keys.keyProps}
        {...pointer}
        onPointerLeave={event => event.pointerType === 'touch' || keys.leave()}
      >
        <PlotFrame
          x={x}
          y={y}
          labelRoom={labelsFit(labels, 'outside') ? labelRoom(labels) : undefined}
          markRoom={marker !== undefined || rules.length > 0}
          overlay={
            here && point && place ? (
              <ReadOut
                x={place[0]}
                y={place[1]}
                label={here.label}
                text={readOut(here.id, point)}
                pinned={keys.cursor!.pinned}
              />
            ) : null
          }
        >
          <RuleLayer scales={scales} rules={rules} />
          <CurveLayers scales={scales} lines={lines} band={band} observed={observed} animate={animate} />
          {marker && <MarkerLayer scales={scales} marker={marker} />}
          <CurveLabels labels={labels} />
        </PlotFrame>
        <CurveKey lines={lines} band={band} observed={observed} />
      </div>
      <p className="visually-hidden" id={keysId}>
        {words.keys}
      </p>
    </div>
  );
}

function curveClass(labels: readonly CurveLabel[], isDraggable: boolean): string {
  const isMany = labels.filter(one => one.outside).length > MOST_INSIDE;
  return [
    'curve',
    ...(isMany ? ['many-labels'] : []),
    ...(labelsFit(labels, 'outside') ? [] : ['long-labels']),
    ...(labelsFit(labels, 'inside') ? [] : ['long-point-labels']),
    ...(isDraggable ? ['is-draggable'] : []),
  ].join(' ');
}

function CurveKey({ lines, band, observed }: Pick<CurveChartProps, 'lines' | 'band' | 'observed'>) {
  const marks = [
    ...lines.map(line => ({ mark: line.role, words: line.label })),
    ...(band ? [{ mark: 'band' as const, words: band.label }] : []),
    ...(observed ? [{ mark: 'observed' as const, words: observed.label }] : []),
  ];
  return (
    <div className="curve-key" aria-hidden="true">
      <MarkKey marks={marks} />
    </div>
  );
}

/** What the cursor walks through: every point that the axes show. */
function visibleSeries(scales: CurveScales, lines: readonly CurveLine[], observed?: CurveObserved): Series[] {
  return [...lines, ...(observed ? [observed] : [])]
    .map(({ id, label, points }) => ({
      id,
      label,
      points: points.filter(point => placeOf(scales, point) !== null),
    }))
    .filter(one => one.points.length > 0);
}

function labelled(
  scales: CurveScales,
  lines: readonly CurveLine[],
  band?: CurveBand,
  observed?: CurveObserved,
) {
  const places = (points: readonly CurvePoint[]) => points.map(point => placeOf(scales, point));
  const middle = (band?.points ?? []).map(({ x, low, high }) => ({ x, y: (low + high) / 2 }));
  return [
    ...lines.map(({ id, label, role, points, labelled: own }) => ({
      id,
      label,
      className: own ? `label-${role} is-${own.side}-of` : `label-${role}`,
      places: places(own ? [own.at] : points),
    })),
    ...(band ? [{ id: band.id, label: band.label, className: 'label-band', places: places(middle) }] : []),
    ...(observed
      ? [
          {
            id: observed.id,
            label: observed.label,
            className: 'label-observed',
            places: places(observed.points),
          },
        ]
      : []),
  ];
}

const GRAB = 16;

/** Hover and tap show the nearest point; a press near a movable marker drags it. */
function usePlotPointer(
  scales: CurveScales,
  series: readonly Series[],
  marker: CurveMarker | undefined,
  show: (series: number, point: number) => void,
) {
  const dragging = useRef(false);
  const areaOf = (event: PointerEvent<HTMLElement>) =>
    event.currentTarget.querySelector('.plot-area')!.getBoundingClientRect();
  const move = (event: PointerEvent<HTMLElement>) => {
    const area = areaOf(event);
    if (!(area.width > 0)) return;
    const across = (event.clientX - area.left) / area.width;
    if (dragging.current) {
      marker?.onMove?.(scales.x.valueAt(Math.min(1, Math.max(0, across))));
      return;
    }
    const pointed = { left: event.clientX - area.left, top: event.clientY - area.top };
    const nearest = nearestOf(scales, series, area, pointed);
    if (nearest !== null) show(nearest[0], nearest[1]);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const area = areaOf(event);
    const markerAt = marker?.onMove ? scales.x.place(marker.x) : null;
    const isNear = markerAt !== null && Math.abs(event.clientX - area.left - markerAt * area.width) <= GRAB;
    if (isNear) {
      dragging.current = true;
      event.currentTarget.setPointerCapture?.(event.pointerId);
    }
    move(event);
  };
  const release = () => {
    dragging.current = false;
  };
  return { onPointerDown, onPointerMove: move, onPointerUp: release, onPointerCancel: release };
}

function nearestOf(
  scales: CurveScales,
  series: readonly Series[],
  area: DOMRect,
  pointed: { readonly left: number; readonly top: number },
) {
  let best: readonly [series: number, point: number, distance: number] | null = null;
  for (const [index, { points }] of series.entries()) {
    for (const [at, point] of points.entries()) {
      const place = placeOf(scales, point)!;
      // Across counts more than up, so that moving sideways follows one line.
      const across = 2 * (place[0] * area.width - pointed.left);
      const distance = Math.hypot(across, (1 - place[1]) * area.height - pointed.top);
      if (best === null || distance < best[2]) best = [index, at, distance];
    }
  }
  return best;
}
