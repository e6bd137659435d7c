import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { guessSaid, isHandleMarked, type PictureGuess, settled } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { linePlaceOf } from './curve.ts';
import {
  type CurveGuessProps,
  drawnOver,
  givenPlace,
  guessLines,
  handlePlace,
  nearestHandle,
  valueAtHeight,
} from './curveGuess.ts';
import { EndHandles } from './EndHandles.tsx';
import { GuessNumber } from './GuessNumber.tsx';
import { PlotStretch } from './PlotStretch.tsx';
import { linePath, percent } from './svgPath.ts';
import { useGuessHandle, useGuessSlider } from './useGuessHandle.ts';
import './CurveGuess.css';
import './guessLayer.css';
import './CurveLayers.css';
import './marks.css';

/** The guess's line, and a friend's; the point that is given stands whether there is a guess or not. */
export function GuessLines({
  scales,
  asked,
  guess,
}: Omit<CurveGuessProps, 'guess'> & { readonly guess: PictureGuess | null }) {
  const given = asked.givenLabel === undefined ? null : givenPlace(scales, asked);
  const path = (value: readonly number[], isMarked?: (handle: number) => boolean) =>
    guessLines(asked, value, isMarked)
      .map(({ points }) => linePath(points.map(point => linePlaceOf(scales, point))))
      .join('');
  return (
    <g>
      {guess && (
        <PlotStretch>
          <path className="line line-guess" d={path(guess.value, handle => isHandleMarked(guess, handle))} />
          {guess.theirs && <path className="line line-theirs" d={path(guess.theirs)} />}
        </PlotStretch>
      )}
      {given && <circle className="marker-dot" cx={percent(given[0])} cy={percent(1 - given[1])} r="5.5" />}
    </g>
  );
}

/** What the guess is made on: the end of a line, the ends of several, or a curve through several handles. */
export function GuessHandles(props: CurveGuessProps) {
  const { at, starts } = props.asked;
  if (starts) return <EndHandles {...props} />;
  return at.length === 1 ? <EndHandle {...props} /> : <DrawnHandles {...props} />;
}

/** From here on a grip's number stands inside a narrow plot, before it. */
const AT_EDGE = 0.75;
/** Above this the number stands under its grip. */
const NEAR_TOP = 0.85;
/** Nor does it come lower than this, where the axis has its ticks. */
const ABOVE_TICKS = 0.12;

/** A place in the plot. */
function placed(across: number, up: number): CSSProperties {
  return { '--across': across, '--down': 1 - up } as CSSProperties;
}

/** The end of a line, pulled up and down anywhere in the plot. */
function EndHandle({ scales, asked, guess }: CurveGuessProps) {
  const valueAt = ({ down }: { readonly down: number }) => valueAtHeight(scales, asked, 1 - down);
  const handle = useGuessHandle({ guess, label: asked.names?.[0], valueAt, upright: true });
  const value = guess.value[0]!;
  const [across, up] = handlePlace(scales, asked, 0, value);
  const side = across > AT_EDGE ? 'is-at-edge' : '';
  return (
    <>
      <span className="guess-pull" {...handle} />
      <span className="guess-layer">
        <span className="guess-place" style={placed(across, up)}>
          <span className="guess-grip" />
        </span>
        <span className="guess-place" style={placed(across, Math.max(up, ABOVE_TICKS))}>
          <span className={`guess-amount ${side} ${up > NEAR_TOP ? 'is-under' : ''}`}>
            {guessSaid(guess)}
          </span>
        </span>
      </span>
    </>
  );
}

/** A curve that is drawn by a stroke over its handles, each of which can be pulled and set by keys. */
function DrawnHandles({ scales, asked, guess }: CurveGuessProps) {
  const stroke = useStroke({ scales, asked, guess });
  return (
    <span className="guess-canvas" {...stroke}>
      {asked.at.map((x, handle) => (
        <Knot key={x} scales={scales} asked={asked} guess={guess} handle={handle} />
      ))}
    </span>
  );
}

function Knot({ scales, asked, guess, handle }: CurveGuessProps & { readonly handle: number }) {
  const slider = useGuessSlider({ guess, handle, label: asked.names?.[handle], upright: true });
  const [across, up] = handlePlace(scales, asked, handle, guess.value[handle]!);
  return (
    <span className="guess-place" style={placed(across, up)}>
      <span className="guess-knot" data-handle={handle} {...slider}>
        <span className="guess-grip" />
      </span>
    </span>
  );
}

type Stroke = readonly [across: number, up: number];

/** A press sets the nearest handle, a stroke those that it passes; the pressed one has the keys from then on. */
function useStroke({ scales, asked, guess }: CurveGuessProps) {
  const last = useRef<Stroke | null>(null);
  const drawn = useRef<readonly number[]>(guess.value);
  const placeIn = (event: PointerEvent<Element>): Stroke | null => {
    const room = event.currentTarget.getBoundingClientRect();
    if (!(room.width > 0 && room.height > 0)) return null;
    return [(event.clientX - room.left) / room.width, 1 - (event.clientY - room.top) / room.height];
  };
  const set = (value: readonly number[], handle?: number) => {
    drawn.current = value.map(one => settled(guess, one));
    guess.onSet?.(drawn.current, handle);
  };
  const release = () => {
    last.current = null;
  };
  return {
    onPointerDown(event: PointerEvent<Element>) {
      const place = placeIn(event);
      if (event.button !== 0 || place === null) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      const handle = nearestHandle(scales, asked, place[0]);
      event.currentTarget.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus();
      event.preventDefault();
      last.current = place;
      const value = valueAtHeight(scales, asked, place[1]);
      set(
        guess.value.map((kept, at) => (at === handle ? value : kept)),
        handle,
      );
    },
    onPointerMove(event: PointerEvent<Element>) {
      const place = placeIn(event);
      if (last.current === null || place === null) return;
      set(drawnOver(scales, asked, drawn.current, [last.current, place]));
      last.current = place;
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

/** The same numbers in a row, to be typed. Once shown they stand. */
export function GuessRow({ asked, guess }: Omit<CurveGuessProps, 'scales'>) {
  const words = useSiteText().chart;
  return (
    <div className="guess-row">
      {asked.at.map((x, handle) => {
        const label = asked.names?.[handle] ?? words.yourGuess;
        return <GuessNumber key={`${x} ${label}`} guess={guess} handle={handle} label={label} />;
      })}
    </div>
  );
}
