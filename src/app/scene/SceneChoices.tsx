import { useId } from 'react';
import type { PictureGuess } from '../../schema/index.ts';
import { useSceneText } from '../../words/sceneText.ts';
import './SceneChoices.css';

interface SceneChoicesProps {
  readonly choices: readonly string[];
  readonly guess: PictureGuess | null;
}

/** In the picture's room until it is shown: what can be chosen, large; nothing where the scene asks for no guess. */
export function SceneChoices({ choices, guess }: SceneChoicesProps) {
  const words = useSceneText();
  const name = useId();
  if (guess === null) return <p className="scene-curtain">{words.curtain}</p>;
  return (
    <fieldset className="scene-choices">
      <legend className="visually-hidden">{guess.label}</legend>
      {choices.map((choice, index) => (
        <label className="scene-choice" key={choice}>
          <input
            type="radio"
            name={name}
            checked={guess.value[0] === index}
            onChange={() => guess.onSet?.([index])}
          />
          <span className="scene-choice-number" aria-hidden="true">
            {index + 1}
          </span>
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
