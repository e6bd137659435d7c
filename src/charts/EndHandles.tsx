import type { CSSProperties } from 'react';
import { type CurveGuessProps, handlePlace, valueAtHeight } from './curveGuess.ts';
import { useGuessHandle } from './useGuessHandle.ts';
import './EndHandles.css';
import './guessLayer.css';

/** The ends of two lines, each pulled up and down in a lane of its own: the plot itself, and beside it. */
export function EndHandles(props: CurveGuessProps) {
  return props.asked.at.map((x, handle) => (
    <EndLane key={`${x} ${props.asked.names?.[handle]}`} {...props} handle={handle} />
  ));
}

const LANES = ['is-in-plot', 'is-beside-plot'] as const;

function EndLane({ scales, asked, guess, handle }: CurveGuessProps & { readonly handle: number }) {
  const pull = useGuessHandle({
    guess,
    handle,
    label: asked.names?.[handle],
    valueAt: ({ down }) => valueAtHeight(scales, asked, 1 - down),
    upright: true,
  });
  const [across, up] = handlePlace(scales, asked, handle, guess.value[handle]!);
  return (
    <>
      <span className={`guess-lane ${LANES[handle]}`} {...pull} />
      <span className="guess-layer">
        <span className="guess-place" style={{ '--across': across, '--down': 1 - up } as CSSProperties}>
          <span className={`guess-grip ${LANES[handle]}`} />
        </span>
      </span>
    </>
  );
}
