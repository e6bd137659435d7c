import { csvOf } from '../../../../charts/csvOf.ts';
import { downloadText } from '../../../../charts/downloadText.ts';
import { TableTwin } from '../../../../charts/TableTwin.tsx';
import { SelectField } from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import { rejectedTable } from '../../fileTables.ts';
import type { MeasuredFile, RefusedOutcome } from '../../ownForecastsOutcomes.ts';
import type { CalibrationText, OwnForecastsText } from '../../types.ts';
import '../../../../controls/ownFile.css';
import '../../../../charts/ChartFigure.css';

/** As many as anybody reads; all of them are in the file that can be saved. */
const MOST_SHOWN = 100;
const NO_COLUMN = -1;

interface FileReadingProps {
  readonly outcome: MeasuredFile;
  readonly settings: MaterialSettings;
  readonly words: OwnForecastsText;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** How the file was understood, open to correction. */
export function FileReading({ outcome, settings, words, onChange }: FileReadingProps) {
  const { layout, conventions } = outcome;
  const options = words.columnNames(layout.names).map((name, column) => ({ value: String(column), name }));
  const columns = (['probability', 'outcome', 'group', 'date'] as const).map(role => ({
    role,
    column: layout.columns[role],
    isOptional: role === 'group' || role === 'date',
  }));
  return (
    <details className="disclosure">
      <summary>{words.columns}</summary>
      <p className="picture-note">{readingSentence(outcome, words)}</p>
      <div className="file-settings">
        <SelectField
          label={words.views.label}
          value={conventions.view}
          options={[
            { value: 'event', name: words.views.event },
            { value: 'confidence', name: words.views.confidence },
          ]}
          onPick={view => onChange({ view })}
        />
        <SelectField
          label={words.scale.label}
          value={String(settings['scale'] ?? '')}
          options={[
            { value: '', name: words.scale.auto },
            { value: 'fraction', name: words.scale.fraction },
            { value: 'percent', name: words.scale.percent },
          ]}
          onPick={scale => onChange({ scale: scale === '' ? null : scale })}
        />
        {columns.map(({ role, column, isOptional }) => (
          <SelectField
            key={role}
            label={words.roles[role]}
            value={String(column ?? NO_COLUMN)}
            options={[
              ...(isOptional ? [{ value: String(NO_COLUMN), name: words.noColumn }] : []),
              ...options,
            ]}
            onPick={picked => onChange({ [`${role}Column`]: Number(picked) })}
          />
        ))}
      </div>
    </details>
  );
}

function readingSentence({ layout, scale, dayOrder, counts }: MeasuredFile, words: OwnForecastsText): string {
  return words.reading({
    ...counts,
    delimiter: layout.delimiter,
    hasHeader: layout.hasHeader,
    scale,
    dayOrder,
  });
}

interface RejectedRowsProps {
  readonly rejected: RefusedOutcome['rejected'];
  readonly text: CalibrationText;
  readonly words: OwnForecastsText;
}

/** The rows that were left out, each with its line and the reason. */
export function RejectedRows({ rejected, text, words }: RejectedRowsProps) {
  if (rejected.length === 0) return null;
  const table = (rows: typeof rejected) => rejectedTable(rows, text.units, words);
  const save = () =>
    downloadText(csvOf(table(rejected)), 'faultline-rows-left-out.csv', 'text/csv;charset=utf-8');
  return (
    <details className="disclosure" open={rejected.length <= 5}>
      <summary>{words.rejectedTitle(rejected.length)}</summary>
      <div className="figure-table">
        {rejected.length > MOST_SHOWN && <p className="picture-note">{words.rejectedFirst(MOST_SHOWN)}</p>}
        <TableTwin table={table(rejected.slice(0, MOST_SHOWN))} />
        <button className="button" type="button" onClick={save}>
          {words.rejectedAll}
        </button>
      </div>
    </details>
  );
}
