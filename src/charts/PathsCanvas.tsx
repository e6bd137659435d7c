import { memo, type PointerEvent, useCallback, useContext, useEffect, useId, useMemo, useRef } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { AnnouncementContext } from './announcement.ts';
import { type Axis, axisScale } from './axis.ts';
import { drawPaths } from './drawPaths.ts';
import { PlaybackButtons } from './PlaybackButtons.tsx';
import { PlotFrame } from './PlotFrame.tsx';
import type { Scale } from './scales.ts';
import { linePath, percent, STRETCH } from './svgPath.ts';
import { countEnded, everyNth, hasEnded, type PathLimit, pathPlaces, type TimePath } from './timePaths.ts';
import { type Draw, useCanvas } from './useCanvas.ts';
import { useKeyCursor } from './useKeyCursor.ts';
import { type Playback, usePlayback } from './usePlayback.ts';
import './PathsCanvas.css';
import './ReadOut.css';
import './chartFocus.css';

export interface PathsCanvasProps {
  /** The name of the picture for screen readers. */
  readonly label: string;
  /** Time; the first value stands at the start of its domain, the last at its end. */
  readonly x: Axis;
  readonly y: Axis;
  readonly paths: readonly TimePath[];
  readonly limit?: PathLimit | undefined;
  /** What is said when a time is reached: "after 6 hours 4 of 100 are wiped out". */
  readonly readOut: (time: number, ended: number, paths: number) => string;
  /** Steps of the key cursor and of stepping; 12 without it. */
  readonly steps?: number | undefined;
  /** How long playing takes, at most 6 s; 0 offers no playing. */
  readonly seconds?: number | undefined;
  /** The path that is drawn over the others. */
  readonly lit?: number | null | undefined;
  /** Where the pointer stands in the plot, both from 0 to 1, upward. */
  readonly onPoint?: ((place: readonly [across: number, up: number]) => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
  /** The id of what already says on the page what the keys do. */
  readonly keysId?: string | undefined;
}

const LONGEST = 6;
const STATIC_PATHS = 32;
const STATIC_PLACES = 40;
const LIT_PLACES = 240;
/** Without this much of the plot on the side where paths end, the limit's label stands on the other. */
const LABEL_ROOM = 0.12;
const OTHER_SIDE = { below: 'above', above: 'below' } as const;

/** Up to a few hundred paths on canvas, over an SVG of some of them that is there before any script and on paper. */
export function PathsCanvas(props: PathsCanvasProps) {
  const { label, x, y, paths, limit, readOut, steps = 12, seconds = LONGEST, lit = null } = props;
  const { onPoint, onLeave, keysId } = props;
  const scale = useMemo(() => axisScale(y), [y]);
  const time = useMemo(() => axisScale(x), [x]);
  const clock = usePlayback({ seconds: Math.min(LONGEST, seconds || LONGEST), steps });
  const { shown } = clock;
  const draw = useCallback<Draw>(
    (context, area) => drawPaths(context, area, paths, { scale, shown }),
    [paths, scale, shown],
  );
  const { ref, painted } = useCanvas(draw);
  const positions = useMemo(() => Array.from({ length: steps + 1 }, (_, step) => step / steps), [steps]);
  const say = (share: number) => readOut(time.valueAt(share), countEnded(paths, share), paths.length);
  const ownKeysId = useId();
  const words = useSiteText().chart;
  const keys = useKeyCursor({
    series: [{ label, positions }],
    points: (_, step) => say(positions[step] ?? 1),
    start: 1,
  });
  const cursorAt = keys.cursor === null ? null : positions[keys.cursor.point]!;
  const now = cursorAt ?? shown;
  return (
    <div className={painted ? 'has-canvas' : undefined}>
      <div
        className="chart-focus"
        role="application"
        aria-label={label}
        aria-describedby={keysId ?? ownKeysId}
        {...keys.keyProps}
      >
        <PlotFrame
          x={x}
          y={y}
          overlay={
            <>
              <canvas className="paths-canvas" ref={ref} />
              {lit !== null && <LitPath path={paths[lit]!} scale={scale} shown={shown} />}
              {limit && <LimitLabel limit={limit} scale={scale} />}
              {now < 1 && <span className="cursor-line" style={{ left: percent(now) }} aria-hidden="true" />}
              {onPoint && <PointerGround onPoint={onPoint} onLeave={onLeave} />}
            </>
          }
        >
          <StaticPaths paths={paths} scale={scale} />
          {limit && <LimitLine limit={limit} scale={scale} />}
        </PlotFrame>
      </div>
      {keysId === undefined && (
        <p className="visually-hidden" id={ownKeysId}>
          {words.keys}
        </p>
      )}
      {seconds > 0 && <PlaybackRow clock={clock} words={say(now)} />}
    </div>
  );
}

/** Some of the paths as SVG: all there is before the script has run, without canvas, and on paper. */
const StaticPaths = memo(function StaticPaths({
  paths,
  scale,
}: {
  paths: readonly TimePath[];
  scale: Scale;
}) {
  const every = Math.max(1, Math.ceil(paths.length / STATIC_PATHS));
  const [living, dead] = [false, true].map(ended => {
    const all = paths.filter(path => hasEnded(path, 1) === ended);
    return everyNth(all, every).map(path => pathPlaces(path, scale, STATIC_PLACES));
  });
  return (
    <>
      <svg
        aria-hidden="true"
        focusable="false"
        className="paths-static"
        width="100%"
        height="100%"
        viewBox={`0 0 ${STRETCH} ${STRETCH}`}
        preserveAspectRatio="none"
      >
        <path className="path-living" d={living!.map(linePath).join('')} />
        <path className="path-dead" d={dead!.map(linePath).join('')} />
      </svg>
      {dead!.map((places, index) => {
        const end = places.at(-1);
        return end ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: paths have no identity of their own
          <text className="path-cross" key={index} x={percent(end[0])} y={percent(1 - end[1])}>
            ×
          </text>
        ) : null;
      })}
    </>
  );
});

