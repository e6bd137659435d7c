import type { SceneGuess } from '../../panels/defineScene.ts';
import { SURE_LEVELS, type Sure } from '../../record/ownGuesses.ts';
import { useSceneText } from '../../words/sceneText.ts';
import { withinOf } from './nearness.ts';
import './SureTap.css';

interface SureTapProps {
  readonly asked: SceneGuess;
  readonly range: Parameters<typeof withinOf>[1];
  /** How many handles are to come near. */
  readonly handles: number;
  readonly sure: Sure | null;
  /** Pressed again it is taken back. */
  readonly onSure: (sure: Sure | null) => void;
}

/** How sure a reader is of a guess that is set: one tap, or none. It stands where the hint stood. */
export function SureTap({ asked, range, handles, sure, onSure }: SureTapProps) {
  const words = useSceneText().sure;
  const question = words.question({ unit: asked.unit, within: withinOf(asked, range), handles });
  return (
    <fieldset className="scene-sure">
      <legend>{question}</legend>
      {SURE_LEVELS.map(level => (
        <button
          key={level}
          type="button"
          className="button"
          aria-pressed={sure === level}
          onClick={() => onSure(sure === level ? null : level)}
        >
          {words.level(level)}
        </button>
      ))}
    </fieldset>
  );
}
