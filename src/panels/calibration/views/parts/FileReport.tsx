import { useMemo } from 'react';
import { Amounts } from '../../../../charts/Amounts.tsx';
import type { Axis } from '../../../../charts/axis.ts';
import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import type { CurvePoint } from '../../../../charts/curve.ts';
import { type Dumbbell, Dumbbells } from '../../../../charts/Dumbbells.tsx';
import type { Say, Table } from '../../../../schema/index.ts';
import { type MeasureId, type MetricRow, metricRows } from '../../fileMeasures.ts';
import { fileSentence, neededSentence } from '../../fileSentence.ts';
import { diagramTable, groupName, groupsTable, metricsTable, periodsTable } from '../../fileTables.ts';
import type { MeasuredFile, PartMetrics } from '../../ownForecastsOutcomes.ts';
import type { CalibrationText, OwnForecastsText } from '../../types.ts';
import './FileReport.css';

const EVENT_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const CONFIDENCE_TICKS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

interface FileReportProps {
  readonly outcome: MeasuredFile;
  readonly text: CalibrationText;
  readonly words: OwnForecastsText;
}

/** Everything that a file says: the diagram, the measures, and the same for its parts. */
export function FileReport(props: FileReportProps) {
  const { outcome, words } = props;
  return (
    <>
      <Diagram {...props} />
      <p className="picture-lead">{neededSentence(outcome, words)}</p>
      <Measures {...props} />
      <Groups {...props} />
      <Periods {...props} />
    </>
  );
}

function Diagram({ outcome, text, words }: FileReportProps) {
  const layers = useMemo(() => layersOf(outcome, words, text.say), [outcome, words, text.say]);
  const { diagram, conventions } = outcome;
  return (
    <ChartFigure
      level={3}
      title={words.diagram.title}
      sentence={fileSentence(outcome, words)}
      table={diagramTable(outcome, text.units, words)}
      fileName="faultline-my-forecasts"
      method={<p>{words.diagram.method({ ...diagram, ...conventions })}</p>}
    >
      <CurveChart
        label={words.diagram.title}
        {...layers}
        readOut={(series, point) => readOutOf(outcome, words, { series, point })}
      />
      {diagram.gathered && <p className="picture-note">{words.diagram.gathered}</p>}
    </ChartFigure>
  );
}

function layersOf(outcome: MeasuredFile, { diagram: words }: OwnForecastsText, say: Say) {
  const { diagram } = outcome;
  const x = saidAxis(outcome, words, say);
  const [start, end] = x.domain;
  return {
    x,
    y: happenedAxis(words, say),
    lines: [
      {
        id: 'honest',
        label: words.honest,
        role: 'reference' as const,
        points: [
          { x: start, y: start },
          { x: end, y: end },
        ],
      },
      {
        id: 'curve',
        label: words.curve,
        role: 'primary' as const,
        points: diagram.curve.map(({ stated, happened }) => ({ x: stated, y: happened })),
      },
    ],
    band: {
      id: 'band',
      label: words.band,
      points: diagram.band.map(({ stated, low, high }) => ({ x: stated, low, high })),
    },
    observed: {
      id: 'bins',
      label: words.bins,
      points: diagram.bins.map(({ stated, happened, honestLow, honestHigh }) => ({
        x: stated,
        y: happened,
        low: honestLow,
        high: honestHigh,
      })),
    },
  };
}

type DiagramWords = OwnForecastsText['diagram'];

const inHundred = (say: Say) => (value: number) => say.number(value * 100, 1);

function saidAxis({ conventions }: MeasuredFile, words: DiagramWords, say: Say): Axis {
  const isEvent = conventions.view === 'event';
  return {
    title: words.stated,
    scale: 'linear',
    domain: isEvent ? [0, 1] : [0.5, 1],
    ticks: isEvent ? EVENT_TICKS : CONFIDENCE_TICKS,
    format: inHundred(say),
    formatFull: words.said,
  };
}

function happenedAxis(words: DiagramWords, say: Say): Axis {
  return {
    title: words.happened,
    scale: 'linear',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: inHundred(say),
    formatLast: () => words.allHappened,
    formatFull: words.share,
  };
}

