import { Amounts } from '../../../charts/Amounts.tsx';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { RangeStrip } from '../../../charts/RangeStrip.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { PositionOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { LeverageText, PositionText } from '../types.ts';
import {
  endsOf,
  marksOf,
  positionAsides,
  positionSentence,
  rangeWords,
  unitOf,
} from './parts/positionSentences.ts';

/** Room on either side of what is shown, as a share of it. */
const MARGIN = 0.06;
const PRICE_DIGITS = 4;

/** The price that wipes the position out, beside where such markets take the price, and the money in it. */
export function View({
  values,
  outcome,
  text,
  words,
  table,
}: ViewProps<LeverageValues, PositionOutcome, LeverageText> & { readonly words: PositionText }) {
  const { levels } = outcome;
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.position.question}
      sentence={positionSentence(outcome, values, words)}
      table={table}
      fileName="faultline-my-position"
      foot={
        levels.status === 'ok' && (
          <details className="disclosure">
            <summary>{words.beyond}</summary>
            <div className="figure-method">
              {positionAsides(outcome, values, words).map(aside => (
                <p key={aside}>{aside}</p>
              ))}
            </div>
          </details>
        )
      }
    >
      <RangeStrip
        label={text.views.position.name}
        axis={priceAxis(outcome, values, text.say, words)}
        marks={marksOf(outcome, values, words)}
        rows={outcome.ranges.map(({ hours: after, ...range }) => {
          const { low, high } = endsOf(range, values);
          return {
            id: String(after),
            label: words.after(after),
            text: rangeWords(range, values, words),
            low,
            high,
          };
        })}
      />
      <Amounts rows={amountsOf(outcome, text.say, words)} />
    </ChartFigure>
  );
}

/** From the lowest to the highest price that is shown. */
export function priceAxis(
  { ranges, levels }: PositionOutcome,
  values: LeverageValues,
  say: Say,
  words: PositionText,
): Axis {
  const unit = unitOf(values);
  const limit = levels.liquidationPrice ?? 1;
  const shown = [1, limit, ...ranges.flatMap(({ low, high }) => [low.value, high.value])];
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  const room = MARGIN * (highest - lowest);
  return {
    title: values.entryPrice === null ? words.price : words.priceInMoney,
    scale: 'linear',
    domain: [Math.max(0, lowest - room) * unit, (highest + room) * unit],
    format: value => say.digits(value, PRICE_DIGITS),
  };
}

function amountsOf(
  { fees, shareOfWealth, leverageOnWealth }: PositionOutcome,
  say: Say,
  words: PositionText,
): readonly (readonly [string, string])[] {
  const amounts: [string, string][] = [[words.fees, say.largeMoney(fees)]];
  if (shareOfWealth !== null && leverageOnWealth !== null) {
    amounts.push([words.shareOfWealth, say.percent(shareOfWealth)]);
    amounts.push([words.leverageOnWealth, words.times(leverageOnWealth)]);
  }
  return amounts;
}
