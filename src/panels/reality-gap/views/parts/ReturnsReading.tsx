import { SelectField } from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import type { MeasuredReturns } from '../../ownReturnsOutcomes.ts';
import { returnsWords } from '../../ownReturnsText.en.ts';
import '../../../../controls/ownFile.css';

const NO_COLUMN = '-1';
const ROLES = ['dateColumn', 'testColumn', 'paperColumn', 'liveColumn'] as const;

interface ReturnsReadingProps {
  readonly outcome: MeasuredReturns;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
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
          <SelectField
            key={role}
            label={returnsWords.roles[role]}
            value={String(found[role] ?? NO_COLUMN)}
            options={columns}
            onPick={picked => onChange({ [role]: Number(picked) })}
          />
        ))}
        {(['content', 'scale'] as const).map(name => (
          <SelectField
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
