import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { readHands } from '../../schema/index.ts';
import { useLessonText } from './lessonWords.ts';
import '../../controls/inputs.css';
import './HandsField.css';

interface HandsFieldProps {
  /** What hands can be raised for. */
  readonly buckets: readonly string[];
  readonly handle: string;
  readonly hands: readonly number[] | null;
  readonly onHands: (hands: readonly number[] | null) => void;
  /** Takes the field away again; left out where it stays. */
  readonly onClose?: () => void;
}

/**
 * Who says what? The counted hands, typed in one line; a line that cannot be meant is refused with its reason. No form: in the frame
 * of a course none may be sent.
 */
export function HandsField({ buckets, handle, hands, onHands, onClose }: HandsFieldProps) {
  const text = useLessonText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const count = () => {
    const read = readHands(field.current?.value ?? '', buckets.length);
    setRefusal(read.ok ? '' : text.handsRefused(read.reason));
    if (read.ok) onHands(read.value);
    else field.current?.focus();
  };
  // The scene around it has these keys too.
  const onKeyDown = (event: KeyboardEvent) => {
    if (onClose || event.key === 'Enter') event.stopPropagation();
    if (event.key === 'Enter' && event.target === field.current) count();
    if (event.key === 'Escape') onClose?.();
  };
  const isOver = onClose !== undefined;
  useEffect(() => {
    if (isOver) field.current?.focus();
  }, [isOver]);
  return (
    <fieldset
      className={isOver ? 'hands-field is-over' : 'hands-field'}
      aria-label={text.hands}
      onKeyDown={onKeyDown}
    >
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
      <button type="button" className="button" onClick={count}>
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
    </fieldset>
  );
}
