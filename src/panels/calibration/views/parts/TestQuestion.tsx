import { useEffect, useId, useRef, useState } from 'react';
import type { Say } from '../../../../schema/index.ts';
import type { DrawnQuestion, StatedConfidence, TestAnswer } from '../../testYourselfOutcomes.ts';
import type { TestYourselfText } from '../../types.ts';
import './TestQuestion.css';
import '../../../../controls/ChoiceControl.css';
import '../../../../controls/Field.css';
import '../../../../charts/ChartFigure.css';

interface TestQuestionProps {
  readonly question: DrawnQuestion;
  /** The answer that another tab has given while it was being answered here; null while there is none. */
  readonly elsewhere: TestAnswer | null;
  readonly isLast: boolean;
  readonly levels: readonly StatedConfidence[];
  readonly say: Say;
  readonly words: TestYourselfText;
  /** "Question 3 of 20" */
  readonly place: string;
  /** Takes the focus, because the reader came here by a button that is gone. */
  readonly takesFocus: boolean;
  /** Something is picked. */
  readonly onBegin: () => void;
  readonly onAnswer: (answer: TestAnswer) => void;
  readonly onNext: () => void;
}

/**
 * One question: two answers, a confidence, perhaps advice. Arrow keys choose, Enter answers. Once another tab has answered it,
 * what was picked here stands beside that answer, and the button leads on.
 */
export function TestQuestion(props: TestQuestionProps) {
  const { question, elsewhere, levels, say, words, place, takesFocus, onBegin } = props;
  const [choice, setChoice] = useState<0 | 1 | null>(null);
  const [confidence, setConfidence] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { text, options, advice } = question;
  const isReady = elsewhere !== null || (choice !== null && confidence !== null);
  const sure = (stated: number) => say.quantity('fraction', stated);
  return (
    <form
      className="test-question"
      onSubmit={event => {
        event.preventDefault();
        if (elsewhere !== null) props.onNext();
        else if (choice !== null && confidence !== null) props.onAnswer({ choice, confidence, advice });
      }}
    >
      <p className="picture-note">{place}</p>
      <h3 className="figure-title" ref={heading} tabIndex={-1}>
        {text}
      </h3>
      {advice && (
        <p className="test-advice">
          {words.advice({ answer: options[advice.choice], confidence: advice.confidence })}
        </p>
      )}
      <RadioRow
        legend={words.answers}
        options={options}
        picked={choice}
        isOver={elsewhere !== null}
        onPick={picked => {
          setChoice(picked === 0 ? 0 : 1);
          onBegin();
        }}
      />
      <RadioRow
        legend={words.confidence}
        options={levels.map(level => sure(level.confidence))}
        picked={confidence === null ? null : levels.findIndex(level => level.confidence === confidence)}
        isOver={elsewhere !== null}
        onPick={picked => {
          setConfidence(levels[picked]!.confidence);
          onBegin();
        }}
      />
      {elsewhere !== null && (
        <p role="status">
          {words.elsewhere({ answer: options[elsewhere.choice], sure: sure(elsewhere.confidence) })}
        </p>
      )}
      <div className="button-row">
        <button className={isReady ? 'button button-primary' : 'button'} type="submit" disabled={!isReady}>
          {elsewhere === null ? words.submit : props.isLast ? words.finish : words.next}
        </button>
      </div>
    </form>
  );
}

interface RadioRowProps {
  readonly legend: string;
  readonly options: readonly string[];
  readonly picked: number | null;
  /** True where nothing can be picked any longer. */
  readonly isOver: boolean;
  readonly onPick: (option: number) => void;
}

function RadioRow({ legend, options, picked, isOver, onPick }: RadioRowProps) {
  const name = useId();
  return (
    <fieldset className="field" disabled={isOver}>
      <legend className="field-label">{legend}</legend>
      <div className="segmented">
        {options.map((option, index) => (
          <label className="segment" key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={picked === index}
              onChange={() => onPick(index)}
            />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TestFeedbackProps {
  readonly question: DrawnQuestion;
  readonly answer: TestAnswer;
  readonly isLast: boolean;
  readonly words: TestYourselfText;
  readonly onNext: () => void;
}

/** Whether the answer was right, the fact and its source; the button has the focus, so Enter goes on. */
export function TestFeedback({ question, answer, isLast, words, onNext }: TestFeedbackProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const { text, options, truth, fact, source, year } = question;
  const isRight = answer.choice === truth;
  return (
    <div className="test-question">
      <h3 className="figure-title">{text}</h3>
      <div role="status">
        <p className={isRight ? 'test-verdict is-right' : 'test-verdict is-wrong'}>
          {words.verdict({ isRight, truth: options[truth] })}
        </p>
        <p>{fact}</p>
      </div>
      <p className="picture-note">{words.source({ source, year })}</p>
      <div className="button-row">
        <button className="button button-primary" type="button" ref={button} onClick={onNext}>
          {isLast ? words.finish : words.next}
        </button>
      </div>
    </div>
  );
}
