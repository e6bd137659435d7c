import { type PointerEvent, type ReactNode, useContext, useId, useMemo } from 'react';
import { markedGuess, type PictureGuess } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, writeFull } from './axis.ts';
import { GuessHandles, GuessLines, GuessRow } from './CurveGuess.tsx';
import { CurveKey } from './CurveKey.tsx';
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
  lettersRoom,
  MOST_LABEL_ROOM,
  placeLabels,
  placeOf,
} from './curve.ts';
import { type CurveAsked, sweepOf } from './curveGuess.ts';
import { guessLabelled, labelled } from './curveLabelled.ts';
import { HitMarks } from './HitMarks.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import { ReadOut } from './ReadOut.tsx';
import { InSceneContext } from './scenePicture.ts';
import { CurveTally } from './TallyBars.tsx';
import { useKeyCursor } from './useKeyCursor.ts';
import { usePlotPointer } from './usePlotPointer.ts';
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
  /** What was observed of something beside it: hollow, without whiskers and without a label. */
  readonly observedBeside?: CurveObserved | undefined;
  readonly marker?: CurveMarker | undefined;
  readonly rules?: readonly CurveRule[] | undefined;
  /** Hits and misses along the axis: the n-th happens on the way from n − 1 to n. */
  readonly hits?: readonly boolean[] | undefined;
  /** Lets lines slide over 240 ms (preset, segment, undo); a dragged slider leaves it out. Axes never move. */
  readonly animate?: boolean | undefined;
  /** Least distance between labels at the lines’ ends, as a share of the plot; more where the plot may be low. */
  readonly labelGap?: number | undefined;
  /** The most letters of a label beside the plot, where labels change with the settings: its room is kept. */
  readonly labelLetters?: number | undefined;
  /** What is said and shown at a point; "20×: 12 of 100" from the axes without it. */
  readonly readOut?: ((seriesId: string, point: CurvePoint) => string) | undefined;
  /** HTML under the axis line, over its whole length. */
  readonly strip?: ReactNode;
  /** HTML over the plot, in the same coordinates: what is taken hold of in it. */
  readonly handles?: ReactNode;
  /** What a scene asks of the picture, and where. */
  readonly asked?: CurveAsked | undefined;
  /** True while a guess is made beside the lines: no point is shown, keys and pointer are its own. */
  readonly isStill?: boolean | undefined;
  /** The guess at it: made here while the answer is hidden, and drawn beside it afterwards. */
  readonly guess?: PictureGuess | null | undefined;
}

/** More labels than these do not fit inside a narrow plot; a key under it then stands in for them. */
const MOST_INSIDE = 2;

/** Least distance between labels in a scene, whose plot is low where the type is large. */
const SCENE_LABEL_GAP = 0.2;

interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly CurvePoint[];
}

/** Lines, a band and observed points over a linear or log axis, with labels at the lines' ends and a key cursor. */
export function CurveChart(props: CurveChartProps) {
  const {
    label,
    x,
    y,
    lines,
    band,
    observed,
    observedBeside,
    marker,
    rules = [],
    animate = false,
    labelGap,
  } = props;
  const { asked, guess = null } = props;
  const marked = markedGuess(guess);
  const inScene = useContext(InSceneContext);
  const words = useSiteText().chart;
  const readOut =
    props.readOut ??
    ((_: string, point: CurvePoint) =>
      words.named({ name: writeFull(x, point.x), value: writeFull(y, point.y) }));
  const scales = useMemo(() => curveScales(x, y), [x, y]);
  const series = useMemo(
    () => visibleSeries(scales, lines, observed, observedBeside),
    [scales, lines, observed, observedBeside],
  );
  const labels = useMemo(
    () =>
      placeLabels(
        [
          ...labelled(scales, lines, band, observed),
          ...(asked ? guessLabelled(scales, asked, marked, words) : []),
        ],
        inScene ? SCENE_LABEL_GAP : labelGap,
      ),
    [scales, lines, band, observed, asked, marked, words, inScene, labelGap],
  );
  const sweep = asked && sweepOf(scales, asked);
  return (
    <div
      className={curveClass(labels, {
        inScene,
        isDraggable: marker?.onMove !== undefined,
        isChanging: props.labelLetters !== undefined,
      })}
    >
      <CurveFocus
        label={label}
        scales={scales}
        series={series}
        marker={marker}
        readOut={readOut}
        isAsking={props.isStill === true || guess?.onSet != null}
        frame={overlay => (
          <PlotFrame
            x={x}
            y={y}
            labelRoom={labelRoomOf(labels, props.labelLetters, inScene)}
            markRows={Number(marker !== undefined) + Number(rules.length > 0)}
            strip={props.strip}
            overlay={
              <>
                {asked && guess?.tally && <CurveTally {...{ scales, asked }} tally={guess.tally} />}
                {props.handles}
                {asked && guess?.onSet ? <GuessHandles {...{ scales, asked, guess }} /> : overlay}
              </>
            }
          >
            <RuleLayer scales={scales} rules={rules} />
            {props.hits && <HitMarks hits={props.hits} x={scales.x} />}
            <CurveLayers
              scales={scales}
              lines={lines}
              band={band}
              observed={observed}
              observedBeside={observedBeside}
              animate={animate}
              sweptFrom={sweep?.from}
              isSweptBack={sweep?.isOutward}
            />
            {marker && <MarkerLayer scales={scales} marker={marker} />}
            {asked && <GuessLines scales={scales} asked={asked} guess={marked} />}
            <CurveLabels labels={labels} sweep={sweep} />
          </PlotFrame>
        )}
      >
        <CurveKey lines={lines} band={band} observed={observed} observedBeside={observedBeside} />
      </CurveFocus>
      {asked && asked.at.length > 1 && marked && <GuessRow asked={asked} guess={marked} />}
    </div>
  );
}

