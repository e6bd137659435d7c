import type { AnsweredLesson, AnsweredStep } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { cameNear } from '../../record/ownGuesses.ts';
import { useSceneText } from '../../words/sceneText.ts';
import { isGuessed, type LessonRecord, type StepRecord, tallyOf } from './lessonRecord.ts';
import { useLessonText } from './lessonWords.ts';
import './LessonTold.css';

interface LessonToldProps {
  readonly lesson: Lesson;
  readonly answered: AnsweredLesson | undefined;
  readonly record: LessonRecord;
  readonly onStep: (step: number) => void;
}

/** Question by question what was said, what is true, how sure the reader was, and whether it came near. */
export function LessonTold({ lesson, answered, record, onStep }: LessonToldProps) {
  const { end } = useLessonText();
  const tally = tallyOf(record);
  return (
    <>
      <ol className="lesson-told">
        {lesson.steps.map(({ id }, at) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => onStep(at + 1)}>
              {answered?.steps[at]?.question ?? end.open}
            </button>
            <ToldStep step={answered?.steps[at]} done={record[id]} />
          </li>
        ))}
      </ol>
      {tally.guesses > 0 && <p>{end.tally(tally)}</p>}
    </>
  );
}

interface ToldStepProps {
  readonly step: AnsweredStep | undefined;
  readonly done: StepRecord | undefined;
}

function ToldStep({ step, done }: ToldStepProps) {
  const { end } = useLessonText();
  const said = useSaid(step);
  if (!done?.isShown) return <p>{end.unseen}</p>;
  if (step?.unit && isGuessed(done)) {
    const { guess, truth, sure, within } = done;
    const near = { unit: step.unit, within, handles: guess.length };
    const rows = [
      [end.youSaid, end.all(said(guess))],
      [end.itIs, end.all(said(truth))],
      [end.howSure, end.sure(sure)],
      [end.near(near), end.isNear(cameNear(done))],
    ] as const;
    return (
      <dl className="lesson-guess">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  if (step === undefined) return <p>{done.told}</p>;
  const truth = done.truth && step.unit ? said(done.truth) : [step.truthSaid];
  return (
    <p>
      {end.unsaid({ truth })} {done.told}
    </p>
  );
}

/** Numbers of a step in its own words. */
function useSaid(step: AnsweredStep | undefined) {
  const scenes = useSceneText();
  return (numbers: readonly number[]) =>
    numbers.map(value => scenes.value({ unit: step!.unit!, value, choices: step!.choices }));
}
