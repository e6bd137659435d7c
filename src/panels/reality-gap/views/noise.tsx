import { useMemo } from 'react';
import { Amounts } from '../../../charts/Amounts.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { OverlappingDistributions } from '../../../charts/OverlappingDistributions.tsx';
import { chanceWords, writeNumber } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { NoiseOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { realityGapWords } from '../text.en.ts';
import { noiseWords } from '../viewText.en.ts';
import { noiseSentence } from './parts/noiseSentence.ts';
import { aboveWords, sharpeAxis, spreadHills } from './parts/sharpeHills.ts';

const words = realityGapWords.views.noise;

/** Two hills: which true ratios would fit the test, and which would fit the days of real money so far. */
export function View({ outcome, table, settled }: ViewProps<RealityGapValues, NoiseOutcome>) {
  const hills = useMemo(
    () => spreadHills(outcome.points, [outcome.test, outcome.live], noiseWords.names),
    [outcome],
  );
  const x = useMemo(() => sharpeAxis(outcome.points), [outcome]);
  const rules = useMemo(() => [{ x: outcome.truth, label: noiseWords.truth(outcome.truth) }], [outcome]);
  const sentence = noiseSentence(outcome);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-noise"
      method={<p>{noiseWords.method}</p>}
    >
      <OverlappingDistributions
        label={words.question}
        x={x}
        distributions={hills}
        rules={rules}
        animate={settled}
        readOut={(id, value) =>
          aboveWords(
            outcome.points,
            hills.findIndex(hill => hill.id === id),
            value,
          )
        }
      />
      <p className="picture-note">{sentence}</p>
      <Amounts
        rows={[
          [noiseWords.z, writeNumber(outcome.z, 2)],
          [noiseWords.p, chanceWords(outcome.p).full],
          [noiseWords.needed, noiseWords.daysOrNone(outcome.daysNeeded, outcome.reason)],
          [noiseWords.luck, writeNumber(outcome.luckSharpe, 2)],
        ]}
      />
    </ChartFigure>
  );
}
