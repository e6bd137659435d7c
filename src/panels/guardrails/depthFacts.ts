import type { CalmOutcome } from './calmOutcome.ts';
import type { NeedOutcome } from './need.ts';
import type { PaidOutcome } from './paid.ts';
import type { GuardrailsValues } from './params.ts';
import type { StopsOutcome } from './stops.ts';
import { stopInJump } from './told.ts';
import type { GuardrailsText } from './types.ts';

type Facts = Readonly<Record<string, string>>;

/** What the answers of scenes below the first picture quote of their own view. */
export const depthFacts = {
  calm({ models }: CalmOutcome, _values: GuardrailsValues, { depthFacts: words }: GuardrailsText): Facts {
    const [window, saw] = models ?? [];
    if (window === undefined || saw === undefined) return {};
    return {
      heldInCalm: words.count(window.calm.held),
      heldInStorm: words.count(window.storm.held),
      sawHeldInStorm: words.count(saw.storm.held),
    };
  },
  need({ cases }: NeedOutcome, _values: GuardrailsValues, { depthFacts: words }: GuardrailsText): Facts {
    return { missed: words.chance(cases[0]!.missed) };
  },
  stops(outcome: StopsOutcome, values: GuardrailsValues, { depthFacts: words }: GuardrailsText): Facts {
    const { nothing, stop, model } = outcome.rows.find(({ id }) => id === 'back')!;
    const { lost, meant } = stopInJump(outcome, values.stop);
    return {
      ...{ withNothing: words.money(nothing), withStop: words.money(stop), withModel: words.money(model) },
      ...{ lost: words.money(lost), meant: words.money(meant) },
    };
  },
  paid(
    { picks, chosen, ruinedFrom }: PaidOutcome,
    _values: GuardrailsValues,
    { depthFacts: words }: GuardrailsText,
  ): Facts {
    const { leverage, ends } = picks.find(({ aim }) => aim === chosen)!;
    return {
      picked: words.times({ leverage, ruinedFrom }),
      halved: words.chance(ends.ruined + ends.lessThanHalf),
    };
  },
};