function readOutOf(
  { diagram }: MeasuredFile,
  { diagram: words }: OwnForecastsText,
  { series, point }: { readonly series: string; readonly point: CurvePoint },
): string {
  const bin = series === 'bins' ? diagram.bins.find(({ stated }) => stated === point.x) : undefined;
  if (bin) return words.readBin(bin);
  const step = series === 'curve' ? diagram.curve.find(({ stated }) => stated === point.x) : undefined;
  const read = { stated: point.x, happened: point.y };
  return step ? words.readStep({ ...read, count: step.count }) : words.readPoint(read);
}

function Measures({ outcome, text, words }: FileReportProps) {
  return (
    <ChartFigure
      level={3}
      title={words.metricsTitle}
      sentence={words.metricsNote}
      table={metricsTable(outcome, text.units, words)}
      fileName="faultline-my-forecasts-measures"
    >
      <Amounts
        rows={metricRows(outcome).map(row => [
          words.metrics[row.id].name,
          <Measure key={row.id} row={row} say={text.say} words={words} />,
          words.metrics[row.id].meaning,
        ])}
      />
    </ChartFigure>
  );
}

interface MeasureProps {
  readonly row: MetricRow;
  readonly say: Say;
  readonly words: OwnForecastsText;
}

function Measure({ row: { id, value, interval, missing }, say, words }: MeasureProps) {
  const write = (number: number) => writeMeasure(id, number, say);
  return (
    <>
      {value === null ? missing && words.missing(missing) : write(value)}
      {interval && (
        <span className="amount-range">
          {' '}
          {words.range({ from: write(interval.lower), to: write(interval.upper) })}
        </span>
      )}
    </>
  );
}

const SHARES: ReadonlySet<MeasureId> = new Set(['accuracy', 'ece', 'real', 'mce', 'smoothEce']);

function writeMeasure(id: MeasureId, value: number, say: Say): string {
  return SHARES.has(id) ? say.percent(value) : say.number(value, id === 'spiegelhalterZ' ? 2 : 4);
}

function Groups({ outcome: { groups: split }, text, words }: FileReportProps) {
  if (split === null) return null;
  const { groups, merged } = split;
  return (
    <Parts
      title={words.group.title}
      note={words.group.note({ groups: groups.length, merged })}
      parts={groups.map(({ name, ...part }) => ({ ...part, name: groupName(name, words) }))}
      table={groupsTable(split, text.units, words)}
      fileName="faultline-my-forecasts-by-group"
      say={text.say}
      words={words.part}
    />
  );
}

function Periods({ outcome: { periods: split, counts }, text, words }: FileReportProps) {
  if (split === null) return null;
  const { by, periods } = split;
  return (
    <Parts
      title={words.period.title}
      note={words.period.note({ by, undated: counts.undated })}
      parts={periods.map(({ from, to, ...part }) => ({
        ...part,
        name: words.period.name({ by, from, to }),
      }))}
      table={periodsTable(split, text.units, words)}
      fileName="faultline-my-forecasts-over-time"
      say={text.say}
      words={words.part}
    />
  );
}

type NamedPart = PartMetrics & { readonly name: string };

interface PartsProps {
  readonly title: string;
  readonly note: string;
  readonly parts: readonly NamedPart[];
  readonly table: Table;
  readonly fileName: string;
  readonly say: Say;
  readonly words: OwnForecastsText['part'];
}

function Parts({ title, note, parts, table, fileName, say, words }: PartsProps) {
  const axis = useMemo(() => shareAxis(words, say), [words, say]);
  return (
    <ChartFigure level={3} title={title} sentence={note} table={table} fileName={fileName}>
      <Dumbbells
        label={title}
        labels="above"
        axis={axis}
        rows={parts.map(part => partRow(part, words, say))}
        marks={words.marks}
      />
    </ChartFigure>
  );
}

function shareAxis(words: OwnForecastsText['part'], say: Say): Axis {
  return {
    title: words.axis,
    scale: 'linear',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: inHundred(say),
    formatFull: words.share,
  };
}

function partRow(part: NamedPart, words: OwnForecastsText['part'], say: Say): Dumbbell {
  const { name, meanForecast, happened, honestLow, honestHigh } = part;
  return {
    id: name,
    label: words.label(part),
    first: meanForecast,
    second: happened,
    firstText: say.number(meanForecast * 100, 1),
    secondText: say.number(happened * 100, 1),
    words: words.sentence(part),
    band: [honestLow, honestHigh],
  };
}
