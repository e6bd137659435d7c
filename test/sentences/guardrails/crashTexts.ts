import fc from 'fast-check';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { crashOutcome } from '../../../src/panels/guardrails/crash.ts';
import type { CrashOutcome } from '../../../src/panels/guardrails/outcomes.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { guardrailsGlance, guardrailsSentence } from '../../../src/panels/guardrails/sentence.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { played, sceneSaid } from '../scenes.ts';
import { DEPTH_SCENES } from './depthScenes.ts';
import { FIRST_SCREEN, GLANCE, STRIP_DAY } from './firstScreen.ts';
import { type CrashTold, chosen } from './reading.ts';
import { crashRecords } from './records.ts';
import { type GuardrailsScene, SCENES } from './scenes.ts';

const text = await textParts(() => import('../../../src/panels/guardrails/text.en.ts'))();
const DEFAULTS = defaultValues(guardrailsParameters);

/** One of many scenarios. */
function computed(index: number): CrashTold {
  const values: GuardrailsValues = {
    ...DEFAULTS,
    day: 1 + ((index * 7) % 41),
    crash: [0.08, 0.02, 0.04, 0.1, 0.15, 0.2, 0.3, 0.5, 1][index % 9]!,
    cap: [null, 5, 3, 2, 1, 0.5][Math.floor(index / 3) % 6]!,
  };
  return { values, outcome: crashOutcome(values) };
}

const scenes = await played<GuardrailsValues, CrashOutcome>(findPanel('guardrails')!, 'preview');
const whole = (told: string) => [told];

/** All that the first screen and the scenes of the guardrails tell of an outcome. */
export const crashTexts: readonly CheckedText[] = [
  checkedText<GuardrailsScene>({
    name: 'scenes',
    tell: sceneSaid,
    shapes: [...SCENES, ...DEPTH_SCENES],
    random: fc.constantFrom(...scenes),
    computed: index => scenes[index % scenes.length]!,
  }),
  checkedText<CrashTold>({
    name: 'first screen',
    tell: ({ outcome, values }) => Object.values(guardrailsSentence(outcome, values, text)).join(' '),
    shapes: FIRST_SCREEN,
    random: crashRecords,
    computed,
  }),
  checkedText<CrashTold>({
    name: 'glance',
    tell: ({ outcome, values }) => guardrailsGlance(outcome, values, text),
    split: whole,
    shapes: GLANCE,
    random: crashRecords,
    computed,
  }),
  checkedText<CrashTold>({
    name: 'a day of the strip',
    tell: told => text.views.crash.dayWords(chosen(told)),
    split: whole,
    shapes: STRIP_DAY,
    random: crashRecords,
    computed,
  }),
];
