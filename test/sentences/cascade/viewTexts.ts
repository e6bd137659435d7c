import { cliff } from '../../../src/panels/cascade/cliff.ts';
import type { GuardsOutcome } from '../../../src/panels/cascade/guards.ts';
import { guards } from '../../../src/panels/cascade/guards.ts';
import { type HandOutcome, hand } from '../../../src/panels/cascade/hand.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { CLASS_BINS } from '../../../src/panels/cascade/reactions.ts';
import { type PathMoment, type SecondsOutcome, seconds } from '../../../src/panels/cascade/seconds.ts';
import * as words from '../../../src/panels/cascade/text.en.ts';
import { cliffSentence } from '../../../src/panels/cascade/views/parts/cliffTold.ts';
import { guardsSentence } from '../../../src/panels/cascade/views/parts/guardsTold.ts';
import { classSentence, handSentence } from '../../../src/panels/cascade/views/parts/handTold.ts';
import { secondsSentence } from '../../../src/panels/cascade/views/parts/secondsTold.ts';
import { type ComputeContext, finish } from '../../../src/panels/defineComputation.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { remembered } from '../keptDraws.ts';
import { CLIFF, type CliffTold } from './cliff.ts';
import { CLASS, type ClassTold, HAND } from './handViews.ts';
import {
  classRecords,
  cliffRecords,
  guardsRecords,
  handOutcomes,
  momentRecords,
  sellersRecords,
} from './viewRecords.ts';
import { GUARDS, PATH, SELLERS } from './views.ts';

/** What the views below the first screen tell. */
export function cascadeViewTexts(
  scenario: (index: number) => CascadeValues,
  context: ComputeContext,
): readonly CheckedText[] {
  const bySecond = remembered((index: number) => finish(seconds.compute(scenario(index), context)));
  const stopped = remembered((index: number) => finish(hand.compute(scenario(index), context)));
  return [
    checkedText<SecondsOutcome>({
      name: 'who sold when',
      tell: outcome => secondsSentence(outcome, words.seconds),
      shapes: SELLERS,
      random: sellersRecords,
      computed: bySecond,
    }),
    checkedText<PathMoment>({
      name: 'the event in words',
      tell: words.seconds.moment,
      shapes: PATH,
      random: momentRecords,
      computed(index) {
        const { path } = bySecond(index);
        return path[index % path.length]!;
      },
    }),
    checkedText<GuardsOutcome>({
      name: 'guards',
      tell: outcome => guardsSentence(outcome, words.guards),
      shapes: GUARDS,
      random: guardsRecords,
      computed: index => finish(guards.compute(scenario(index), context)),
    }),
    checkedText<CliffTold>({
      name: 'the cliff',
      tell: ({ outcome, shock }) => cliffSentence(outcome, { shock }, words.cliff),
      shapes: CLIFF,
      random: cliffRecords,
      computed(index) {
        const values = scenario(index);
        return { outcome: finish(cliff.compute(values, context)), shock: values.shock };
      },
    }),
    checkedText<HandOutcome>({
      name: 'stops by hand',
      tell: outcome => handSentence(outcome, words.hand),
      shapes: HAND,
      random: handOutcomes,
      computed: stopped,
    }),
    checkedText<ClassTold>({
      name: 'a class',
      tell: ({ bins, falls }) => classSentence(bins, { falls }, words.hand),
      shapes: CLASS,
      random: classRecords,
      computed: index => ({
        falls: stopped(index).falls,
        bins: CLASS_BINS.map((within, place) => ({ within, hands: (index * (place + 1)) % 7 })),
      }),
    }),
  ];
}
