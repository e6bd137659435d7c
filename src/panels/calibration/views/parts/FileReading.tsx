import { csvOf } from '../../../../charts/csvOf.ts';
import { downloadText } from '../../../../charts/downloadText.ts';
import { TableTwin } from '../../../../charts/TableTwin.tsx';
import {
  type FileChoice,
  type FileRole,
  FileReading as ReadingOfFile,
  recognisedChoice,
} from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import { rejectedTable } from '../../fileTables.ts';
import type { AskedFile, MeasuredFile, RefusedOutcome } from '../../ownForecastsOutcomes.ts';
import type { CalibrationText, OwnForecastsText } from '../../types.ts';
import '../../../../controls/ownFile.css';
import '../../../../charts/ChartFigure.css';
import '../../../../charts/FigureFoot.css';

/** As many as anybody reads; all of them are in the file that can be saved. */
const MOST_SHOWN = 100;
const ROLES = ['probability', 'outcome', 'predicted', 'group', 'date'] as const;

interface FileReadingProps {
  readonly outcome: MeasuredFile | AskedFile | RefusedOutcome;
  readonly settings: MaterialSettings;
  readonly words: OwnForecastsText;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** How the file was understood, open to correction; asked where that is not certain. */
export function FileReading({ outcome, settings, words, onChange }: FileReadingProps) {
  const { reading } = outcome;
  if (reading === null) return null;
  const isMeasured = outcome.kind === 'measured';
  return (
    <ReadingOfFile
      reading={reading}
      settings={settings}
      questions={outcome.kind === 'asked' ? outcome.questions : []}
      summary={isMeasured ? readLine(outcome, words) : ''}
      why={isMeasured ? words.readWhy(readFacts(outcome, words)) : ''}
      roles={rolesOf(outcome, settings, words)}
      choices={choicesOf(outcome, settings, words)}
      amounts={[]}
      words={words.reading}
      onChange={onChange}
    />
  );
}

function rolesOf(
  outcome: FileReadingProps['outcome'],
  settings: MaterialSettings,
  words: OwnForecastsText,
): readonly FileRole[] {
  return ROLES.map(role => {
    const key = `${role}Column` as const;
    const said = settings[key];
    const recognised = columnOf(outcome, role);
    return { key, label: words.roles[role], column: recognised ?? (typeof said === 'number' ? said : null) };
  });
}

function columnOf(outcome: FileReadingProps['outcome'], role: (typeof ROLES)[number]): number | null {
  if (outcome.kind === 'measured') return outcome.layout.columns[role];
  return outcome.kind === 'asked' ? (outcome.columns[`${role}Column`] ?? null) : null;
}

function choicesOf(
  outcome: FileReadingProps['outcome'],
  settings: MaterialSettings,
  { reading: words, views }: OwnForecastsText,
): readonly FileChoice[] {
  const { labels, asRecognised } = words;
  const choice = (key: 'scale' | 'side' | 'decimal' | 'dateOrder', names: Readonly<Record<string, string>>) =>
    recognisedChoice(key, names, { settings, labels, asRecognised });
  const view: FileChoice = {
    key: 'view',
    label: views.label,
    value: outcome.kind === 'measured' ? outcome.conventions.view : String(settings['view'] ?? 'event'),
    options: [
      { value: 'event', name: views.event },
      { value: 'confidence', name: views.confidence },
    ],
  };
  return [
    ...(outcome.kind === 'measured' ? [view] : []),
    choice('scale', words.units),
    choice('side', words.sides),
    choice('decimal', words.decimals),
    choice('dateOrder', words.orders),
  ];
}

/** What was taken for what, in one line. */
export function readLine(outcome: MeasuredFile, words: OwnForecastsText): string {
  return words.readLine(readFacts(outcome, words));
}

function readFacts({ layout, scale, outcomeWords, counts, reading }: MeasuredFile, words: OwnForecastsText) {
  const names = words.columnNames(layout.names);
  const { probability, outcome, predicted } = layout.columns;
  const isDirection = reading.notes.some(({ kind }) => kind === 'direction');
  return {
    forecast: names[probability]!,
    outcome: names[outcome]!,
    predicted: isDirection && predicted !== null ? names[predicted]! : null,
    ...outcomeWords,
    forecasts: counts.forecasts,
    leftOut: counts.rejected,
    undated: counts.undated,
    scale,
  };
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
