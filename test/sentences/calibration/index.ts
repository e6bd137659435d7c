import { findPanel } from '../../../src/panels/allPanels.ts';
import { claimLimits } from '../../../src/panels/calibration/claimLimits.ts';
import { decoder } from '../../../src/panels/calibration/decoder.ts';
import { fix } from '../../../src/panels/calibration/fix.ts';
import { levels } from '../../../src/panels/calibration/levels.ts';
import { map } from '../../../src/panels/calibration/map.ts';
import { money } from '../../../src/panels/calibration/moneyLines.ts';
import type { LevelsOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { toldMedian } from '../../../src/panels/calibration/rarity.ts';
import { reliability } from '../../../src/panels/calibration/reliability.ts';
import {
  calibrationFacts,
  calibrationGlance,
  calibrationSentence,
} from '../../../src/panels/calibration/sentence.ts';
import * as words from '../../../src/panels/calibration/text.en.ts';
import { readingTold } from '../../../src/panels/calibration/views/parts/decoderSentences.ts';
import { fixSentence, rangesSentence } from '../../../src/panels/calibration/views/parts/fixSentences.ts';
import { levelsMethod } from '../../../src/panels/calibration/views/parts/levelsSentences.ts';
import { cellWords, guideSentence } from '../../../src/panels/calibration/views/parts/mapSentences.ts';
import {
  hitWords,
  lineWords,
  moneyMethod,
  moneySentence,
} from '../../../src/panels/calibration/views/parts/moneySentences.ts';
import { reliabilitySentence } from '../../../src/panels/calibration/views/parts/reliabilitySentences.ts';
import { traderCases } from '../../../src/panels/calibration/views/parts/traderCases.ts';
import { finish, type ViewComputation } from '../../../src/panels/defineComputation.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';
import { type CheckedText, checkedText, sentencesOf } from '../checker.ts';
import { keptDraws, remembered } from '../keptDraws.ts';
import { UNIVERSAL } from '../lexicon.ts';
import { played, sceneRecords, sceneSaid } from '../scenes.ts';
import { type Decoder, LIMITS, type OneReading, READINGS } from './decoder.ts';
import { FIX, type Fix, RANGES } from './fix.ts';
import { howWeKnowTexts } from './howWeKnow.ts';
import { GLANCE, HEADLINE, type Levels, PICTURE, SECOND, secondRequires } from './levels.ts';
import { METHOD_TOLD } from './levelsMethod.ts';
import { MAP, type Mapped, type OneSquare, SQUARE } from './map.ts';
import { MONEY, MONEY_LINES, type Money, moneyRequires } from './money.ts';
import { readersTexts } from './readers.ts';
import { levelsOf, levelsRecords } from './records.ts';
import { RELIABILITY, type Reliability } from './reliability.ts';
import { type CalibrationScene, SCENES } from './scenes.ts';
import {
  decoderRecords,
  fixRecords,
  mapRecords,
  moneyRecords,
  readingRecords,
  reliabilityRecords,
  squareRecords,
} from './viewRecords.ts';

const text = await textParts(() => import('../../../src/panels/calibration/text.en.ts'))();
const DEFAULTS = defaultValues(calibrationParameters);
const context = { draws: keptDraws(), assets: null };

/** One of many scenarios. */
function scenario(index: number): CalibrationValues {
  return {
    ...DEFAULTS,
    accuracy: [0.8, 0.55, 0.65, 0.95, 0.51][index % 5]!,
    realConfidence: [0.5, 1, 2, 0.25, 10, 0.1][Math.floor(index / 2) % 6]!,
    payoffPer100: [25, 100, 60, 300][index % 4]!,
    stake: (['full', 'half', 'quarter', 'capped', 'flat'] as const)[Math.floor(index / 3) % 5]!,
    trades: [50, 1, 10, 100][Math.floor(index / 4) % 4]!,
    level: [0.9, 0.6, 0.99, 0.505][index % 4]!,
    claimed: [0.5, 0.85, 0.1, 0.99][Math.floor(index / 5) % 4]!,
    pastCalls: [20, 100, 1000][index % 3]!,
    sortingLost: [0, 0.5, 1, 0.02][index % 4]!,
    seed: index + 1,
  };
}

/** The full answer to one of many scenarios. */
const computed = <Outcome>(view: ViewComputation<CalibrationValues, Outcome, null>) =>
  remembered(index => {
    const values = scenario(index);
    return { values, outcome: finish(view.compute(values, context)) };
  });
const computedLevels = computed(levels);
const computedMoney = computed(money);
const computedDecoder = computed(decoder);
const computedMap = computed(map);
const computedFix = computed(fix);
const whole = (told: string) => [told];
/** Full stops behind which a sentence leans on the one before. */
const LEANING = /\. (?=If it were|At half stakes)|(?<=Honest)\. (?=The middle)/g;

const calibrationPanel = findPanel('calibration')!;
const quickScenes = await played<CalibrationValues, LevelsOutcome>(calibrationPanel, 'frame');
const fullScenes = once(() => played<CalibrationValues, LevelsOutcome>(calibrationPanel, 'full'));
const lines = (told: string) => told.split('\n').filter(line => line !== '');
const sentenceOf = (told: string) => `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;

/** What the picture of the first screen says, row by row. */
function pictureOf({ outcome }: Levels): string {
  const { views, traderDots } = text;
  const { own, honest, exact } = outcome;
  const dots = traderCases(
    [
      { id: 'own', heading: 'Own', summary: own, beside: '' },
      { id: 'honest', heading: 'Honest', summary: honest, beside: '' },
    ],
    text,
  );
  return [
    views.levels.note(exact),
    `${views.levels.wholeSentence(exact)}.`,
    ...outcome.levels.map(level => `${views.levels.rowSentence(level)}.`),
    `${dots.map(({ label }) => label).join('; ')}.`,
    sentenceOf(`own ${traderDots.medianStake(toldMedian(outcome.own))}`),
    sentenceOf(`honest ${traderDots.medianStake(toldMedian(outcome.honest))}`),
  ].join('\n');
}

/** All texts of calibration that tell of an outcome. */
export const calibrationTexts: readonly CheckedText[] = [
  checkedText<CalibrationScene>({
    name: 'scenes',
    alsoCompares: UNIVERSAL,
    tell: sceneSaid,
    split: told => sentencesOf(told.replaceAll(LEANING, '.|')).map(one => one.replaceAll('.|', '. ')),
    shapes: SCENES,
    random: sceneRecords(quickScenes, levelsOf, (main, values) => calibrationFacts(main, values, text)),
    computed: async index => (await fullScenes())[index % quickScenes.length]!,
  }),
  checkedText<Levels>({
    name: 'headline',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, values }) => calibrationSentence(outcome, values, text).headline,
    split: whole,
    shapes: HEADLINE,
    random: levelsRecords,
    computed: computedLevels,
  }),
  checkedText<Levels>({
    name: 'second line',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, values }) => calibrationSentence(outcome, values, text).second,
    requires: secondRequires,
    shapes: SECOND,
    random: levelsRecords,
    computed: computedLevels,
  }),
  checkedText<Levels>({
    name: 'glance',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, values }) => calibrationGlance(outcome, values, text),
    split: whole,
    shapes: GLANCE,
    random: levelsRecords,
    computed: computedLevels,
  }),
  checkedText<Levels>({
    name: 'first picture',
    alsoCompares: UNIVERSAL,
    tell: pictureOf,
    split: lines,
    shapes: PICTURE,
    random: levelsRecords,
    computed: computedLevels,
  }),
  checkedText<Levels>({
    name: 'method',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, values }) => levelsMethod(outcome, values, text.views.levels).join(' '),
    shapes: METHOD_TOLD,
    random: levelsRecords,
    computed: computedLevels,
  }),
  checkedText<Reliability>({
    name: 'reliability',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome }) => reliabilitySentence(outcome, words.reliability),
    shapes: RELIABILITY,
    random: reliabilityRecords,
    computed: computed(reliability),
  }),
  checkedText<Money>({
    name: 'money',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, values }) => moneySentence(outcome, values, words.money),
    requires: moneyRequires,
    shapes: MONEY,
    random: moneyRecords,
    computed: computedMoney,
  }),
  checkedText<Money>({
    name: 'lines of money',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome }) => {
      const { hits, misses } = hitWords(outcome.hits, words.money);
      return [
        ...outcome.ways.map(({ real, line }) => lineWords(real, line.at(-1)!.logMoney, words.money)),
        traderCases(
          outcome.ways.map(({ summary }, way) => ({
            id: String(way),
            heading: `way ${way}`,
            summary,
            beside: '',
          })),
          text,
        )
          .map(({ label }) => label)
          .join('; '),
        `${hits}, ${misses}`,
        moneyMethod(outcome, words.money),
      ].join('\n');
    },
    split: lines,
    shapes: MONEY_LINES,
    random: moneyRecords,
    computed: computedMoney,
  }),
  checkedText<Decoder>({
    name: 'limits of the claim',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome }) =>
      claimLimits(outcome, words.decoder.limits)
        .map(({ claim, reason }) => `${claim} ${reason}`)
        .join(' '),
    shapes: LIMITS,
    random: decoderRecords,
    computed: computedDecoder,
  }),
  checkedText<OneReading>({
    name: 'readings of the claim',
    alsoCompares: UNIVERSAL,
    tell({ outcome, id }) {
      const told = readingTold(outcome.readings.find(one => one.id === id)!, outcome, words.decoder);
      return `${told.claim}.\n${told.reason}`;
    },
    split: told => told.split(/\n|(?<=[a-z%]\.|\d\d\.|\.\d\.) (?=[“A-Z\d])/),
    shapes: READINGS,
    random: readingRecords,
    computed(index) {
      const one = computedDecoder(index);
      return { ...one, id: one.outcome.readings[index % one.outcome.readings.length]!.id };
    },
  }),
  checkedText<Mapped>({
    name: 'map',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, values }) => guideSentence(outcome.guides, values, words.map),
    split: told => told.split(/(?<=[?.]) (?=Over)/),
    shapes: MAP,
    random: mapRecords,
    computed: computedMap,
  }),
  checkedText<OneSquare>({
    name: 'squares of the map',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, row, column }) =>
      [
        cellWords(outcome.cells[row]![column]!, words.map),
        ...outcome.guides.map(guide => words.map.guide(guide)),
        words.map.rowTitle(outcome),
      ].join('\n'),
    split: lines,
    shapes: SQUARE,
    random: squareRecords,
    computed: index => ({ ...computedMap(index), row: index % 7, column: index % 9 }),
  }),
  checkedText<Fix>({
    name: 'mended confidence',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome }) => fixSentence(outcome, words.fix),
    shapes: FIX,
    random: fixRecords,
    computed: computedFix,
  }),
  checkedText<Fix>({
    name: 'ranges that promise',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome }) => rangesSentence(outcome, words.fix),
    shapes: RANGES,
    random: fixRecords,
    computed: computedFix,
  }),
  ...readersTexts,
  ...howWeKnowTexts,
];
