import { useMemo } from 'react';
import { Amounts } from '../../../charts/Amounts.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { OverlappingDistributions } from '../../../charts/OverlappingDistributions.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { OwnNumbersOutcome, OwnVerdict } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import type { RealityGapText, VerdictText } from '../types.ts';
import { OwnReturns } from './parts/OwnReturns.tsx';
import { ownAmounts, ownSentence } from './parts/ownVerdictWords.ts';
import { aboveWords, sharpeAxis, spreadHills } from './parts/sharpeHills.ts';

type OwnNumbersProps = ViewProps<RealityGapValues, OwnNumbersOutcome, RealityGapText> & {
  readonly words: VerdictText;
};

/** The verdict on a reader's own Sharpe ratios. */
export function View(props: OwnNumbersProps) {
  const { outcome, values, text, words: all, table, settled, material } = props;
  const words = all.own;
  const { verdict, isExample } = outcome;
  const sentence = verdict === null ? words.missing : ownSentence(verdict, all);
  return (
    <>
      <ChartFigure
        quiet
        told="above"
        title={text.views['own-numbers'].question}
        sentence={sentence}
        table={table}
        fileName="faultline-my-numbers"
        method={<p>{words.method}</p>}
      >
        {isExample && <p className="picture-note">{words.example}</p>}
        {verdict && <OwnHills verdict={verdict} settled={settled} text={text} words={all} />}
        {verdict && <Amounts rows={ownAmounts(verdict, text.say, all)} />}
      </ChartFigure>
      <OwnReturns material={material} seed={values.seed} text={text} words={all} />
    </>
  );
}

interface OwnHillsProps extends Pick<OwnNumbersProps, 'settled' | 'text' | 'words'> {
  readonly verdict: OwnVerdict;
}

function OwnHills({ verdict, settled, text, words: { own, noise } }: OwnHillsProps) {
  const { points, test, live, expectedMaximum, trials } = verdict;
  const hills = useMemo(
    () => spreadHills(points, live ? { test, since: live } : { test }, noise),
    [points, test, live, noise],
  );
  const x = useMemo(() => sharpeAxis(points, text.say, noise), [points, text.say, noise]);
  const rules = trials > 1 ? [{ x: expectedMaximum, label: own.luckRule(trials) }] : [];
  return (
    <OverlappingDistributions
      label={text.views['own-numbers'].name}
      x={x}
      distributions={hills}
      rules={rules}
      animate={settled}
      readOut={(id, value) =>
        aboveWords(
          points,
          hills.findIndex(hill => hill.id === id),
          value,
          noise,
        )
      }
    />
  );
}
