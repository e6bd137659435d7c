import type { ReactNode } from 'react';
import { useSiteText } from '../words/siteText.ts';
import type { Playback } from './usePlayback.ts';
import './PlaybackButtons.css';

interface PlaybackButtonsProps {
  readonly clock: Playback;
  /** The moment that is shown, in words. */
  readonly words: string;
  /** What a step does, if more than to move the clock. */
  readonly onStep?: (() => void) | undefined;
  /** Further buttons, before the words. */
  readonly children?: ReactNode;
}

/** Play and pause (never under reduced motion) and step; the words of the moment stand beside them. */
export function PlaybackButtons({ clock, words, onStep = clock.step, children }: PlaybackButtonsProps) {
  const { play, pause, step } = useSiteText().chart;
  return (
    <div className="chart-buttons">
      {clock.canPlay && (
        <button className="button" type="button" onClick={clock.playing ? clock.pause : clock.play}>
          {clock.playing ? pause : play}
        </button>
      )}
      <button className="button" type="button" onClick={onStep}>
        {step}
      </button>
      {children}
      <span className="chart-moment">{words}</span>
    </div>
  );
}
