import fc from 'fast-check';
import { calibrationHowWeKnow } from '../../../src/panels/calibration/howWeKnow.en.ts';
import { type CheckedText, checkedText, type Shape } from '../checker.ts';
import { UNIVERSAL } from '../lexicon.ts';
import { plainly } from '../scenes.ts';

/**
 * What was measured once: the band by test/slow/calibrationCoverage.slow.test.ts, the model's million calls by
 * test/model/calibration; nothing here is told of an outcome.
 */
const SHAPES: readonly Shape<null>[] = [
  ...plainly<null>(
    'Of a hundred lines that an honest model brings, 95 stay inside the band of the reliability diagram everywhere, found anew with 10,000 lines or more at 50, 200, 1,000 and 5,000 calls each; the bars of its dots are drawn by the same rule.',
    ['inside', 'everywhere', 'more'],
  ),
  ...plainly<null>(
    'The model of the calibration lab is made up, so that its truth is known: how often it is right when it says how sure it is follows by arithmetic. Samples of a million calls at twenty settings agree with it, as near as chance allows. Its trades know nothing of each other and cost no fees; real ones do not behave so well.',
  ),
];

export const howWeKnowTexts: readonly CheckedText[] = [
  checkedText<null>({
    name: '“How we know”',
    alsoCompares: UNIVERSAL,
    tell: () => calibrationHowWeKnow.flatMap(({ paragraphs }) => paragraphs).join(' '),
    shapes: SHAPES,
    random: fc.constant(null),
    computed: () => null,
  }),
];
