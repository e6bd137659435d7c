import { GuessNumber } from '../../charts/GuessNumber.tsx';
import type { PictureGuess } from '../../schema/index.ts';
import { useSceneText } from '../../words/sceneText.ts';

/** The number of a guess, to be typed. */
export function GuessField({ guess }: { readonly guess: PictureGuess }) {
  return <GuessNumber guess={guess} label={useSceneText().guess} />;
}
