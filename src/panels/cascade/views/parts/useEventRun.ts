import { useEffect, useState } from 'react';
import { type Playback, usePlayback } from '../../../../charts/usePlayback.ts';
import type { BoxesOutcome } from '../../outcomes.ts';

export type Pace = 1 | 4;

export interface EventRun {
  readonly clock: Playback;
  /** Whether the event is under way: the only thing that can be done is to stop it. */
  readonly running: boolean;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
  readonly run: () => void;
  /** Stops the models at the second that is shown; told by the number of seconds after the first sale. */
  readonly stop: () => void;
  /** Whether the reader stopped this event by hand. */
  readonly stopped: boolean;
  /** Whether that was before any model had sold. */
  readonly early: boolean;
  /** The last moment that is shown. */
  readonly moment: number;
}

/** The event in real time, at the pace that was chosen, and the reader's hand on it. */
export function useEventRun(
  { moments, firstModelSale }: BoxesOutcome,
  onStop: (latency: number | null) => void,
): EventRun {
  const [pace, setPace] = useState<Pace>(1);
  const [stopped, setStopped] = useState(false);
  const [early, setEarly] = useState(false);
  const length = moments.at(-1)!;
  const clock = usePlayback({ seconds: length / pace, steps: moments.length - 1 });
  const { shown, playing, canPlay } = clock;
  const running = !stopped && (playing || (!canPlay && shown < 1));
  const now = shown * length;
  const run = () => {
    if (stopped) onStop(null);
    setStopped(false);
    if (canPlay) clock.play();
    else clock.step();
  };
  const stop = () => {
    setStopped(true);
    setEarly(firstModelSale !== null && now < firstModelSale);
    if (firstModelSale !== null) onStop(Math.max(0, Math.round(now - firstModelSale)));
  };
  useStopKeys(running ? stop : null);
  return {
    ...{ clock, running, pace, setPace, run, stop, stopped, early },
    moment: Math.floor(shown * (moments.length - 1) + 1e-6),
  };
}

/** While the event can be stopped Space and Enter do so wherever the focus is. */
function useStopKeys(stop: (() => void) | null): void {
  useEffect(() => {
    if (stop === null) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.repeat || (event.key !== ' ' && event.key !== 'Enter')) return;
      event.preventDefault();
      stop();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [stop]);
}
