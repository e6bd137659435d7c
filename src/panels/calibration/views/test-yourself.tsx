import { useMemo, useState } from 'react';
import { OwnRecordSection } from '../../../record/OwnRecordSection.tsx';
import { MAX_SEED } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { askQuestions } from '../askQuestions.ts';
import { answersTo, keepAnswer } from '../keptAnswers.ts';
import type { CalibrationValues } from '../params.ts';
import { questionsIn } from '../questions/questionsIn.ts';
import { scoreTest } from '../testScore.ts';
import type { TestAnswer, TestYourselfOutcome } from '../testYourselfOutcomes.ts';
import type { CalibrationText, TestYourselfText } from '../types.ts';
import { KeptAnswersRow } from './parts/KeptAnswersRow.tsx';
import { TestFeedback, TestQuestion } from './parts/TestQuestion.tsx';
import { TestResult } from './parts/TestResult.tsx';
import { useKeptAnswers } from './parts/useKeptAnswers.ts';
import './test-yourself.css';

interface TestYourselfProps extends ViewProps<CalibrationValues, TestYourselfOutcome, CalibrationText> {
  readonly words: TestYourselfText;
}

/** Twenty questions with stated confidence, and how honest that confidence was. */
export function View({ values, outcome, text, words, onPick }: TestYourselfProps) {
  const { answers: kept, all, isKept, add, restart, removeAll } = useKeptAnswers(values.seed);
  /** The question whose answer is being told, by its id, and whether the reader has pressed a button yet. */
  const [told, setTold] = useState<string | null>(null);
  const [isBegun, setBegun] = useState(false);
  /** The question that the reader has begun to answer, by its id: it stays until they leave it, whatever other tabs do. */
  const [held, setHeld] = useState<string | null>(null);
  const test = useMemo(() => askQuestions(outcome, questionsIn(words.questions)), [outcome, words]);
  const { questions, levels, payoff } = test;
  const answers = answersTo(test, kept);
  const score = scoreTest(test, answers);
  const toldPlace = questions.findIndex(({ id }) => id === told);
  const toldAnswer = answers[toldPlace];
  const open = answers.indexOf(null);
  const heldPlace = questions.findIndex(({ id }) => id === held);
  const place = heldPlace < 0 ? open : heldPlace;
  const isDone = place < 0 && !toldAnswer;
  const leave = () => {
    setTold(null);
    setHeld(null);
  };
  const take = (answer: TestAnswer) => {
    const question = questions[place]!;
    setBegun(true);
    if (!add(keepAnswer(question, answer), standing => answersTo(test, standing)[place] !== null)) return;
    setHeld(null);
    setTold(question.id);
  };
  return (
    <div className="test-yourself">
      <p className="picture-lead">{words.what}</p>
      <p className="picture-note">{isKept === false ? words.notKept : words.kept}</p>
      {toldAnswer ? (
        <TestFeedback
          question={questions[toldPlace]!}
          answer={toldAnswer}
          isLast={open < 0}
          words={words}
          onNext={leave}
        />
      ) : place >= 0 ? (
        <TestQuestion
          key={questions[place]!.id}
          question={questions[place]!}
          elsewhere={answers[place]!}
          isLast={open < 0}
          levels={levels}
          say={text.say}
          words={words}
          place={words.place({ place: place + 1, count: questions.length })}
          takesFocus={isBegun}
          onBegin={() => setHeld(questions[place]!.id)}
          onAnswer={take}
          onNext={() => {
            setBegun(true);
            leave();
          }}
        />
      ) : (
        <div className="button-row">
          <button
            className="button button-primary"
            type="button"
            onClick={() => onPick('seed', values.seed < MAX_SEED ? values.seed + 1 : 0)}
          >
            {words.more}
          </button>
          <button className="button" type="button" onClick={restart}>
            {words.again}
          </button>
        </div>
      )}
      {score &&
        (isDone ? (
          <TestResult score={score} payoff={payoff} text={text} words={words} />
        ) : (
          <SoFar score={score} payoff={payoff} text={text} words={words} />
        ))}
      {Object.values(all).some(answered => answered.length > 0) && (
        <KeptAnswersRow
          all={all}
          text={text}
          words={words}
          onRemove={() => {
            leave();
            removeAll();
          }}
        />
      )}
      <OwnRecordSection />
    </div>
  );
}

/** Closed, so that the next question is what the reader sees. */
function SoFar(props: Parameters<typeof TestResult>[0]) {
  return (
    <details className="disclosure">
      <summary>{props.words.soFar}</summary>
      <TestResult {...props} />
    </details>
  );
}
