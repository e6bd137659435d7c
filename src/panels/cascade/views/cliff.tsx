import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurvePoint } from '../../../charts/curve.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { CliffOutcome } from '../cliff.ts';
import type { CascadeValues } from '../params.ts';
import type { CascadeText, CliffText } from '../types.ts';
import { cliffAxes, cliffJumps, cliffLines, cliffSentence } from './parts/cliffTold.ts';

type CliffProps = ViewProps<CascadeValues, CliffOutcome, CascadeText> & { readonly words: CliffText };

/** Four lines end close to each other; in a frame too their names stand apart. */
const LABEL_GAP = 0.1;

/** The fall over the dip for each share of look-alike models, its largest jump marked. */
export function View({ values, outcome, text, words, table, settled, hidden }: CliffProps) {
  const lines = useMemo(() => cliffLines(outcome, words), [outcome, words]);
  const jumps = useMemo(() => cliffJumps(outcome, words), [outcome, words]);
  const [x, y] = useMemo(() => cliffAxes(outcome, words), [outcome, words]);
  const { question } = text.views.cliff;
  return (
    <ChartFigure
      quiet
      told="below"
      title={question}
      sentence={hidden ? question : cliffSentence(outcome, values, words)}
      table={table}
      fileName="faultline-cascade-cliff"
      method={words.method(outcome).map(paragraph => <p key={paragraph}>{paragraph}</p>)}
    >
      {!hidden && (
        <CurveChart
          label={words.label}
          x={x}
          y={y}
          lines={lines}
          observedBeside={jumps}
          rules={[{ x: outcome.threshold, label: words.threshold }]}
          readOut={(id, point) =>
            words.readOut({ share: shareAt(outcome, id, point), dip: point.x, fall: point.y })
          }
          labelGap={LABEL_GAP}
          animate={settled}
        />
      )}
    </ChartFigure>
  );
}

/** The share of a line, or of the jump that is marked at a point. */
function shareAt({ cliffs }: CliffOutcome, id: string, { x, y }: CurvePoint): number {
  const line = cliffs.find(({ share }) => String(share) === id);
  return (line ?? cliffs.find(({ jump }) => jump?.at === x && jump.fallAfter === y))!.share;
}
