import { SelectField } from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import type { MeasuredReturns } from '../../ownReturnsOutcomes.ts';
import type { OwnNumbersText } from '../../types.ts';
import '../../../../controls/ownFile.css';

const NO_COLUMN = '-1';
const ROLES = ['dateColumn', 'testColumn', 'paperColumn', 'liveColumn'] as const;

interface ReturnsReadingProps {
  readonly outcome: MeasuredReturns;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
  readonly words: OwnNumbersText['file'];
}

/** How the file was understood, open to correction. */
export function ReturnsReading({ outcome, settings, onChange, words }: ReturnsReadingProps) {
  const { layout } = outcome;
  const columns = [
    { value: NO_COLUMN, name: words.noColumn },
    ...words.columnNames(layout.names).map((name, column) => ({ value: String(column), name })),
  ];
  const found = {
    dateColumn: layout.columns.date,
    testColumn: layout.columns.test,
    paperColumn: layout.columns.paper,
    liveColumn: layout.columns.live,
  };
  return (
    <details className="disclosure">
      <summary>{words.correct}</summary>
      <div className="file-settings">
        {ROLES.map(role => (
          <SelectField
            key={role}
            label={words.roles[role]}
            value={String(found[role] ?? NO_COLUMN)}
            options={columns}
            onPick={picked => onChange({ [role]: Number(picked) })}
          />
        ))}
        {(['content', 'scale'] as const).map(name => (
          <SelectField
            key={name}
            label={words[name].label}
            value={String(settings[name] ?? '')}
            options={[{ value: '', name: words.asRecognised }, ...optionsOf(words[name].options)]}
            onPick={picked => onChange({ [name]: picked === '' ? null : picked })}
          />
        ))}
      </div>
    </details>
  );
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, name]) => ({ value, name }));
}
