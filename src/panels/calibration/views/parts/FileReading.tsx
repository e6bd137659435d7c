import { csvOf } from '../../../../charts/csvOf.ts';
import { downloadText } from '../../../../charts/downloadText.ts';
import { TableTwin } from '../../../../charts/TableTwin.tsx';
import { SelectField } from '../../../../controls/index.ts';
import { type MaterialSettings, writeNumber } from '../../../../schema/index.ts';
import { rejectedTable } from '../../fileTables.ts';
import type { MeasuredFile, RefusedOutcome } from '../../ownForecastsOutcomes.ts';
import { DELIMITER_NAMES, ownForecastsWords } from '../../ownForecastsText.en.ts';
import '../../../../controls/ownFile.css';
import '../../../../charts/ChartFigure.css';

/** As many as anybody reads; all of them are in the file that can be saved. */
const MOST_SHOWN = 100;
const NO_COLUMN = -1;

interface FileReadingProps {
  readonly outcome: MeasuredFile;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** How the file was understood, open to correction. */
export function FileReading({ outcome, settings, onChange }: FileReadingProps) {
  const { layout, conventions } = outcome;
  const options = layout.names.map((name, column) => ({ value: String(column), name }));
  const columns = (['probability', 'outcome', 'group', 'date'] as const).map(role => ({
    role,
    column: layout.columns[role],
    isOptional: role === 'group' || role === 'date',
  }));
  return (
    <details className="disclosure">
      <summary>{ownForecastsWords.columns}</summary>
      <p className="picture-note">{readingSentence(outcome)}</p>
      <div className="file-settings">
        <SelectField
          label={ownForecastsWords.views.label}
          value={conventions.view}
          options={[
            { value: 'event', name: ownForecastsWords.views.event },
            { value: 'confidence', name: ownForecastsWords.views.confidence },
          ]}
          onPick={view => onChange({ view })}
        />
        <SelectField
          label={ownForecastsWords.scale.label}
          value={String(settings['scale'] ?? '')}
          options={[
            { value: '', name: ownForecastsWords.scale.auto },
            { value: 'fraction', name: ownForecastsWords.scale.fraction },
            { value: 'percent', name: ownForecastsWords.scale.percent },
          ]}
          onPick={scale => onChange({ scale: scale === '' ? null : scale })}
        />
        {columns.map(({ role, column, isOptional }) => (
          <SelectField
            key={role}
            label={ownForecastsWords.roles[role]}
            value={String(column ?? NO_COLUMN)}
            options={[
              ...(isOptional ? [{ value: String(NO_COLUMN), name: ownForecastsWords.noColumn }] : []),
              ...options,
            ]}
            onPick={picked => onChange({ [`${role}Column`]: Number(picked) })}
          />
        ))}
      </div>
    </details>
  );
}

function readingSentence({ layout, scale, dayOrder, counts }: MeasuredFile): string {
  return ownForecastsWords.reading({
    lines: writeNumber(counts.lines),
    forecasts: writeNumber(counts.forecasts),
    blank: counts.blank,
    undated: counts.undated,
    delimiter: DELIMITER_NAMES[layout.delimiter],
    hasHeader: layout.hasHeader,
    scale,
    dayOrder,
  });
}

/** The rows that were left out, each with its line and the reason. */
export function RejectedRows({ rejected }: { readonly rejected: RefusedOutcome['rejected'] }) {
  if (rejected.length === 0) return null;
  const save = () =>
    downloadText(csvOf(rejectedTable(rejected)), 'faultline-rows-left-out.csv', 'text/csv;charset=utf-8');
  return (
    <details className="disclosure" open={rejected.length <= 5}>
      <summary>
        {ownForecastsWords.rejectedTitle}: {writeNumber(rejected.length)}
      </summary>
      <div className="figure-table">
        {rejected.length > MOST_SHOWN && (
          <p className="picture-note">{ownForecastsWords.rejectedFirst(MOST_SHOWN)}</p>
        )}
        <TableTwin table={rejectedTable(rejected.slice(0, MOST_SHOWN))} />
        <button className="button" type="button" onClick={save}>
          {ownForecastsWords.rejectedAll}
        </button>
      </div>
    </details>
  );
}
