import type { DrawPicture } from '../../../drawPicture.ts';
import { middleEnd } from '../../middle.ts';
import type { MoneyOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';
import type { CalibrationText, MoneyText } from '../../types.ts';
import { linesOf, moneyAxis, tradesAxis } from '../money.tsx';
import { moneySentence } from '../parts/moneySentences.ts';
import { traderCases } from '../parts/traderCases.ts';
import { tradersChart } from './traders.ts';

/** The same trades under a few confidences: the money, and how many lose half of it. */
export function picture(
  text: CalibrationText,
  words: MoneyText,
): DrawPicture<CalibrationValues, MoneyOutcome> {
  return (outcome, values) => {
    const cases = traderCases(
      outcome.ways.map(({ real, summary }) => ({
        id: String(real),
        heading: words.way(real),
        summary,
        beside: text.traderDots.middle(middleEnd(summary.middleLogEnd)),
      })),
      text,
    );
    return {
      sentence: moneySentence(outcome, values, words),
      charts: [
        {
          kind: 'lines',
          x: tradesAxis(outcome.trades, text.say, words),
          y: moneyAxis(outcome.ways, text.say, words),
          lines: linesOf(outcome, words),
        },
        tradersChart(cases, text),
      ],
    };
  };
}
