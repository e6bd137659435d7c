import { chartWords } from '../../../../charts/text.en.ts';
import type { Playback } from '../../../../charts/usePlayback.ts';
import { stressWords } from '../../viewText.en.ts';

interface ScrubRowProps {
  readonly clock: Playback;
  /** Steps from the first day to the last. */
  readonly days: number;
  /** The day that is shown. */
  readonly words: string;
}

/** Through the days by hand, step by step, or played. */
export function ScrubRow({ clock, days, words }: ScrubRowProps) {
  return (
    <div className="scrub">
      <input
        className="slider"
        type="range"
        min={0}
        max={days}
        step={1}
        value={Math.round(clock.shown * days)}
        aria-label={stressWords.days}
        aria-valuetext={words}
        onChange={event => clock.to(Number(event.target.value) / days)}
      />
      <div className="chart-buttons">
        {clock.canPlay && (
          <button className="button" type="button" onClick={clock.playing ? clock.pause : clock.play}>
            {clock.playing ? chartWords.pause : chartWords.play}
          </button>
        )}
        <button className="button" type="button" onClick={clock.step}>
          {chartWords.step}
        </button>
        <span className="chart-moment">{words}</span>
      </div>
    </div>
  );
}
