import { useEffect, useId, useRef, useState } from 'react';
import { useSiteText } from '../../words/siteText.ts';
import { GuessQuestion } from './GuessQuestion.tsx';
import './GuessPanel.css';

interface GuessPanelProps {
  readonly questions: readonly {
    readonly id: string;
    readonly prompt: string;
    /** What the number counts: "of 100". */
    readonly unit: string;
    readonly min: number;
    readonly max: number;
  }[];
  /** One question after the other; otherwise all at once. */
  readonly oneByOne?: boolean | undefined;
  /** The reader has just asked for it: the first question takes the focus. Not where a page opens with it. */
  readonly takeFocus?: boolean | undefined;
  /** At every change of a guess, to be drawn. */
  readonly onGuess?: ((question: string, guess: number) => void) | undefined;
  /** All questions are answered and the reader wants to see. */
  readonly onReveal: (guesses: Readonly<Record<string, number>>) => void;
  /** How far the guesses were from the answers, in words; the guessing is over once there is any. */
  readonly reveal?: readonly string[] | undefined;
  /** Without a guess, or after the answer. */
  readonly onClose: () => void;
}

/** Guess first, then see: nothing of the answer is here until it is asked for. */
export function GuessPanel(props: GuessPanelProps) {
  const words = useSiteText().pieces.guess;
  const { questions, oneByOne, takeFocus = false, onGuess, onReveal, reveal, onClose } = props;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [guesses, setGuesses] = useState<Readonly<Record<string, number>>>({});
  const [turn, setTurn] = useState(0);
  const [note, setNote] = useState('');
  const revealed = reveal !== undefined && reveal.length > 0;
  const asked = questions
    .map((question, index) => ({ ...question, sliderId: `${id}-${index}` }))
    .filter((_, index) => !oneByOne || index === turn);
  const isLast = !oneByOne || turn >= questions.length - 1;

  // With the focus a question is read out.
  useEffect(() => {
    if (turn > 0 || takeFocus) focusWithin(panel.current, `${id}-${turn}`);
  }, [id, turn, takeFocus]);

  const guess = (question: string, picked: number) => {
    setNote('');
    setGuesses({ ...guesses, [question]: picked });
    onGuess?.(question, picked);
  };
  const goOn = () => {
    const missing = asked.find(question => guesses[question.id] === undefined);
    if (missing !== undefined) {
      setNote(words.first);
      focusWithin(panel.current, missing.sliderId);
    } else if (isLast) onReveal(guesses);
    else setTurn(turn + 1);
  };

  return (
    <section className="guess" aria-label={words.name} ref={panel}>
      {oneByOne && (
        <p className="guess-count">{words.count({ question: turn + 1, total: questions.length })}</p>
      )}
      {asked.map(question => (
        <GuessQuestion
          key={question.id}
          {...question}
          guess={guesses[question.id] ?? null}
          locked={revealed}
          onGuess={picked => guess(question.id, picked)}
        />
      ))}
      <div role="status">
        {note !== '' && <p>{note}</p>}
        {reveal?.map(line => (
          <p className="guess-reveal" key={line}>
            {line}
          </p>
        ))}
      </div>
      <div className="button-row">
        <button type="button" className="button button-primary" onClick={revealed ? onClose : goOn}>
          {revealed ? words.close : isLast ? words.show : words.next}
        </button>
        {!revealed && (
          <button type="button" className="button button-quiet" onClick={onClose}>
            {words.skip}
          </button>
        )}
      </div>
    </section>
  );
}

function focusWithin(panel: HTMLElement | null, id: string): void {
  panel?.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
}
