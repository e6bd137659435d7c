import { useId } from 'react';
import type { FileSettings } from '../../../../controls/index.ts';
import type { MeasuredReturns } from '../../ownReturnsOutcomes.ts';
import { returnsWords } from '../../ownReturnsText.en.ts';

const NO_COLUMN = '-1';
const ROLES = ['dateColumn', 'testColumn', 'paperColumn', 'liveColumn'] as const;

interface ReturnsReadingProps {
  readonly outcome: MeasuredReturns;
  readonly settings: FileSettings;
  readonly onChange: (settings: FileSettings) => void;
}

/** How the file was understood, open to correction. */
export function ReturnsReading({ outcome, settings, onChange }: ReturnsReadingProps) {
  const { layout } = outcome;
  const columns = [
    { value: NO_COLUMN, name: returnsWords.noColumn },
    ...layout.names.map((name, column) => ({ value: String(column), name })),
  ];
  const found = {
    dateColumn: layout.columns.date,
    testColumn: layout.columns.test,
    paperColumn: layout.columns.paper,
    liveColumn: layout.columns.live,
  };
  return (
    <details className="disclosure">
      <summary>{returnsWords.correct}</summary>
      <div className="file-settings">
        {ROLES.map(role => (
          <Choice
            key={role}
            label={returnsWords.roles[role]}
            value={String(found[role] ?? NO_COLUMN)}
            options={columns}
            onPick={picked => onChange({ [role]: Number(picked) })}
          />
        ))}
        {(['content', 'scale'] as const).map(name => (
          <Choice
            key={name}
            label={returnsWords[name].label}
            value={String(settings[name] ?? '')}
            options={optionsOf(name)}
            onPick={picked => onChange({ [name]: picked === '' ? null : picked })}
          />
        ))}
      </div>
    </details>
  );
}

function optionsOf(name: 'content' | 'scale') {
  const { label: _, auto, ...others } = returnsWords[name];
  return [
    { value: '', name: auto },
    ...Object.entries(others).map(([value, words]) => ({ value, name: words })),
  ];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onPick: (value: string) => void;
}

function Choice({ label, value, options, onPick }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select className="select" id={id} value={value} onChange={event => onPick(event.currentTarget.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
