import { useSceneText } from '../../words/sceneText.ts';
import type { Play } from './play.ts';
import './SceneScreen.css';

interface SceneHeadProps {
  readonly title: string;
  readonly play: Pick<Play, 'step' | 'steps'>;
  /** Null where there is nowhere to go. */
  readonly onLeave: (() => void) | null;
}

/** What is played, how far, and the way out. */
export function SceneHead({ title, play: { step, steps }, onLeave }: SceneHeadProps) {
  const words = useSceneText();
  return (
    <header className="scene-head">
      <p className="scene-title">{title}</p>
      {steps > 1 && (
        <ol className="scene-steps" aria-label={words.step({ step, steps })}>
          {Array.from({ length: steps }, (_, index) => index + 1).map(at => (
            <li key={at} aria-current={at === step ? 'step' : undefined} data-done={at < step} />
          ))}
        </ol>
      )}
      {onLeave !== null && (
        <button
          type="button"
          className="scene-leave"
          aria-label={words.leave}
          aria-keyshortcuts="Escape"
          onClick={onLeave}
        >
          ×
        </button>
      )}
    </header>
  );
}
