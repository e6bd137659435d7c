import { type ClassBookOutcome, classBook } from '../../../src/panels/cascade/classBook.ts';
import { type GaugeOutcome, gauge } from '../../../src/panels/cascade/gauge.ts';
import { type OwnBookOutcome, ownBook } from '../../../src/panels/cascade/ownBook.ts';
import { ownPosition } from '../../../src/panels/cascade/ownPosition.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { phase } from '../../../src/panels/cascade/phase.ts';
import * as words from '../../../src/panels/cascade/text.en.ts';
import {
  type ClassRound,
  classBookSentence,
  roundOf,
} from '../../../src/panels/cascade/views/parts/classTold.ts';
import { gaugeSentence } from '../../../src/panels/cascade/views/parts/gaugeTold.ts';
import { ownBookSentence } from '../../../src/panels/cascade/views/parts/ownBookTold.ts';
import { phaseSentence } from '../../../src/panels/cascade/views/parts/phaseTold.ts';
import { positionSentence } from '../../../src/panels/cascade/views/parts/positionTold.ts';
import { type ComputeContext, finish } from '../../../src/panels/defineComputation.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { remembered } from '../keptDraws.ts';
import { CLASS_BOOK, type ClassBookTold, GAUGE, POSITION, type PositionTold, ROUND } from './bench.ts';
import {
  classBookRecords,
  gaugeRecords,
  ownBookRecords,
  phaseRecords,
  positionRecords,
  roundRecords,
} from './benchRecords.ts';
import { PHASE, type PhaseTold } from './map.ts';
import { OWN_BOOK } from './ownBook.ts';

const whole = (told: string) => [told];

/** What the tools of the workbench tell. */
export function cascadeBenchTexts(
  scenario: (index: number) => CascadeValues,
  context: ComputeContext,
): readonly CheckedText[] {
  const raised = (index: number): CascadeValues => ({
    ...scenario(index),
    ...{ handsAt3: index % 4, handsAt5: index % 3, handsAt10: index % 7, handsAt20: 1 + (index % 2) },
  });
  const classed = remembered(
    (index: number): ClassBookOutcome => finish(classBook.compute(raised(index), context)),
  );
  return [
    checkedText<PhaseTold>({
      name: 'the map',
      tell: ({ outcome, ...asked }) => phaseSentence(outcome, asked, words.phase),
      shapes: PHASE,
      random: phaseRecords,
      computed(index) {
        const values = { ...scenario(index), timeStep: 2, duration: 300 };
        const { shock, modelShare } = values;
        return { shock, modelShare, outcome: finish(phase.compute(values, context)) };
      },
    }),
    checkedText<GaugeOutcome>({
      name: 'distance to runaway',
      tell: outcome => gaugeSentence(outcome, words.gauge),
      shapes: GAUGE,
      random: gaugeRecords,
      computed: index => finish(gauge.compute(scenario(index), context)),
    }),
    checkedText<PositionTold>({
      name: 'my position in the event',
      tell: ({ outcome, ...asked }) => positionSentence(outcome, asked, words.position),
      shapes: POSITION,
      random: positionRecords,
      computed(index) {
        const own = { ownLeverage: 5 + (index % 30), ownPlatform: 1 + (index % 3) };
        const values = { ...scenario(index), ...own, ownStop: index % 5 === 0 ? 0.06 : null };
        return {
          ...{ ownLeverage: values.ownLeverage, platforms: values.platforms },
          outcome: finish(ownPosition.compute(values, context)),
        };
      },
    }),
    checkedText<OwnBookOutcome>({
      name: 'a market of my own',
      tell: outcome => ownBookSentence(outcome, words.ownBook),
      shapes: OWN_BOOK,
      random: ownBookRecords,
      computed: index =>
        finish(ownBook.compute({ ...scenario(index), ownInterest: 300 + 100 * index }, context)),
    }),
    checkedText<ClassBookTold>({
      name: 'a class as the book',
      tell: ({ outcome, ...asked }) => classBookSentence(outcome, asked, words.classBook),
      shapes: CLASS_BOOK,
      random: classBookRecords,
      computed(index) {
        const { shock, modelShare } = raised(index);
        return { shock, modelShare, outcome: classed(index) };
      },
    }),
    checkedText<ClassRound>({
      name: 'a round of a class',
      tell: words.classBook.round,
      split: whole,
      shapes: ROUND,
      random: roundRecords,
      computed: index => roundOf(classed(index), 1),
    }),
  ];
}
