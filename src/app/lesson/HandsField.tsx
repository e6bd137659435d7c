import { type FormEvent, useId, useRef, useState } from 'react';
import { readHands } from '../../schema/index.ts';
import { useLessonText } from './lessonWords.ts';
import './HandsField.css';

interface HandsFieldProps {
  /** What hands can be raised for. */
  readonly buckets: readonly string[];
  readonly handle: string;
  readonly hands: readonly number[] | null;
  readonly onHands: (hands: readonly number[] | null) => void;
}

/** Who says what? The counted hands, typed in one line; a line that cannot be meant is refused with its reason. */
export function HandsField({ buckets, handle, hands, onHands }: HandsFieldProps) {
  const text = useLessonText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const count = (event: FormEvent) => {
    event.preventDefault();
    const read = readHands(field.current?.value ?? '', buckets.length);
    setRefusal(read.ok ? '' : text.handsRefused(read.reason));
    if (read.ok) onHands(read.value);
    else field.current?.focus();
  };
  return (
    <form className="hands-field" onSubmit={count} noValidate>
      <p className="hands-who">
        {text.who(buckets)} {handle !== '' && text.handle(handle)}
      </p>
      <label htmlFor={id}>{text.hands}</label>
      <input
        id={id}
        ref={field}
        className="text-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={hands?.join(' ') ?? ''}
        aria-describedby={`${id}-help`}
        aria-invalid={refusal === '' ? undefined : true}
      />
      <button type="submit" className="button">
        {text.count}
      </button>
      {hands !== null && (
        <button type="button" className="button button-quiet" onClick={() => onHands(null)}>
          {text.clear}
        </button>
      )}
      <p id={`${id}-help`} className={refusal === '' ? 'hands-help' : 'hands-help is-refused'} role="status">
        {refusal === ''
          ? hands === null
            ? text.handsHelp(buckets.length)
            : text.handsCounted({ labels: buckets, hands })
          : refusal}
      </p>
    </form>
  );
}
