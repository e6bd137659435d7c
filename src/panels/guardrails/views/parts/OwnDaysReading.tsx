import { FileReading, returnsChoices } from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import type { LearnedDays, OwnCalmReading } from '../../ownCalmOutcomes.ts';
import { readingWordsFor } from '../../ownCalmTold.ts';
import type { OwnCalmText } from '../../types.ts';

interface OwnDaysReadingProps {
  readonly outcome: OwnCalmReading;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
  readonly words: OwnCalmText;
}

/** How the file was understood, open to correction; asked where that is not certain. */
export function OwnDaysReading({ outcome, settings, onChange, words }: OwnDaysReadingProps) {
  const { reading } = outcome;
  if (reading === null) return null;
  const column = columnOf(outcome, 'liveColumn') ?? saidColumn(settings['liveColumn']);
  const readingWords = readingWordsFor(reading, column, words);
  const { labels } = readingWords;
  const periods = settings['periodsPerYear'];
  return (
    <FileReading
      reading={reading}
      settings={settings}
      questions={outcome.kind === 'asked' ? outcome.questions : []}
      summary={outcome.kind === 'learned' ? readLine(outcome, words) : ''}
      why=""
      roles={(['dateColumn', 'liveColumn'] as const).map(key => ({
        key,
        label: words.roles[key],
        column: columnOf(outcome, key) ?? saidColumn(settings[key]),
      }))}
      choices={returnsChoices(settings, readingWords)}
      amounts={[
        {
          key: 'periodsPerYear',
          label: labels.periodsPerYear,
          value: typeof periods === 'number' ? periods : null,
        },
      ]}
      words={readingWords}
      onChange={onChange}
    />
  );
}

const saidColumn = (said: MaterialSettings[string] | undefined) => (typeof said === 'number' ? said : null);

function columnOf(outcome: OwnCalmReading, key: 'dateColumn' | 'liveColumn'): number | null {
  switch (outcome.kind) {
    case 'learned':
      return key === 'dateColumn' ? outcome.file.layout.columns.date : outcome.column;
    case 'unfit': {
      const { date, live, paper, test } = outcome.file.layout.columns;
      return key === 'dateColumn' ? date : (live ?? paper ?? test);
    }
    case 'asked':
      return outcome.columns[key] ?? null;
    case 'refused':
      return null;
    default:
      return outcome satisfies never;
  }
}

/** What was taken for what, in one line. */
function readLine({ file: { layout }, column, content, reading }: LearnedDays, words: OwnCalmText): string {
  const names = words.columnNames(layout.names);
  const { date } = layout.columns;
  return words.readLine({
    ...{ name: names[column]!, content, date: date === null ? null : names[date]! },
    ...{ used: reading.counts.used, leftOut: reading.counts.leftOut },
  });
}
