import { useMemo } from 'react';
import { Amounts } from '../../../../charts/Amounts.tsx';
import type { Axis } from '../../../../charts/axis.ts';
import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import type { CurvePoint } from '../../../../charts/curve.ts';
import { type Dumbbell, Dumbbells } from '../../../../charts/Dumbbells.tsx';
import { chanceWords, type Table, writeNumber, writePercent } from '../../../../schema/index.ts';
import { fileSentence, neededSentence } from '../../fileSentence.ts';
import {
  diagramTable,
  groupName,
  groupsTable,
  metricRows,
  metricsTable,
  periodName,
  periodsTable,
} from '../../fileTables.ts';
import type { MeasuredFile, PartMetrics } from '../../ownForecastsOutcomes.ts';
import { METRIC_WORDS, ownForecastsWords } from '../../ownForecastsText.en.ts';
import './FileReport.css';

const { diagram: words } = ownForecastsWords;
const inHundred = (value: number) => writeNumber(value * 100, 1);
const EVENT_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const CONFIDENCE_TICKS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

const HAPPENED_AXIS: Axis = {
  title: words.happened,
  scale: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: inHundred,
  formatLast: () => '100 of 100',
  formatFull: value => chanceWords(value).full,
};
const SHARE_AXIS: Axis = { ...HAPPENED_AXIS, title: 'of 100', formatLast: inHundred };

/** Everything that a file says: the diagram, the measures, and the same for its parts. */
export function FileReport({ outcome }: { readonly outcome: MeasuredFile }) {
  const { groups, periods } = outcome;
  return (
    <>
      <Diagram outcome={outcome} />
      <p className="picture-lead">{neededSentence(outcome)}</p>
      <Measures outcome={outcome} />
      {groups && (
        <Parts
          title={ownForecastsWords.groupsTitle}
          note={ownForecastsWords.groupsNote(groups.groups.length, groups.merged)}
          rows={groups.groups.map(({ name, ...part }) => partRow(groupName(name), part))}
          table={groupsTable(groups)}
          fileName="faultline-my-forecasts-by-group"
        />
      )}
      {periods && (
        <Parts
          title={ownForecastsWords.periodsTitle}
          note={ownForecastsWords.periodsNote(periods.by, outcome.counts.undated)}
          rows={periods.periods.map(({ from, to, ...part }) =>
            partRow(periodName(periods.by, { from, to }), part),
          )}
          table={periodsTable(periods)}
          fileName="faultline-my-forecasts-over-time"
        />
      )}
    </>
  );
}

function Diagram({ outcome }: { readonly outcome: MeasuredFile }) {
  const layers = useMemo(() => layersOf(outcome), [outcome]);
  const { diagram, conventions } = outcome;
  return (
    <ChartFigure
      level={3}
      title={words.title}
      sentence={fileSentence(outcome)}
      table={diagramTable(outcome)}
      fileName="faultline-my-forecasts"
      method={<p>{ownForecastsWords.diagramMethod(conventions, diagram)}</p>}
    >
      <CurveChart
        label={words.title}
        y={HAPPENED_AXIS}
        {...layers}
        readOut={(series, point) => readOutOf(outcome, series, point)}
      />
      {diagram.gathered && <p className="picture-note">{ownForecastsWords.gathered}</p>}
    </ChartFigure>
  );
}

function layersOf({ diagram, conventions }: MeasuredFile) {
  const isEvent = conventions.view === 'event';
  const x: Axis = {
    title: words.stated,
    scale: 'linear',
    domain: isEvent ? [0, 1] : [0.5, 1],
    ticks: isEvent ? EVENT_TICKS : CONFIDENCE_TICKS,
    format: inHundred,
    formatFull: value => `said ${inHundred(value)}`,
  };
  const [start, end] = x.domain;
  return {
    x,
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
      points: diagram.bins.map(({ stated, happened, low, high }) => ({ x: stated, y: happened, low, high })),
    },
  };
}

function readOutOf({ diagram }: MeasuredFile, series: string, { x, y }: CurvePoint): string {
  const said = `said ${inHundred(x)}`;
  const bin = series === 'bins' ? diagram.bins.find(({ stated }) => stated === x) : undefined;
  if (bin) return `${said}: ${writeNumber(bin.cameTrue)} of ${writeNumber(bin.count)}`;
  const step = series === 'curve' ? diagram.curve.find(({ stated }) => stated === x) : undefined;
  const happened = `${said}: happened ${inHundred(y)} of 100`;
  return step ? `${happened}, among ${writeNumber(step.count)}` : happened;
}

function Measures({ outcome }: { readonly outcome: MeasuredFile }) {
  const table = metricsTable(outcome);
  const rows = metricRows(outcome);
  return (
    <ChartFigure
      level={3}
      title={ownForecastsWords.metricsTitle}
      sentence={ownForecastsWords.metricsNote}
      table={table}
      fileName="faultline-my-forecasts-measures"
    >
      <Amounts
        rows={rows.map(({ id, value, interval, reason }) => [
          METRIC_WORDS[id].name,
          <>
            {value === null ? reason : writeMeasure(id, value)}
            {interval && (
              <span className="amount-range">
                {' '}
                {writeMeasure(id, interval.lower)} to {writeMeasure(id, interval.upper)}
              </span>
            )}
          </>,
          METRIC_WORDS[id].meaning,
        ])}
      />
    </ChartFigure>
  );
}

const SHARES: ReadonlySet<keyof typeof METRIC_WORDS> = new Set([
  'accuracy',
  'ece',
  'real',
  'mce',
  'smoothEce',
]);

function writeMeasure(id: keyof typeof METRIC_WORDS, value: number): string {
  return SHARES.has(id) ? writePercent(value) : writeNumber(value, id === 'spiegelhalterZ' ? 2 : 4);
}

interface PartsProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Dumbbell[];
  readonly table: Table;
  readonly fileName: string;
}

function Parts({ title, note, rows, table, fileName }: PartsProps) {
  return (
    <ChartFigure level={3} title={title} sentence={note} table={table} fileName={fileName}>
      <Dumbbells
        label={title}
        labels="above"
        axis={SHARE_AXIS}
        rows={rows}
        marks={ownForecastsWords.partMarks}
      />
    </ChartFigure>
  );
}

function partRow(name: string, part: PartMetrics): Dumbbell {
  const { meanForecast, happened, forecasts, cameTrue, honestLow, honestHigh } = part;
  return {
    id: name,
    label: `${name} (${writeNumber(forecasts)})`,
    first: meanForecast,
    second: happened,
    firstText: inHundred(meanForecast),
    secondText: inHundred(happened),
    words: `${name}: said ${writePercent(meanForecast)} on average, happened ${writeNumber(cameTrue)} of ${writeNumber(forecasts)} times; honest would be ${writePercent(honestLow)} to ${writePercent(honestHigh)}`,
    band: [honestLow, honestHigh],
  };
}
