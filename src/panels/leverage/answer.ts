import { chanceInterval } from '../../model/statistics/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import type { Work } from '../defineComputation.ts';
import { curve } from './curve.ts';
import type { HistoryRecord } from './history.ts';
import type { LeverageContext } from './marketClocks.ts';
import { odds } from './odds.ts';
import { type ChanceEstimate, type CurvePoint, chosenTime, type OddsOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { position } from './position.ts';
import { leverageSentence } from './sentence.ts';
import { simpler } from './simpler.ts';
import { methodWords } from './tables.ts';
import type { AnswerText, LeverageText, LeverageTypes } from './types.ts';

/** Of the range that stands beside each point of the curve. */
const CONFIDENCE = 0.95;

export const answer = (words: AnswerText) =>
  defineAnswer<LeverageTypes>((values, context, text) => leverageAnswer(values, context, text, words));

function* leverageAnswer(
  values: LeverageValues,
  context: LeverageContext,
  text: LeverageText,
  words: AnswerText,
): Work<Readonly<Record<string, unknown>>> {
  const first = yield* odds.compute(values, context);
  const line = yield* curve.compute(values, context);
  const methods = yield* simpler.compute(values, context);
  const amounts = yield* position.compute(values, context);
  const { chances: ends, rightAndWipedOut } = chosenTime(first);
  const { wipedOut, endedWithLess, endedWithMore } = ends;
  const inWords = (estimate: ChanceEstimate) => ({ ...estimate, method: words.method(estimate.method) });
  const sentence = leverageSentence(first, values, text);
  return {
    sentence: sentence.headline,
    context: sentence.second,
    status: first.levels.status,
    liquidationPrice: first.levels.liquidationPrice,
    bankruptcyPrice: first.levels.bankruptcyPrice,
    trailingVolatility: first.trailingVolatility,
    probability: inWords(wipedOut),
    endedWithLess: inWords(endedWithLess),
    endedWithMore: inWords(endedWithMore),
    rightAndWipedOut: inWords(rightAndWipedOut),
    holdingTimes: first.times.map(({ hours, chances, rightAndWipedOut: right }) => ({
      hours,
      wipedOut: inWords(chances.wipedOut),
      endedWithLess: inWords(chances.endedWithLess),
      endedWithMore: inWords(chances.endedWithMore),
      rightAndWipedOut: inWords(right),
    })),
    calm: first.calm && inWords(first.calm),
    normal: first.normal && inWords(first.normal),
    stressed: first.stressed && inWords(first.stressed),
    lastYear: first.lastYear && inWords(first.lastYear),
    ...highestLeverageAnswer(first, words),
    ...historyAnswer(first.history, words),
    ...(first.historyOfNormal && { historyOfNormal: historyAnswer(first.historyOfNormal, words).history }),
    curve: line.points.map(curveAnswer),
    methods: methods.rows.map(row => ({ ...row, words: methodWords(row, methods, values, text) })),
    position: {
      stake: amounts.stake,
      notional: amounts.notional,
      fees: amounts.fees,
      adverseMove: amounts.adverseMove,
      liquidationPrice: amounts.liquidationPrice,
      shareOfWealth: amounts.shareOfWealth,
      leverageOnWealth: amounts.leverageOnWealth,
    },
  };
}

function curveAnswer({ leverage, probability, standardError, calm, stressed }: CurvePoint) {
  const { lower, upper } = chanceInterval({ value: probability, standardError }, CONFIDENCE);
  return { leverage, probability, lower, upper, calm, stressed };
}

function highestLeverageAnswer({ highestLeverage: { status, leverage } }: OddsOutcome, words: AnswerText) {
  if (status === 'none') return { maxLeverageForTarget: null, maxLeverageReason: words.noLeverage };
  return { maxLeverageForTarget: leverage, ...(status === 'atLimit' && { atLimit: true }) };
}

function historyAnswer(history: HistoryRecord, words: AnswerText) {
  if (history.kind === 'none') return { history: null, historyReason: words.noHistory[history.reason] };
  const { hours, firstYear, lastYear, years, months, entries, rows } = history;
  return {
    history: {
      ...{ hours, firstYear, lastYear, years, hoursOf: words.basis(history), months, entries },
      rows: rows.map(row => ({ ...row, largest: row.largest.map(words.episode) })),
    },
  };
}
