import type { SceneGuess } from '../../panels/defineScene.ts';
import type { PictureGuess } from '../../schema/index.ts';
import { useSceneText } from '../../words/sceneText.ts';
import { SureTap } from './SureTap.tsx';
import type { SureState } from './useSure.ts';
import './SceneScreen.css';

interface SceneAsideProps {
  readonly asked: SceneGuess | undefined;
  readonly guess: PictureGuess | null;
  readonly sure: SureState;
  /** What was shown before the page was loaded again is on its way back. */
  readonly isReturning: boolean;
  /** Shows the answer without a guess; null where the one button does so. */
  readonly onShow: (() => void) | null;
}

/** Below the picture that asks: how the guess is made; once it is set, how sure the reader is. */
export function SceneAside({ asked, guess, sure, isReturning, onShow }: SceneAsideProps) {
  const words = useSceneText();
  if (isReturning) return <p className="scene-hint">{words.returning}</p>;
  if (sure.isAsked && asked !== undefined && guess !== null) {
    return (
      <SureTap
        key="sure"
        asked={asked}
        range={guess}
        handles={guess.value.length}
        sure={sure.level}
        onSure={sure.say}
      />
    );
  }
  return (
    // A line of its own, so that what is told does not start where this one did.
    <p className="scene-hint" key="hint">
      {asked ? words.hints[asked.kind] : words.hints.none}{' '}
      {asked && (
        <button
          type="button"
          className="link-button"
          aria-keyshortcuts="R"
          // It keeps its room, so that the line stays where it is once there is a guess.
          style={onShow === null ? { visibility: 'hidden' } : undefined}
          onClick={onShow ?? undefined}
        >
          {words.withoutGuess}
        </button>
      )}
    </p>
  );
}
