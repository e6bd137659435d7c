import { Amounts } from '../../../charts/Amounts.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { PositionOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import type { LeverageText, PositionText } from '../types.ts';

/** The reader's own amounts, in plain words. */
export function View({
  values,
  outcome,
  text,
  words,
  table,
}: ViewProps<LeverageValues, PositionOutcome, LeverageText> & { readonly words: PositionText }) {
  const { hours, stake, chances, levels, shareOfWealth } = outcome;
  const sentence = words.sentence({
    ...values,
    status: levels.status,
    hours,
    stake,
    shareOfWealth,
    probability: chances.wipedOut.value,
  });
  return (
    <ChartFigure
      quiet
      title={text.views.position.question}
      sentence={sentence}
      table={table}
      fileName="faultline-my-position"
    >
      <p className="picture-lead">{sentence}</p>
      <Amounts rows={amountsOf(outcome, values, text.say, words)} />
    </ChartFigure>
  );
}

function amountsOf(
  outcome: PositionOutcome,
  { leverage, side }: LeverageValues,
  say: Say,
  words: PositionText,
): readonly (readonly [string, string])[] {
  const { stake, notional, fees, adverseMove, liquidationPrice, shareOfWealth, leverageOnWealth } = outcome;
  const amounts: [string, string][] = [
    [words.notional, words.notionalOf({ notional, leverage, stake })],
    [words.fees, say.money(fees)],
  ];
  if (adverseMove !== null) amounts.push([words.adverseMove, words.moveOf({ side, share: adverseMove })]);
  if (liquidationPrice !== null) amounts.push([words.liquidationPrice, say.number(liquidationPrice, 2)]);
  if (shareOfWealth !== null && leverageOnWealth !== null) {
    amounts.push([words.shareOfWealth, say.percent(shareOfWealth)]);
    amounts.push([words.leverageOnWealth, words.times(leverageOnWealth)]);
  }
  return amounts;
}
