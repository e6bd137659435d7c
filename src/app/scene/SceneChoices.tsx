import { type CSSProperties, useId } from 'react';
import type { PictureGuess, Tally } from '../../schema/index.ts';
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
          {guess.tally && <ChoiceHands tally={guess.tally} at={index} />}
        </label>
      ))}
    </fieldset>
  );
}

/** The hands that were raised for a choice, as a bar under its words. */
function ChoiceHands({ tally: { hands }, at }: { readonly tally: Tally; readonly at: number }) {
  const share = hands[at]! / Math.max(...hands);
  return (
    <span className="choice-hands" style={{ '--share': `${share * 100}%` } as CSSProperties}>
      {hands[at]}
    </span>
  );
}
