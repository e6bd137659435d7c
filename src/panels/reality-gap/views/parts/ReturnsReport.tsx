import { useMemo } from 'react';
import { Amounts } from '../../../../charts/Amounts.tsx';
import type { Axis } from '../../../../charts/axis.ts';
import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import { type MaterialSettings, writeNumber } from '../../../../schema/index.ts';
import { dateOf } from '../../dayWords.ts';
import type { MeasuredReturns, ReturnsOutcome } from '../../ownReturnsOutcomes.ts';
import { RETURNS_ROW_FAULTS, returnsWords } from '../../ownReturnsText.en.ts';
import { returnsSentence } from '../../returnsSentence.ts';
import { returnsTable } from '../../returnsTables.ts';
import { ownAmounts } from './ownVerdictWords.ts';
import { ReturnsReading } from './ReturnsReading.tsx';
import './ReturnsReport.css';

const STAGE_ROLES = { test: 'first', paper: 'second', live: 'third' } as const;

interface ReturnsReportProps {
  readonly outcome: ReturnsOutcome;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** What a file of returns shows: its lines, figures, gaps and left-out rows. */
export function ReturnsReport({ outcome, settings, onChange }: ReturnsReportProps) {
  return (
    <>
      {outcome.kind === 'measured' && (
        <>
          <Measured outcome={outcome} />
          <ReturnsReading outcome={outcome} settings={settings} onChange={onChange} />
        </>
      )}
      <LeftOut
        title={returnsWords.rejectedTitle}
        lines={outcome.rejected.map(
          ({ line, fault, text }) => `${writeNumber(line)}: ${RETURNS_ROW_FAULTS[fault]} (${text})`,
        )}
      />
    </>
  );
}

function Measured({ outcome }: { readonly outcome: MeasuredReturns }) {
  const lines = useMemo(
    () =>
      outcome.stages.map(({ stage, curve }) => ({
        id: stage,
        role: STAGE_ROLES[stage],
        label: `${returnsWords.names[stage]} ${writeNumber(curve.at(-1)?.y ?? 1, 2)}`,
        points: curve,
      })),
    [outcome],
  );
  const x = useMemo(() => timeAxis(outcome), [outcome]);
  const y = useMemo(() => moneyAxis(outcome), [outcome]);
  const sentence = returnsSentence(outcome);
  return (
    <ChartFigure
      quiet
      level={4}
      title={returnsWords.chart}
      sentence={sentence}
      table={returnsTable(outcome)}
      fileName="faultline-my-returns"
    >
      <p className="picture-lead">{sentence}</p>
      <CurveChart label={returnsWords.chart} x={x} y={y} lines={lines} />
      {outcome.verdict && <Amounts rows={ownAmounts(outcome.verdict)} />}
      <p className="picture-note">{fileWords(outcome)}</p>
      <LeftOut
        title={returnsWords.gapsTitle}
        lines={outcome.gaps.map(({ from, to }) => returnsWords.gap(dateOf(from), dateOf(to)))}
      />
    </ChartFigure>
  );
}

function fileWords({ rows, rhythm, periodsPerYear, gaps, rejected }: MeasuredReturns): string {
  return returnsWords.file({
    rows: writeNumber(rows),
    rhythm: rhythm === null ? returnsWords.noRhythm : returnsWords.rhythms[rhythm.name],
    periods: writeNumber(periodsPerYear),
    gaps: gaps.length,
    rejected: rejected.length,
  });
}

function timeAxis({ stages, hasDates }: MeasuredReturns): Axis {
  const when = (value: number) => (hasDates ? dateOf(value) : returnsWords.period(writeNumber(value)));
  return {
    title: returnsWords.time,
    scale: 'linear',
    domain: [Math.min(...stages.map(({ from }) => from)), Math.max(...stages.map(({ to }) => to))],
    format: value => (hasDates ? dateOf(value).slice(0, 7) : writeNumber(value)),
    formatFull: when,
  };
}

function moneyAxis({ stages }: MeasuredReturns): Axis {
  const seen = stages.flatMap(({ curve }) => curve.map(({ y }) => y));
  const [low, high] = [Math.min(1, ...seen), Math.max(1, ...seen)];
  const room = 0.05 * (high - low || 1);
  return {
    title: returnsWords.money,
    scale: 'linear',
    domain: [Math.max(0, low - room), high + room],
    format: value => writeNumber(value, 2),
  };
}

/** As many as anybody reads. */
const MOST_SHOWN = 20;

function LeftOut({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>
        {title}: {writeNumber(lines.length)}
      </summary>
      <ul className="left-out">
        {lines.slice(0, MOST_SHOWN).map(line => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_SHOWN && <li>{returnsWords.moreRows(lines.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}
