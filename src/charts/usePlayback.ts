import { useCallback, useEffect, useState } from 'react';
import { useReducedMotion } from './useReducedMotion.ts';

export interface Playback {
  /** Share of the time that is shown, 0 to 1. */
  readonly shown: number;
  readonly playing: boolean;
  /** False under reduced motion: then only stepping is offered. */
  readonly canPlay: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly step: () => void;
  readonly showAll: () => void;
  /** Stands still at a share of the time. */
  readonly to: (share: number) => void;
}

/** A clock from 0 to 1 that runs only when asked, and steps in equal parts. */
export function usePlayback({
  seconds,
  steps,
  start = 1,
}: {
  readonly seconds: number;
  readonly steps: number;
  /** What is shown at first; all of it, if left out. */
  readonly start?: number;
}): Playback {
  const [shown, setShown] = useState(start);
  const [playing, setPlaying] = useState(false);
  const canPlay = !useReducedMotion();

  useEffect(() => {
    if (!playing || !canPlay) return undefined;
    let frame = 0;
    let before: number | null = null;
    const tick = (now: number) => {
      const elapsed = before === null ? 0 : (now - before) / 1000;
      before = now;
      setShown(share => Math.min(1, share + elapsed / seconds));
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [playing, canPlay, seconds]);

  useEffect(() => {
    if (shown >= 1) setPlaying(false);
  }, [shown]);

  const play = useCallback(() => {
    setShown(share => (share >= 1 ? 0 : share));
    setPlaying(true);
  }, []);
  const pause = useCallback(() => setPlaying(false), []);
  const step = useCallback(() => {
    setPlaying(false);
    setShown(share => (share >= 1 ? 1 / steps : Math.min(1, (Math.floor(share * steps + 1e-6) + 1) / steps)));
  }, [steps]);
  const showAll = useCallback(() => {
    setPlaying(false);
    setShown(1);
  }, []);
  const to = useCallback((share: number) => {
    setPlaying(false);
    setShown(Math.min(1, Math.max(0, share)));
  }, []);
  return { shown, playing, canPlay, play, pause, step, showAll, to };
}
