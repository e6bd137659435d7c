import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { ControlWords } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import type { ControlRefusal } from './controlProps.ts';
import { FieldHelp } from './FieldHelp.tsx';
import './Field.css';

export interface FieldIds {
  readonly input: string;
  readonly label: string;
  /** For aria-describedby: the unit, the refusal and the lock, as far as they are there. */
  readonly describedBy: string | undefined;
  readonly unit: string;
}

interface FieldProps {
  readonly words: ControlWords;
  readonly unit?: string | undefined;
  readonly locked?: boolean | undefined;
  readonly refusal?: ControlRefusal | undefined;
  /** A group of radio buttons or check boxes is named as a whole; a single input has a label of its own. */
  readonly group?: 'radiogroup' | 'group' | false;
  /** Stands in place of the label, for a switch that brings its own. */
  readonly head?: (ids: FieldIds) => ReactNode;
  readonly reset?: ReactNode;
  /** What is always said below it. */
  readonly note?: string | undefined;
  readonly children?: (ids: FieldIds) => ReactNode;
}

/** What all controls have around them: the label, help behind a button, and room for what was refused. */
export function Field({ words, unit, locked, refusal, group, head, reset, note, children }: FieldProps) {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const text = useSiteText().control;
  const noteIds = [
    unit && `${id}-unit`,
    note && `${id}-note`,
    refusal && `${id}-refusal`,
    locked && `${id}-lock`,
  ].filter(Boolean);
  const ids: FieldIds = {
    input: `${id}-input`,
    label: `${id}-label`,
    unit: `${id}-unit`,
    describedBy: noteIds.length > 0 ? noteIds.join(' ') : undefined,
  };
  const groupProps = group
    ? { role: group, 'aria-labelledby': ids.label, 'aria-describedby': ids.describedBy }
    : {};
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setHelpOpen(false);
  };

  return (
    <div className="field" {...groupProps}>
      <div className="field-head">
        {head ? head(ids) : <FieldLabel ids={ids} label={words.label} group={Boolean(group)} />}
        {reset}
        {words.help !== undefined && (
          <button
            type="button"
            className="field-help-button"
            aria-label={text.help(words.label)}
            aria-expanded={helpOpen}
            aria-controls={`${id}-help`}
            onClick={() => setHelpOpen(!helpOpen)}
            onKeyDown={closeOnEscape}
          >
            ?
          </button>
        )}
      </div>
      {children?.(ids)}
      {note !== undefined && (
        <p className="field-help" id={`${id}-note`}>
          {note}
        </p>
      )}
      <FieldHelp id={`${id}-help`} isOpen={helpOpen} help={words.help} />
      {locked && (
        <p className="field-help" id={`${id}-lock`}>
          {text.locked}
        </p>
      )}
      <div role="status">
        {refusal && (
          <p className="notice" id={`${id}-refusal`}>
            {refusal.notice}
          </p>
        )}
      </div>
    </div>
  );
}

function FieldLabel({ ids, label, group }: { ids: FieldIds; label: string; group: boolean }) {
  return group ? (
    <span className="field-label" id={ids.label}>
      {label}
    </span>
  ) : (
    <label className="field-label" id={ids.label} htmlFor={ids.input}>
      {label}
    </label>
  );
}
