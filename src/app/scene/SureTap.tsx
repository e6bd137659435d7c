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
    <fieldset className="scene-sure" aria-label={question}>
      <span aria-hidden="true">{question}</span>
      {SURE_LEVELS.map((level, place) => (
        <button
          key={level}
          type="button"
          className="button"
          aria-label={words.level(level)}
          aria-pressed={sure === level}
          onClick={() => onSure(sure === level ? null : level)}
        >
          {place === SURE_LEVELS.length - 1 ? words.level(level) : words.levelInRow(level)}
        </button>
      ))}
    </fieldset>
  );
}
