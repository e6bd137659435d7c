import { useState } from 'react';
import type { Guess, Telling } from '../panels/defineTelling.ts';
import type { ViewState } from '../store/index.ts';

/** How far a reader's guess has come. */
export interface GuessState {
  readonly stage: 'none' | 'guessing' | 'revealed';
  /** True while the answer must not be seen. */
  readonly hidden: boolean;
  readonly questions: readonly Guess[];
  readonly guesses: Readonly<Record<string, number>>;
  /** What is said about each guess, once revealed. */
  readonly reveal: readonly string[];
  begin(): void;
  show(guesses: Readonly<Record<string, number>>): void;
  leave(): void;
}

/** Guess first, then see: the answer of the main view hides until the reader has committed to a number. */
export function useGuess(telling: Telling, main: Pick<ViewState, 'outcome' | 'values'>): GuessState {
  const [stage, setStage] = useState<GuessState['stage']>('none');
  const [guesses, setGuesses] = useState<Readonly<Record<string, number>>>({});
  const questions = main.outcome && main.values ? telling.guesses(main.outcome, main.values) : [];
  const reveal =
    stage === 'revealed'
      ? questions
          .filter(question => guesses[question.id] !== undefined)
          .map(question => question.reveal(guesses[question.id]!))
      : [];
  return {
    stage,
    hidden: stage === 'guessing',
    questions,
    guesses: stage === 'revealed' ? guesses : {},
    reveal,
    begin: () => setStage('guessing'),
    show(committed) {
      setGuesses(committed);
      setStage('revealed');
    },
    leave: () => setStage('none'),
  };
}
