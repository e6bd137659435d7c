import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { LostPart } from '../pieces/LostPart.tsx';
import { readClassSeed } from './classSeed.ts';
import { useLessonText } from './lessonWords.ts';
import '../../controls/inputs.css';
import './HandsField.css';

interface SeedFieldProps {
  readonly onSeed: (seed: number) => void;
}

/** The seed that a class has heard, typed in: what names none is refused with its reason. No form: in the frame of a course none may be sent. */
export function SeedField({ onSeed }: SeedFieldProps) {
  const { seedField: words } = useLessonText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState('');
  const [isLost, setLost] = useState(false);
  const take = async () => {
    const input = field.current!;
    setLost(false);
    const read = await readClassSeed(input.value);
    if (read === null) return setLost(true);
    setRefusal(read.ok ? '' : words.refused(read.reason));
    if (!read.ok) return input.focus();
    input.value = '';
    onSeed(read.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // It would begin the lesson, or close what the field stands in.
    event.preventDefault();
    event.stopPropagation();
    void take();
  };
  return (
    <fieldset className="hands-field seed-field">
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        ref={field}
        className="text-input"
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={refusal === '' ? undefined : true}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button" onClick={() => void take()}>
        {words.take}
      </button>
      <p id={`${id}-help`} className={refusal === '' ? 'hands-help' : 'hands-help is-refused'} role="status">
        {refusal === '' ? words.help : refusal}
      </p>
      {isLost && <LostPart onAgain={() => void take()} />}
    </fieldset>
  );
}
