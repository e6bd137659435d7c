import { Amounts } from '../../../charts/Amounts.tsx';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import {
  chanceWords,
  writeDurationInSentence,
  writeMoney,
  writeNumber,
  writePercent,
  writeQuantity,
} from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { PositionOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import { marketWords } from '../sentence.ts';
import { leverageWords } from '../text.en.ts';

const words = leverageWords.views.position;

/** The reader's own amounts, in plain words. */
export function View({ values, outcome, table }: ViewProps<LeverageValues, PositionOutcome>) {
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={positionSentence(outcome, values)}
      table={table}
      fileName="faultline-my-position"
    >
      <p className="picture-lead">{positionSentence(outcome, values)}</p>
      <Amounts rows={amountsOf(outcome, values)} />
    </ChartFigure>
  );
}

function amountsOf(
  outcome: PositionOutcome,
  { leverage, side }: LeverageValues,
): readonly (readonly [string, string])[] {
  const { stake, notional, fees, adverseMove, liquidationPrice, shareOfWealth, leverageOnWealth } = outcome;
  const amounts: [string, string][] = [
    [
      'Size of the position',
      `${writeMoney(notional)} (${writeQuantity('multiple', leverage)} your stake of ${writeQuantity('money', stake)})`,
    ],
    ['Fees to open and close it', writeMoney(fees)],
  ];
  if (adverseMove !== null) {
    const move = side === 'long' ? 'A fall of' : 'A rise of';
    amounts.push(['Wiped out by', `${move} ${writePercent(adverseMove)}`]);
  }
  if (liquidationPrice !== null) amounts.push(['That is a price of', writeNumber(liquidationPrice, 2)]);
  if (shareOfWealth !== null && leverageOnWealth !== null) {
    amounts.push(['Share of all your money', writePercent(shareOfWealth)]);
    amounts.push(['Leverage on all your money', `${writeNumber(leverageOnWealth, 2)}×`]);
  }
  return amounts;
}

function positionSentence(
  { stake, hours, chances, levels, shareOfWealth }: PositionOutcome,
  values: LeverageValues,
): string {
  const share = shareOfWealth === null ? '' : `, ${writePercent(shareOfWealth)} of all your money`;
  if (levels.status === 'never')
    return `Your stake of ${writeQuantity('money', stake)}${share} cannot be wiped out: nothing is borrowed.`;
  if (levels.status === 'immediate') {
    return `Your stake of ${writeQuantity('money', stake)}${share} is wiped out at once: the margin is below maintenance.`;
  }
  return `Within ${writeDurationInSentence(hours)} ${marketWords(values)}, ${chanceWords(chances.wipedOut.value).full} such positions lose the whole stake of ${writeQuantity('money', stake)}${share}.`;
}
