import { useMemo } from 'react';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { Dumbbells } from '../../../charts/Dumbbells.tsx';
import { type HeatCell, HeatMap } from '../../../charts/HeatMap.tsx';
import { chanceWords, writeNumber, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { nearestCell } from '../nearestCell.ts';
import type { GuideShare, MapCell, MapOutcome } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { growthWords } from '../sentence.ts';
import { calibrationParameterWords, calibrationWords } from '../text.en.ts';
import { hundredAxis } from './parts/hundredAxis.ts';

const words = calibrationWords.views.map;
const EVEN_MONEY = 100;
/** Shares of the differences nearer than this say neither. */
const ALIKE = 0.05;

const PARTS_AXIS = hundredAxis('of 100 parts of the danger, so many it tells alone');

/** Accuracy across, honesty down, danger in the cells; and which of the two tells the danger better, by stake. */
export function View({ values, outcome, table, onPick }: ViewProps<CalibrationValues, MapOutcome>) {
  const { accuracies, shares, cells, guides, trades } = outcome;
  const heat = useMemo(() => cells.map(row => row.map(heatCell)), [cells]);
  const sentence = guideSentence(guides, values);
  const pick = (row: number, column: number) => {
    onPick('realConfidence', shares[row]!);
    onPick('accuracy', accuracies[column]!);
  };
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-map"
      method={<Method outcome={outcome} />}
    >
      <p className="picture-note">{sentence}</p>
      <div className="button-row">
        {(['full', 'half', 'quarter'] as const).map(stake => (
          <button
            className="button"
            type="button"
            key={stake}
            aria-pressed={values.stake === stake}
            onClick={() => onPick('stake', stake)}
          >
            Stake: {calibrationParameterWords.stake.options[stake]}
          </button>
        ))}
        <button
          className="button"
          type="button"
          aria-pressed={values.payoffPer100 === EVEN_MONEY}
          onClick={() => onPick('payoffPer100', EVEN_MONEY)}
        >
          Even money
        </button>
      </div>
      <HeatMap
        label={words.question}
        rowTitle={`Of 100 traders so many lose half within ${writeQuantity('count', trades)} trades; ▼ money shrinks`}
        columnTitle="times right in 100"
        columns={accuracies.map(accuracy => writeNumber(accuracy * 100))}
        rows={shares.map(shareName)}
        cells={heat}
        selected={nearestCell(outcome, values)}
        onPick={pick}
      />
      <Dumbbells
        label="Which tells the danger better"
        labels="beside"
        axis={PARTS_AXIS}
        marks={{ first: 'accuracy', second: 'honesty' }}
        rows={guides.map(({ stake, accuracy, honesty }) => ({
          id: stake,
          label: `Stake: ${calibrationParameterWords.stake.options[stake]}`,
          first: accuracy,
          second: honesty,
          firstText: writeNumber(accuracy * 100),
          secondText: writeNumber(honesty * 100),
          tone: 'neutral' as const,
          words: `At ${calibrationParameterWords.stake.options[stake]} stakes accuracy tells ${writeNumber(accuracy * 100)} parts in 100 of the differences in danger, honesty ${writeNumber(honesty * 100)}`,
        }))}
      />
    </ChartFigure>
  );
}

function shareName(share: number): string {
  return share === 1 ? 'honest' : `${writeQuantity('fraction', share)} real`;
}

function heatCell({ accuracy, real, halved, growth }: MapCell): HeatCell {
  const danger = chanceWords(halved);
  return {
    value: halved,
    text: writeNumber(halved * 100),
    isMarked: growth < 0,
    words: `${writeQuantity('fraction', accuracy)} right, ${shareName(real)}: ${danger.full} lose half, money ${growthWords(growth)}`,
  };
}

function guideSentence(guides: readonly GuideShare[], { payoffPer100 }: CalibrationValues): string {
  const verdicts = guides.map(({ stake, honesty, accuracy }) => {
    const verdict =
      honesty > accuracy + ALIKE ? 'yes' : accuracy > honesty + ALIKE ? 'no, accuracy is' : 'they are alike';
    return `at ${calibrationParameterWords.stake.options[stake]} stakes ${verdict}`;
  });
  const payoff =
    payoffPer100 === EVEN_MONEY
      ? 'even money'
      : `a win of ${writeQuantity('money', payoffPer100)} per 100 risked`;
  return `Is honest confidence the better guide to safety? For ${payoff}: ${verdicts.join('; ')}. A smaller stake makes every square safer.`;
}

function Method({ outcome }: { readonly outcome: MapOutcome }) {
  return (
    <p>
      Every square: {writeQuantity('count', outcome.traders)} simulated traders with{' '}
      {writeQuantity('count', outcome.trades)} trades (at most 500), a simulation error of at most{' '}
      {writeNumber(outcome.greatestError * 100, 1)} in 100; growth by quadrature. A guide’s share is the
      variance of the danger between its values over all its variance, across the squares from honest to a
      quarter real and from 55 to 95 % right (correlation ratio). It depends on these ranges.
    </p>
  );
}
