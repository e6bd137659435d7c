import { useMemo } from 'react';
import { Amounts } from '../../../charts/Amounts.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { OverlappingDistributions } from '../../../charts/OverlappingDistributions.tsx';
import type { ViewProps } from '../../viewProps.ts';
import type { NoiseOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import type { NoiseText, RealityGapText } from '../types.ts';
import { noiseSentence } from './parts/noiseSentence.ts';
import { aboveWords, sharpeAxis, spreadHills } from './parts/sharpeHills.ts';

type NoiseProps = ViewProps<RealityGapValues, NoiseOutcome, RealityGapText> & { readonly words: NoiseText };

/** Two hills: which true ratios would fit the test, and which would fit the days of real money so far. */
export function View({ outcome, text, words, table, settled }: NoiseProps) {
  const { say } = text;
  const hills = useMemo(
    () => spreadHills(outcome.points, { test: outcome.test, live: outcome.live }, words),
    [outcome, words],
  );
  const x = useMemo(() => sharpeAxis(outcome.points, say, words), [outcome, say, words]);
  const rules = useMemo(() => [{ x: outcome.truth, label: words.truth(outcome.truth) }], [outcome, words]);
  const sentence = noiseSentence(outcome, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.noise.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-noise"
      method={
        <>
          <Amounts
            rows={[
              [words.amounts.z, say.number(outcome.z, 2)],
              [words.amounts.p, say.chance(outcome.p).full],
              [words.amounts.pickedP, say.chance(outcome.pickedP).full],
              [words.amounts.falseAlarm, say.chance(outcome.falseAlarm).full],
              [words.amounts.needed, words.daysNeeded({ days: outcome.daysNeeded, reason: outcome.reason })],
              [words.amounts.luck, say.number(outcome.luckSharpe, 2)],
            ]}
          />
          <p>{words.method}</p>
        </>
      }
    >
      <OverlappingDistributions
        label={text.views.noise.name}
        x={x}
        distributions={hills}
        rules={rules}
        animate={settled}
        readOut={(id, value) =>
          aboveWords(
            outcome.points,
            hills.findIndex(hill => hill.id === id),
            value,
            words,
          )
        }
      />
    </ChartFigure>
  );
}
