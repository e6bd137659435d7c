import fc from 'fast-check';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { boxes } from '../../../src/panels/cascade/boxes.ts';
import type { BoxesOutcome } from '../../../src/panels/cascade/outcomes.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { cascadeGlance, cascadeSentence } from '../../../src/panels/cascade/sentence.ts';
import { exitsNote, handNote } from '../../../src/panels/cascade/views/parts/eventNote.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { keptDraws, remembered } from '../keptDraws.ts';
import { played, sceneSaid } from '../scenes.ts';
import { cascadeBenchTexts } from './benchTexts.ts';
import { EARLY_NOTES, FINE_NOTES, FIRST_SCREEN, GLANCE, NOTES } from './firstScreen.ts';
import type { EventTold } from './reading.ts';
import { eventRecords, handRecords } from './records.ts';
import { type CascadeScene, SCENES } from './scenes.ts';
import { cascadeViewTexts } from './viewTexts.ts';

const text = await textParts(() => import('../../../src/panels/cascade/text.en.ts'))();
const DEFAULTS = defaultValues(cascadeParameters);
const context = { draws: keptDraws(), assets: null };

/** One of many scenarios. */
function scenario(index: number): CascadeValues {
  return {
    ...DEFAULTS,
    shock: [0.04, 0.025, 0.06, 0.01][index % 4]!,
    leverage: [10, 5, 12, 20][Math.floor(index / 2) % 4]!,
    modelShare: [0.4, 0, 0.2, 0.35, 0.0004, 0.1][index % 6]!,
    similarity: [1, 0.5, 0][index % 3]!,
    overrideLatency: index % 4 === 0 ? index % 30 : null,
    overrideOn: index % 8 === 0 ? 1 : null,
    leverageCap: index % 7 === 0 ? 5 : null,
    depth: index % 6 === 0 ? 300 : 150,
    duration: index % 9 === 0 ? 600 : 1800,
  };
}

const computed = remembered((index: number): EventTold => {
  const values = scenario(index);
  return { outcome: finish(boxes.compute(values, context)), values };
});

const panel = findPanel('cascade')!;
const quickScenes = await played<CascadeValues, BoxesOutcome>(panel, 'frame');
const fullScenes = once(() => played<CascadeValues, BoxesOutcome>(panel, 'full'));
const whole = (told: string) => [told];

/** All texts of the cascade that tell of an outcome. */
export const cascadeTexts: readonly CheckedText[] = [
  checkedText<CascadeScene>({
    name: 'scenes',
    tell: sceneSaid,
    shapes: SCENES,
    random: fc.constantFrom(...quickScenes),
    computed: async index => (await fullScenes())[index % quickScenes.length]!,
  }),
  checkedText<EventTold>({
    name: 'first screen',
    tell: ({ outcome, values }) => Object.values(cascadeSentence(outcome, values, text)).join(' '),
    shapes: FIRST_SCREEN,
    random: eventRecords,
    computed,
  }),
  checkedText<EventTold>({
    name: 'glance',
    tell: ({ outcome, values }) => cascadeGlance(outcome, values, text),
    split: whole,
    shapes: GLANCE,
    random: eventRecords.filter(({ outcome }) => outcome.chosen > 0),
    computed,
  }),
  checkedText<EventTold>({
    name: 'who got out where',
    tell: ({ outcome }) => exitsNote(outcome, text),
    shapes: NOTES,
    random: eventRecords,
    computed,
  }),
  checkedText<EventTold>({
    name: 'a stop by hand',
    tell: ({ outcome, values }) => handNote(outcome, values, text),
    shapes: NOTES,
    random: handRecords,
    computed: index => computed(4 * index),
  }),
  checkedText<EventTold>({
    name: 'a stop by hand, beside others',
    tell: ({ outcome, values }) => handNote(outcome, values, text, { isFine: true }),
    shapes: FINE_NOTES,
    random: handRecords,
    computed: index => computed(4 * index),
  }),
  checkedText<EventTold>({
    name: 'a press before any sale',
    tell: ({ outcome, values }) => handNote(outcome, values, text, { isEarly: true }),
    shapes: EARLY_NOTES,
    random: handRecords,
    computed: index => computed(4 * index),
  }),
  ...cascadeViewTexts(scenario, context),
  ...cascadeBenchTexts(scenario, context),
];