/** One path over all others, as far as they are shown. */
function LitPath({
  path,
  scale,
  shown,
}: {
  readonly path: TimePath;
  readonly scale: Scale;
  readonly shown: number;
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="lit-layer"
      width="100%"
      height="100%"
      viewBox={`0 0 ${STRETCH} ${STRETCH}`}
      preserveAspectRatio="none"
    >
      <path className="lit-path" d={linePath(pathPlaces(path, scale, LIT_PLACES, shown))} />
    </svg>
  );
}

/** The whole plot as the ground of the pointer; what it says, the dots say to keys. */
function PointerGround({
  onPoint,
  onLeave,
}: Required<Pick<PathsCanvasProps, 'onPoint'>> & Pick<PathsCanvasProps, 'onLeave'>) {
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    if (width > 0) onPoint?.([(event.clientX - left) / width, 1 - (event.clientY - top) / height]);
  };
  return (
    <div
      className="path-pointer"
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={event => event.pointerType === 'touch' || onLeave?.()}
    />
  );
}

function limitPlace(limit: PathLimit, scale: Scale): number | null {
  const place = scale.place(limit.value);
  return place === null || place < 0 || place > 1 ? null : place;
}

function LimitLine({ limit, scale }: { readonly limit: PathLimit; readonly scale: Scale }) {
  const place = limitPlace(limit, scale);
  if (place === null) return null;
  const y = percent(1 - place);
  return (
    <>
      <line className="limit-line" x1="0" x2="100%" y1={y} y2={y} />
      <line className={`limit-ticks end-${limit.endSide}`} x1="0" x2="100%" y1={y} y2={y} />
    </>
  );
}

function LimitLabel({ limit, scale }: { readonly limit: PathLimit; readonly scale: Scale }) {
  const place = limitPlace(limit, scale);
  if (place === null) return null;
  const room = limit.endSide === 'below' ? place : 1 - place;
  const side = room < LABEL_ROOM ? OTHER_SIDE[limit.endSide] : limit.endSide;
  return (
    <span className={`limit-label end-${side}`} style={{ top: percent(1 - place) }} aria-hidden="true">
      {limit.label}
    </span>
  );
}

/** The playback of the paths; a step is also said, since it moves no focus. */
function PlaybackRow({ clock, words }: { readonly clock: Playback; readonly words: string }) {
  const announce = useContext(AnnouncementContext);
  const { showAll } = useSiteText().chart;
  const stepped = useRef(false);
  useEffect(() => {
    if (stepped.current) announce(words);
    stepped.current = false;
  }, [words, announce]);
  const step = () => {
    stepped.current = true;
    clock.step();
  };
  return (
    <PlaybackButtons clock={clock} words={words} onStep={step}>
      {clock.shown < 1 && (
        <button className="button button-quiet" type="button" onClick={clock.showAll}>
          {showAll}
        </button>
      )}
    </PlaybackButtons>
  );
}
