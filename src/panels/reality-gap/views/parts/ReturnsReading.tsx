import { FileReading, type FileRole, returnsChoices } from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import type { MeasuredReturns, ReturnsOutcome } from '../../ownReturnsOutcomes.ts';
import type { OwnNumbersText } from '../../types.ts';

const ROLES = ['dateColumn', 'testColumn', 'paperColumn', 'liveColumn'] as const;
const COLUMNS = { dateColumn: 'date', testColumn: 'test', paperColumn: 'paper', liveColumn: 'live' } as const;

type FileWords = OwnNumbersText['file'];

interface ReturnsReadingProps {
  readonly outcome: ReturnsOutcome;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
  readonly words: FileWords;
}

/** How the file was understood, open to correction; asked where that is not certain. */
export function ReturnsReading({ outcome, settings, onChange, words }: ReturnsReadingProps) {
  const { reading } = outcome;
  if (reading === null) return null;
  return (
    <FileReading
      reading={reading}
      settings={settings}
      questions={outcome.kind === 'asked' ? outcome.questions : []}
      summary={outcome.kind === 'measured' ? readLine(outcome, words) : ''}
      why=""
      roles={rolesOf(outcome, settings, words)}
      choices={returnsChoices(settings, words.reading)}
      amounts={amountsOf(settings, words.reading)}
      words={words.reading}
      onChange={onChange}
    />
  );
}

function rolesOf(outcome: ReturnsOutcome, settings: MaterialSettings, words: FileWords): readonly FileRole[] {
  return ROLES.map(key => {
    const said = settings[key];
    const recognised = columnOf(outcome, key);
    return { key, label: words.roles[key], column: recognised ?? (typeof said === 'number' ? said : null) };
  });
}

function columnOf(outcome: ReturnsOutcome, key: (typeof ROLES)[number]): number | null {
  if (outcome.kind === 'measured') return outcome.layout.columns[COLUMNS[key]];
  return outcome.kind === 'asked' ? (outcome.columns[key] ?? null) : null;
}

function amountsOf(settings: MaterialSettings, { labels }: FileWords['reading']) {
  const amount = (key: 'capital' | 'periodsPerYear') => {
    const said = settings[key];
    return { key, label: labels[key], value: typeof said === 'number' ? said : null };
  };
  return [amount('periodsPerYear'), amount('capital')];
}

/** What was taken for what, in one line. */
function readLine({ layout, stages, reading, scale }: MeasuredReturns, words: FileWords): string {
  const names = words.columnNames(layout.names);
  const { date } = layout.columns;
  return words.readLine({
    columns: stages.map(({ stage, content }) => ({ stage, content, name: names[layout.columns[stage]!]! })),
    date: date === null ? null : names[date]!,
    used: reading.counts.used,
    leftOut: reading.counts.leftOut,
    scale,
    isReturns: stages.some(({ content }) => content === 'returns' || content === 'cumulative'),
  });
}
