import { useMemo } from 'react';
import { Amounts } from '../../../../charts/Amounts.tsx';
import type { Axis } from '../../../../charts/axis.ts';
import { ChartFigure } from '../../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../../charts/CurveChart.tsx';
import { LeftOut } from '../../../../controls/index.ts';
import type { MaterialSettings } from '../../../../schema/index.ts';
import type { MeasuredReturns, ReturnsOutcome } from '../../ownReturnsOutcomes.ts';
import { returnsSentence } from '../../returnsSentence.ts';
import { returnsTable } from '../../returnsTables.ts';
import type { OwnNumbersText, RealityGapText, VerdictText } from '../../types.ts';
import { ownAmounts } from './ownVerdictWords.ts';
import { ReturnsReading } from './ReturnsReading.tsx';

const STAGE_ROLES = { test: 'first', paper: 'second', live: 'third' } as const;

interface Words {
  readonly text: RealityGapText;
  readonly words: VerdictText;
}

interface ReturnsReportProps extends Words {
  readonly outcome: ReturnsOutcome;
  readonly settings: MaterialSettings;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** What a file of returns shows: its lines, figures, gaps and left-out rows. */
export function ReturnsReport(props: ReturnsReportProps) {
  const { outcome, settings, onChange, text, words } = props;
  const { file } = words.own;
  return (
    <>
      <ReturnsReading outcome={outcome} settings={settings} onChange={onChange} words={file} />
      {outcome.kind === 'measured' && <Measured outcome={outcome} text={text} words={words} />}
      {outcome.kind !== 'asked' && (
        <LeftOut
          title={file.rejectedTitle(outcome.rejected.length)}
          lines={outcome.rejected.map(file.rejectedRow)}
          moreRows={file.moreRows}
        />
      )}
    </>
  );
}

function Measured({ outcome, text, words }: Words & { readonly outcome: MeasuredReturns }) {
  const { file } = words.own;
  const lines = useMemo(
    () =>
      outcome.stages.map(({ stage, curve }) => ({
        id: stage,
        role: STAGE_ROLES[stage],
        label: file.line({ stage, money: curve.at(-1)?.y ?? 1 }),
        points: curve,
      })),
    [outcome, file],
  );
  const x = useMemo(() => timeAxis(outcome, text, file), [outcome, text, file]);
  const y = useMemo(() => moneyAxis(outcome, text, file), [outcome, text, file]);
  const sentence = returnsSentence(outcome, file);
  return (
    <ChartFigure
      quiet
      told="above"
      level={4}
      title={file.chart}
      sentence={sentence}
      table={returnsTable(outcome, file)}
      fileName="faultline-my-returns"
    >
      <CurveChart label={file.chart} x={x} y={y} lines={lines} />
      {outcome.verdict && <Amounts rows={ownAmounts(outcome.verdict, text.say, words)} />}
      <p className="picture-note">{contentsWords(outcome, file)}</p>
      <LeftOut
        title={file.gapsTitle(outcome.gaps.length)}
        lines={outcome.gaps.map(file.gap)}
        moreRows={file.moreRows}
      />
    </ChartFigure>
  );
}

function contentsWords(
  { rows, rhythm, periodsPerYear, gaps, rejected }: MeasuredReturns,
  file: OwnNumbersText['file'],
): string {
  return file.contents({
    rows,
    rhythm: rhythm?.name ?? null,
    periodsPerYear,
    gaps: gaps.length,
    rejected: rejected.length,
  });
}

function timeAxis(
  { stages, hasDates }: MeasuredReturns,
  { say }: RealityGapText,
  file: OwnNumbersText['file'],
): Axis {
  const axis = {
    title: file.time,
    scale: 'linear',
    domain: [Math.min(...stages.map(({ from }) => from)), Math.max(...stages.map(({ to }) => to))],
  } as const;
  return hasDates
    ? { ...axis, format: file.month, formatFull: say.day }
    : { ...axis, format: value => say.number(value), formatFull: file.place };
}

function moneyAxis({ stages }: MeasuredReturns, { say }: RealityGapText, file: OwnNumbersText['file']): Axis {
  const seen = stages.flatMap(({ curve }) => curve.map(({ y }) => y));
  const [low, high] = [Math.min(1, ...seen), Math.max(1, ...seen)];
  const room = 0.05 * (high - low || 1);
  return {
    title: file.money,
    scale: 'linear',
    domain: [Math.max(0, low - room), high + room],
    format: value => say.number(value, 2),
  };
}
