import { useMemo } from 'react';
import { Amounts } from '../../../charts/Amounts.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { OverlappingDistributions } from '../../../charts/OverlappingDistributions.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { OwnNumbersOutcome, OwnVerdict } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { realityGapWords } from '../text.en.ts';
import { noiseWords, ownWords } from '../viewText.en.ts';
import { OwnReturns } from './parts/OwnReturns.tsx';
import { ownAmounts, ownSentence } from './parts/ownVerdictWords.ts';
import { aboveWords, sharpeAxis, spreadHills } from './parts/sharpeHills.ts';

const words = realityGapWords.views['own-numbers'];

/** The verdict on a reader's own Sharpe ratios. */
export function View({ outcome, table, settled, material }: ViewProps<RealityGapValues, OwnNumbersOutcome>) {
  const { verdict, isExample } = outcome;
  const sentence = verdict === null ? ownWords.missing : ownSentence(verdict);
  return (
    <>
      <ChartFigure
        quiet
        title={words.question}
        sentence={sentence}
        table={table}
        fileName="faultline-my-numbers"
        method={<p>{ownWords.method}</p>}
      >
        {isExample && <p className="picture-note">{ownWords.example}</p>}
        <p className="picture-lead">{sentence}</p>
        {verdict && <OwnHills verdict={verdict} settled={settled} />}
        {verdict && <Amounts rows={ownAmounts(verdict)} />}
      </ChartFigure>
      <OwnReturns material={material} />
    </>
  );
}

function OwnHills({ verdict, settled }: { readonly verdict: OwnVerdict; readonly settled: boolean }) {
  const { points, test, live, expectedMaximum, trials } = verdict;
  const hills = useMemo(
    () => spreadHills(points, live ? [test, live] : [test], noiseWords.ownNames),
    [points, test, live],
  );
  const x = useMemo(() => sharpeAxis(points), [points]);
  const rules = trials > 1 ? [{ x: expectedMaximum, label: ownWords.luckRule(trials) }] : [];
  return (
    <OverlappingDistributions
      label={words.question}
      x={x}
      distributions={hills}
      rules={rules}
      animate={settled}
      readOut={(id, value) =>
        aboveWords(
          points,
          hills.findIndex(hill => hill.id === id),
          value,
        )
      }
    />
  );
}
