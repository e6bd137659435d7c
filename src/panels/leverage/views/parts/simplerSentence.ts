import { methodsBase } from '../../base.ts';
import { certaintyOf } from '../../certainty.ts';
import type { MethodChance, SimplerOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';
import type { SimplerText } from '../../types.ts';

/** What a look at the end sees beside the model that watches throughout. */
export function simplerSentence(outcome: SimplerOutcome, values: LeverageValues, words: SimplerText): string {
  const { rows, hours, history } = outcome;
  const chanceBy = (method: MethodChance['id']) => rows.find(row => row.id === method)?.probability ?? null;
  return words.sentence({
    ...values,
    hours,
    certainty: certaintyOf(values),
    endOnly: chanceBy('end-only')!,
    changing: chanceBy('changing'),
    base: methodsBase(outcome, values),
    noHistory: history.kind === 'none' ? history.reason : null,
  });
}
