import { type CascadeRun, runawayGauge, runCascade, SELLER_KINDS } from '../../model/cascade/index.ts';
import { defineAnswer } from '../defineAnswer.ts';
import { boxes } from './boxes.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';
import { cascadeSentence } from './sentence.ts';
import type { CascadeTypes } from './types.ts';

/** What the command line prints: the sentence, every number of the event, and the shares beside it. */
export const answer = defineAnswer<CascadeTypes>(function* (values, context, text) {
  const first = yield* boxes.compute(values, context);
  const { headline, second } = cascadeSentence(first, values, text);
  return {
    sentence: headline,
    context: second,
    ...cascadeNumbers(values),
    shares: first.boxes.map(({ share, fall, timeToTrough, closedShare }) => ({
      ...{ share, fall, timeToTrough, closedShare },
    })),
  };
});

/** The numbers of an event: figures, ledgers by kind, moments; no path. */
export function cascadeNumbers(values: CascadeValues): Readonly<Record<string, unknown>> {
  const scenario = cascadeScenario(values);
  const { sellers, falls: _falls, prices: _prices, ...figures } = runCascade(scenario);
  return {
    ...figures,
    whoGotOutWhere: whoGotOutWhere(figures),
    sellers: sellers.map(({ flow: _flow, ...ledger }) => ledger),
    gauge: runawayGauge(scenario),
  };
}

/** The notional-weighted mean of the mid price at sale less 1, by kind; null where nothing was sold. */
function whoGotOutWhere({ exits }: Pick<CascadeRun, 'exits'>) {
  return Object.fromEntries(SELLER_KINDS.map(kind => [kind, exits[kind].meanExit]));
}
