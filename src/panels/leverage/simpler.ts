import {
  type ConstantVolatilityScenario,
  liquidationProbabilityConstant,
  liquidationProbabilityMonitored,
} from '../../model/leverage/index.ts';
import { HOURS_PER_YEAR, liquidationProbabilityFromClocks } from '../../model/price-paths/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { historyOf, historyRow } from './history.ts';
import { trailingVolatilityOf } from './market.ts';
import { type LeverageContext, marketDraws, ownQuestion } from './marketClocks.ts';
import { previewMarkets } from './markets.ts';
import type { ChanceEstimate, MethodChance, SimplerOutcome } from './outcomes.ts';
import type { LeverageValues } from './params.ts';

const HOURS_PER_DAY = 24;

/** What simpler calculators would have told about the same position. */
export const simpler: ViewComputation<LeverageValues, SimplerOutcome, LeverageContext['assets']> = {
  draws: marketDraws,
  preview: (values, context) =>
    simplerOutcome(
      values,
      whereItAnswers(values, changing =>
        previewMarkets(changing, context, [values.horizon]).own.probability(values.leverage, values.horizon),
      ),
      context,
    ),
  *compute(values, context): Work<SimplerOutcome> {
    const beside = values.model === 'changing' ? 'boxes' : 'nothing';
    const asking = whereItAnswers(values, changing => ownQuestion(changing, context, beside));
    return simplerOutcome(values, asking && liquidationProbabilityFromClocks(yield* asking), context);
  },
};

/** The default model stands beside the simpler ones wherever it answers: up to a month, without a drift. */
function whereItAnswers<Answer>(
  values: LeverageValues,
  answer: (changing: LeverageValues) => Answer,
): Answer | null {
  const { model, drift, horizon } = values;
  const answers = model === 'changing' || (drift === 0 && Number.isInteger(horizon) && horizon <= 720);
  return answers ? answer({ ...values, model: 'changing' }) : null;
}

function simplerOutcome(
  values: LeverageValues,
  changing: ChanceEstimate | null,
  { assets }: LeverageContext,
): SimplerOutcome {
  const { leverage, horizon, side } = values;
  const history = historyOf(values, horizon, assets.history);
  const rows: MethodChance[] = [];
  if (changing) {
    const { value, standardError } = changing;
    rows.push({ id: 'changing', probability: value, standardError, interval: null });
  }
  rows.push(...constantChances(values));
  const happened = historyRow(history, leverage, side);
  if (happened) {
    rows.push(
      {
        id: 'history',
        probability: happened.probability,
        standardError: 0,
        interval: happened.interval ?? null,
      },
      { id: 'history-closes', probability: happened.closeOnly, standardError: 0, interval: null },
    );
  }
  return { hours: horizon, rows, history };
}

/** Constant volatility: watched all the time, once a day, and only at the end. */
function constantChances(values: LeverageValues): readonly MethodChance[] {
  const { horizon, drift } = values;
  const scenario: ConstantVolatilityScenario = {
    ...values,
    annualVolatility: trailingVolatilityOf(values),
    annualDrift: drift,
    horizonYears: horizon / HOURS_PER_YEAR,
  };
  const answer = (id: MethodChance['id'], probability: number): MethodChance => ({
    id,
    probability,
    standardError: 0,
    interval: null,
  });
  const answers = [answer('constant', liquidationProbabilityConstant(scenario))];
  const days = horizon / HOURS_PER_DAY;
  if (days > 1 && Number.isInteger(days) && days <= 365) {
    answers.push(answer('daily-checks', liquidationProbabilityMonitored({ ...scenario, checks: days })));
  }
  answers.push(answer('end-only', liquidationProbabilityMonitored({ ...scenario, checks: 1 })));
  return answers;
}
