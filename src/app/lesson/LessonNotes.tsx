import { useHost } from '../../host/useHost.ts';
import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { HandsField } from './HandsField.tsx';
import { LessonClock } from './LessonClock.tsx';
import type { WallOrder, WallState } from './lessonChannel.ts';
import { useLeadsToSite } from './lessonFile.ts';
import { type LessonPlace, studentAddress } from './lessonPlace.ts';
import { useLessonText } from './lessonWords.ts';
import { QrCode } from './QrCode.tsx';
import { StepNotes } from './StepNotes.tsx';
import { useSeedSaid } from './useSeedSaid.ts';
import './LessonNotes.css';
import './Lesson.css';

interface LessonNotesProps {
  readonly lesson: Lesson;
  readonly answered: AnsweredLesson | undefined;
  readonly state: WallState;
  readonly place: LessonPlace;
  /** The wall has left: nothing that is ordered would be done. */
  readonly isGone?: boolean;
  readonly onOrder: (order: WallOrder) => void;
}

/** What the instructor has of the step on the wall, and what can be done to the wall from here. */
export function LessonNotes(props: LessonNotesProps) {
  const { lesson: written, answered, state, place, isGone = false, onOrder } = props;
  const text = useLessonText();
  const { notes: words } = text;
  const lesson = answered?.lesson ?? written;
  const { step, isBlank, buckets, handle, hands, code } = state;
  const { steps } = lesson;
  const seed = useSeedSaid(state.seed);
  const isScene = step > 0 && step <= steps.length;
  const leads = useLeadsToSite();
  const link = studentAddress(useHost().address, lesson.id, { ...place, step, seed: state.seed });
  return (
    <div className="lesson-notes">
      <LessonClock lesson={lesson} step={step} session={place.session} isHeld={isGone} />
      <fieldset className="lesson-notes-bar" disabled={isGone}>
        <Orders state={state} steps={steps.length} onOrder={onOrder} />
        <button
          type="button"
          className="button"
          aria-pressed={isBlank}
          aria-keyshortcuts="B"
          onClick={() => onOrder({ do: 'blank', isBlank: !isBlank })}
        >
          {isBlank ? words.unblank : words.blank}
        </button>
      </fieldset>
      <p role="status" className="lesson-notes-state">
        {step === 0 ? words.atStart : isScene ? words.step({ step, steps: steps.length }) : words.atEnd}{' '}
        {isScene && (state.phase === 'shown' ? words.isShown : words.isAsked)} {seed}{' '}
        {code !== '' && <b className="lesson-code">{text.code(code)}</b>}
      </p>
      {buckets.length > 0 && !isGone && (
        <HandsField
          key={`${step} ${hands?.join()}`}
          buckets={buckets}
          handle={handle}
          hands={hands}
          onHands={counted => onOrder({ do: 'hands', hands: counted })}
        />
      )}
      {isScene && <StepNotes lesson={lesson} answered={answered} state={state} />}
      {leads && (
        <details className="disclosure">
          <summary>{words.phones}</summary>
          <QrCode address={link} label={text.qr.label(link)} />
          <p className="lesson-link">{link}</p>
        </details>
      )}
    </div>
  );
}

interface OrdersProps extends Pick<LessonNotesProps, 'state' | 'onOrder'> {
  readonly steps: number;
}

/** The step before, the answer or the next step: what comes next is the one that stands out. */
function Orders({ state: { step, phase, isReady }, steps, onOrder }: OrdersProps) {
  const { notes: words } = useLessonText();
  const isAsking = step > 0 && step <= steps && phase === 'asking';
  const go = (to: number) => () => onOrder({ do: 'step', step: to });
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={step === 0}
        aria-keyshortcuts="ArrowLeft"
        onClick={go(step - 1)}
      >
        {words.back}
      </button>
      {isAsking && (
        <button
          type="button"
          className="button button-primary"
          disabled={!isReady}
          aria-keyshortcuts="R"
          onClick={() => onOrder({ do: 'show' })}
        >
          {words.show}
        </button>
      )}
      {!isAsking && step > 0 && step <= steps && (
        <button type="button" className="button" aria-keyshortcuts="P" onClick={() => onOrder({ do: 'ask' })}>
          {words.ask}
        </button>
      )}
      <button
        type="button"
        className={isAsking ? 'button' : 'button button-primary'}
        disabled={step > steps}
        aria-keyshortcuts="ArrowRight"
        onClick={go(step + 1)}
      >
        {step === 0 ? words.begin : words.next}
      </button>
    </>
  );
}
