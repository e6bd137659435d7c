import type { CascadeText } from '../../types.ts';
import type { EventRun, Pace } from './useEventRun.ts';
import './RunButtons.css';

interface RunButtonsProps {
  readonly event: EventRun;
  readonly words: CascadeText['views']['boxes'];
  readonly step: string;
  /** The line beside the buttons. */
  readonly children: string;
}

const PACES: readonly Pace[] = [1, 4];

/** Run, its pace and "show it all"; while the event runs nothing but a large Stop. One button, so that focus stays. */
export function RunButtons({ event, words, step, children }: RunButtonsProps) {
  const { clock, running, stopped, pace, setPace, run, stop } = event;
  const isStepping = running && !clock.canPlay;
  return (
    <div className={running ? 'run-buttons is-running' : 'run-buttons'}>
      <button
        className={running ? 'button run-stop' : 'button button-primary'}
        type="button"
        onClick={running ? stop : run}
      >
        {running ? words.stop : stopped ? words.again : words.run}
      </button>
      {isStepping && (
        <button className="button" type="button" onClick={clock.step}>
          {step}
        </button>
      )}
      <span className="run-others">
        {clock.canPlay &&
          PACES.map(each => (
            <button
              className="button"
              type="button"
              key={each}
              aria-pressed={each === pace}
              onClick={() => setPace(each)}
            >
              {words.paces[each]}
            </button>
          ))}
        <button
          className="button button-quiet"
          type="button"
          disabled={clock.shown >= 1}
          onClick={clock.showAll}
        >
          {words.showAll}
        </button>
      </span>
      <p className="run-note" aria-live={running ? 'off' : 'polite'}>
        {children || null}
      </p>
    </div>
  );
}
