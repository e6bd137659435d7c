import { PlaybackButtons } from '../../../../charts/PlaybackButtons.tsx';
import type { Playback } from '../../../../charts/usePlayback.ts';
import './ScrubRow.css';
import '../../../../controls/ValueSlider.css';

interface ScrubRowProps {
  readonly playback: Playback;
  /** Steps from the first day to the last. */
  readonly days: number;
  /** What the days are counted from. */
  readonly label: string;
  /** The day that is shown. */
  readonly words: string;
}

/** Through the days by hand, step by step, or played. */
export function ScrubRow({ playback, days, label, words }: ScrubRowProps) {
  return (
    <div className="scrub">
      <input
        className="slider"
        type="range"
        min={0}
        max={days}
        step={1}
        value={Math.round(playback.shown * days)}
        aria-label={label}
        aria-valuetext={words}
        onChange={event => playback.to(Number(event.target.value) / days)}
      />
      <PlaybackButtons clock={playback} words={words} />
    </div>
  );
}
