import type { Question } from '../reader-files/reading.ts';
import type { ReadingText } from '../reader-files/readingText.ts';
import type { MaterialSettings } from '../schema/index.ts';
import { TypedAmount } from './TypedAmount.tsx';
import './FileQuestions.css';
import './FileReading.css';
import './Field.css';

interface FileQuestionsProps {
  readonly questions: readonly Question[];
  readonly names: readonly string[];
  readonly words: ReadingText;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** What a file does not say by itself, each with its choices, the likeliest first. */
export function FileQuestions({ questions, names, words, onChange }: FileQuestionsProps) {
  return (
    <>
      <p className="file-reading-line" role="alert">
        {words.askMany(questions.length)}
      </p>
      {questions.map(question => (
        <fieldset key={question.id} className="file-question">
          <legend className="field-label">{words.questions[question.id]}</legend>
          <p className="file-note">{words.whyWords(question)}</p>
          {question.choices.length === 0 ? (
            <TypedAmount
              label={words.amount}
              value={null}
              button={words.answer}
              onAmount={amount => onChange({ [question.id]: amount })}
            />
          ) : (
            <div className="button-row">
              {question.choices.map((choice, place) => (
                <button
                  key={choice}
                  className="button"
                  type="button"
                  onClick={() => onChange({ [question.id]: choice })}
                >
                  {words.choiceWords(question, choice, names)}
                  {place === 0 && question.choices.length > 1 && (
                    <span className="file-question-mark"> {words.likeliest}</span>
                  )}
                </button>
              ))}
            </div>
          )}
        </fieldset>
      ))}
    </>
  );
}