interface CurveFocusProps extends Pick<CurveChartProps, 'label' | 'marker'> {
  readonly scales: CurveScales;
  readonly series: readonly Series[];
  readonly readOut: (seriesId: string, point: CurvePoint) => string;
  /** While a guess is made the keys and the pointer belong to its handles. */
  readonly isAsking: boolean;
  /** The plot, with what the cursor shows over it. */
  readonly frame: (overlay: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** The plot with its key cursor, which reads out point by point. */
function CurveFocus({ label, scales, series, marker, readOut, isAsking, frame, children }: CurveFocusProps) {
  const words = useSiteText().chart;
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
  if (isAsking) {
    return (
      <div className="chart-focus">
        {frame(null)}
        {children}
      </div>
    );
  }
  const here = keys.cursor === null ? null : series[keys.cursor.series]!;
  const point = here?.points[keys.cursor!.point];
  const place = point === undefined ? null : placeOf(scales, point);
  return (
    <>
      <div
        className="chart-focus"
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        {...keys.keyProps}
        {...pointer}
        onPointerLeave={(event: PointerEvent) => event.pointerType === 'touch' || keys.leave()}
      >
        {frame(
          here && point && place ? (
            <ReadOut
              x={place[0]}
              y={place[1]}
              label={here.label}
              text={readOut(here.id, point)}
              pinned={keys.cursor!.pinned}
            />
          ) : null,
        )}
        {children}
      </div>
      <p className="visually-hidden" id={keysId}>
        {words.keys}
      </p>
    </>
  );
}

/** Room in rem beside the plot; in a scene the same before its answer and after. */
function labelRoomOf(
  labels: readonly CurveLabel[],
  letters: number | undefined,
  inScene: boolean,
): number | undefined {
  if (inScene) return MOST_LABEL_ROOM;
  if (letters !== undefined) return lettersRoom(letters);
  return labelsFit(labels, 'outside') ? labelRoom(labels) : undefined;
}

interface CurveKind {
  readonly inScene: boolean;
  readonly isDraggable: boolean;
  /** Whether its labels change with the settings. */
  readonly isChanging: boolean;
}

function curveClass(labels: readonly CurveLabel[], { inScene, isDraggable, isChanging }: CurveKind): string {
  const isMany = !inScene && labels.filter(one => one.outside).length > MOST_INSIDE;
  return [
    'curve',
    ...(isMany ? ['many-labels'] : []),
    ...(labelsFit(labels, 'outside') ? [] : ['long-labels']),
    ...(inScene || labelsFit(labels, 'inside') ? [] : ['long-point-labels']),
    ...(isDraggable ? ['is-draggable'] : []),
    ...(isChanging ? [inScene ? 'has-scene-key' : 'has-changing-labels'] : []),
  ].join(' ');
}

/** What the cursor walks through: every point that the axes show. */
function visibleSeries(
  scales: CurveScales,
  lines: readonly CurveLine[],
  ...observed: readonly (CurveObserved | undefined)[]
): Series[] {
  return [...lines, ...observed.filter(one => one !== undefined)]
    .map(({ id, label, points, ...line }) => ({
      id,
      label: 'name' in line ? (line.name ?? label) : label,
      points: points.filter(point => placeOf(scales, point) !== null),
    }))
    .filter(one => one.points.length > 0);
}
