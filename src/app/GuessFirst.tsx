import { useEffect, useRef } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { GuessPanel } from './pieces/GuessPanel.tsx';
import type { GuessState } from './useGuess.ts';

/** The button that hides the answer, and the questions that come before it. */
export function GuessFirst({ guess }: { readonly guess: GuessState }) {
  const words = useSiteText();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = guess.stage !== 'none';
  useEffect(() => {
    // The questions go with their buttons; a focus that stood there comes back to where they began.
    if (wasOpen.current && !isOpen && isNowhere(button.current)) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        className="button"
        type="button"
        ref={button}
        disabled={guess.questions.length === 0}
        onClick={guess.begin}
      >
        {words.lab.guessFirst}
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

/** Whether the focus is on nothing in the tree that the element stands in. */
function isNowhere(element: HTMLElement | null): boolean {
  const tree = element?.getRootNode();
  if (tree instanceof ShadowRoot) return tree.activeElement === null;
  return tree instanceof Document && tree.activeElement === tree.body;
}
