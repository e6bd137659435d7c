import { type KeyboardEvent, type Ref, useState } from 'react';
import './TypedField.css';

interface TypedFieldProps {
  readonly id: string;
  /** What stands in the field when nobody is typing. */
  readonly text: string;
  /** Typed text that was refused: it stays in the field, so that nothing is lost. */
  readonly refusedText?: string | undefined;
  /** Only where no label element points at the field. */
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly unit?: string | undefined;
  readonly unitId?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly locked?: boolean | undefined;
  readonly inputMode?: 'decimal' | 'numeric';
  /** True where its placeholder says that nothing is set: a unit belongs to a number. */
  readonly isOpen?: boolean;
  /** Room for long numbers or a unit in words. */
  readonly wide?: boolean;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly onType: (text: string) => void;
}

/** A text field that hands over what was typed on Enter or when it is left; Escape takes the typing back. */
export function TypedField(props: TypedFieldProps) {
  const { text, refusedText, locked, onType } = props;
  // A draft belongs to the value it was typed over: when that changes elsewhere (slider, undo), the draft is void.
  const [draft, setDraft] = useState<{ typed: string; over: string } | null>(null);
  const standing = refusedText ?? text;
  const typed = draft !== null && draft.over === standing ? draft.typed : null;

  const className = [
    'number-field',
    props.wide && 'is-wide',
    props.isOpen && 'is-open',
    refusedText !== undefined && 'is-refused',
  ]
    .filter(Boolean)
    .join(' ');

  const commit = () => {
    setDraft(null);
    if (typed !== null && typed !== standing) onType(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
  };

  return (
    <span className={className}>
      <input
        className="number-input"
        type="text"
        inputMode={props.inputMode ?? 'decimal'}
        autoComplete="off"
        spellCheck={false}
        id={props.id}
        ref={props.inputRef}
        value={typed ?? standing}
        placeholder={props.placeholder}
        readOnly={locked}
        aria-label={props.label}
        aria-invalid={refusedText === undefined ? undefined : true}
        aria-describedby={props.describedBy}
        onChange={event => setDraft({ typed: event.target.value, over: standing })}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {props.unit && (
        <span className="number-unit" id={props.unitId}>
          {props.unit}
        </span>
      )}
    </span>
  );
}
