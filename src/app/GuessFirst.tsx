import { GuessPanel } from './pieces/GuessPanel.tsx';
import { siteWords } from './text.en.ts';
import type { GuessState } from './useGuess.ts';

/** The button that hides the answer, and the questions that come before it. */
export function GuessFirst({ guess }: { readonly guess: GuessState }) {
  if (guess.stage === 'none') {
    return (
      <button className="button" type="button" disabled={guess.questions.length === 0} onClick={guess.begin}>
        {siteWords.lab.guessFirst}
      </button>
    );
  }
  return (
    <GuessPanel
      questions={guess.questions.map(({ id, prompt, unit, minimum, maximum }) => ({
        id,
        prompt,
        unit,
        min: minimum,
        max: maximum,
      }))}
      oneByOne
      takeFocus
      onReveal={guess.show}
      {...(guess.stage === 'revealed' && { reveal: guess.reveal })}
      onClose={guess.leave}
    />
  );
}
