import { type ComputeContext, finish } from '../../../src/panels/defineComputation.ts';
import { type DaysOutcome, days } from '../../../src/panels/guardrails/days.ts';
import { lastWord } from '../../../src/panels/guardrails/lastWord.ts';
import { need } from '../../../src/panels/guardrails/need.ts';
import { type PaidOutcome, paid } from '../../../src/panels/guardrails/paid.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { stops } from '../../../src/panels/guardrails/stops.ts';
import { type TailsOutcome, tails } from '../../../src/panels/guardrails/tails.ts';
import * as words from '../../../src/panels/guardrails/text.en.ts';
import { daysSentence } from '../../../src/panels/guardrails/views/parts/daysTold.ts';
import { lastWordSentence } from '../../../src/panels/guardrails/views/parts/lastWordTold.ts';
import { needSentence } from '../../../src/panels/guardrails/views/parts/needTold.ts';
import { paidSentence } from '../../../src/panels/guardrails/views/parts/paidTold.ts';
import { stopsSentence } from '../../../src/panels/guardrails/views/parts/stopsTold.ts';
import { tailsSentence } from '../../../src/panels/guardrails/views/parts/tailsTold.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { keptDraws, remembered } from '../keptDraws.ts';
import { DAYS, daysRecords } from './days.ts';
import { LAST_WORD, type LastWordTold, lastWordRecords } from './lastWord.ts';
import { NEED, type NeedTold, needRecords } from './need.ts';
import { PAID, paidRecords } from './paid.ts';
import { STOPS, type StopsTold, stopsRecords } from './stops.ts';
import { TAILS, tailsRecords } from './tails.ts';

const DEFAULTS = defaultValues(guardrailsParameters);
const context: ComputeContext = { draws: keptDraws(), assets: null };

/** One of many scenarios. */
function scenario(index: number): GuardrailsValues {
  return {
    ...DEFAULTS,
    crash: [0.08, 0.03, 0.2, 1][index % 4]!,
    cap: index % 5 === 0 ? 3 : null,
    need: [0.8, 0.4, 1][index % 3]!,
    needDays: [30, 1, 7][Math.floor(index / 3) % 3]!,
    ringFenced: [0.4, 0, 0.8, 0.05][index % 4]!,
    heldLeverage: [5, 1, 10, 20, 1.5][index % 5]!,
    stop: [0.05, 0.2, 0.01][index % 3]!,
    day: 1 + (index % 41),
    limit: [null, 2, 40, 0][index % 4]!,
    seed: 1 + (index % 7),
    aim: (['gain', 'fees', 'growth', 'survival'] as const)[index % 4]!,
  };
}

const stopped = remembered((index: number) => finish(stops.compute(scenario(index % 60), context)));

/** What some views below the first screen and the workbench tell. */
export const guardrailsDepthTexts: readonly CheckedText[] = [
  checkedText<NeedTold>({
    name: 'money needed on a date',
    tell: ({ outcome, values }) => needSentence(outcome, values, words.need),
    shapes: NEED,
    random: needRecords,
    computed(index) {
      const values = scenario(index);
      return { values, outcome: need.preview(values, context)! };
    },
  }),
  checkedText<StopsTold>({
    name: 'stop, model or nothing',
    tell: ({ outcome, values }) => stopsSentence(outcome, values, words.stops),
    shapes: STOPS,
    random: stopsRecords,
    computed: index => ({ values: scenario(index % 60), outcome: stopped(index % 60) }),
  }),
  checkedText<PaidOutcome>({
    name: 'what a model is paid for',
    tell: outcome => paidSentence(outcome, words.paid),
    shapes: PAID,
    random: paidRecords,
    computed: index => finish(paid.compute(scenario(index), context)),
  }),
  checkedText<LastWordTold>({
    name: 'who decides last',
    tell: ({ outcome, day }) => lastWordSentence(outcome, { day }, words.lastWord),
    shapes: LAST_WORD,
    random: lastWordRecords,
    computed(index) {
      const values = scenario(index);
      return { day: values.day, outcome: finish(lastWord.compute(values, context)) };
    },
  }),
  checkedText<DaysOutcome>({
    name: 'all policies over all crash days',
    tell: outcome => daysSentence(outcome, words.days),
    shapes: DAYS,
    random: daysRecords,
    computed: index => finish(days.compute(scenario(index), context)),
  }),
  checkedText<TailsOutcome>({
    name: 'tails from the calm',
    tell: outcome => tailsSentence(outcome, words.tails),
    shapes: TAILS,
    random: tailsRecords,
    computed: index => finish(tails.compute({ ...scenario(index), seed: index }, context)),
  }),
];
