import fc from 'fast-check';
import published from '../../../src/market-data/realForecasters.json';
import { askQuestions } from '../../../src/panels/calibration/askQuestions.ts';
import { fileSentence, neededSentence } from '../../../src/panels/calibration/fileSentence.ts';
import { measureFile, measureSettings } from '../../../src/panels/calibration/measureFile.ts';
import type { RealForecastersOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { ownForecastsText } from '../../../src/panels/calibration/ownForecasts.en.ts';
import type { MeasuredFile, PartMetrics } from '../../../src/panels/calibration/ownForecastsOutcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../../../src/panels/calibration/params.ts';
import { questionsIn } from '../../../src/panels/calibration/questions/questionsIn.ts';
import { realForecastersText } from '../../../src/panels/calibration/realForecasters.en.ts';
import { realForecasters } from '../../../src/panels/calibration/realForecasters.ts';
import { scoreTest } from '../../../src/panels/calibration/testScore.ts';
import { testYourselfText } from '../../../src/panels/calibration/testYourself.en.ts';
import { STATED, testYourself } from '../../../src/panels/calibration/testYourself.ts';
import { page as text } from '../../../src/panels/calibration/text.en.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { type CheckedText, checkedText, type TextGrammar } from '../checker.ts';
import { keptDraws } from '../keptDraws.ts';
import { UNIVERSAL } from '../lexicon.ts';
import { FILE, NEEDED, PART } from './ownForecasts.ts';
import { FORECASTERS } from './realForecasters.ts';
import { chances, settings } from './records.ts';
import { RESULT, ROWS, SCORES, type Taken } from './testYourself.ts';

const DEFAULTS = defaultValues(calibrationParameters);
const context = { draws: keptDraws(), assets: { forecasters: published.sets } };
const QUESTIONS = questionsIn(testYourselfText.questions);
const whole = (told: string) => [told];
const lines = (told: string) => told.split('\n');

/** Here words for all cases and for none compare too. */
const checked = <Outcome>(grammar: TextGrammar<Outcome>) =>
  checkedText({ ...grammar, alsoCompares: UNIVERSAL });

/** A test taken at some settings, answered in any way. */
const taken = (values: CalibrationValues, picks: readonly (readonly [boolean, number])[]): Taken => {
  const drawn = testYourself.preview(values, context)!;
  const test = askQuestions(drawn, QUESTIONS);
  return {
    test,
    answers: picks.map(([isRight, sure], place) => {
      const { truth, advice } = test.questions[place]!;
      return { choice: isRight ? truth : truth === 0 ? 1 : 0, confidence: STATED[sure]!, advice };
    }),
  };
};
const takenRecords = fc
  .tuple(
    settings,
    fc.array(fc.tuple(fc.boolean(), fc.nat(STATED.length - 1)), { minLength: 1, maxLength: 20 }),
  )
  .map(([values, picks]) => taken(values, picks));
const takenAt = (index: number) =>
  taken(
    { ...DEFAULTS, seed: index + 1 },
    Array.from(
      { length: 1 + (index % 20) },
      (_, place) => [(place * 7 + index) % 3 > 0, (place * index) % 7] as const,
    ),
  );
const scoreOf = ({ test, answers }: Taken) => scoreTest(test, answers)!;

const testTexts: readonly CheckedText[] = [
  checked<Taken>({
    name: 'test of oneself',
    tell: one => testYourselfText.sentence(scoreOf(one)),
    shapes: RESULT,
    random: takenRecords,
    computed: takenAt,
  }),
  checked<Taken>({
    name: 'scores of the test',
    tell: one => testYourselfText.scores(scoreOf(one), one.test.payoff).join(' '),
    shapes: SCORES,
    random: takenRecords,
    computed: takenAt,
  }),
  checked<Taken>({
    name: 'rows of the test',
    tell(one) {
      const { all, levels } = scoreOf(one);
      return [
        testYourselfText.wholeSentence({ said: all.meanConfidence, ...all }),
        ...levels.map(({ confidence: said, honestRange: [honestLow, honestHigh], ...level }) =>
          testYourselfText.rowSentence({ said, honestLow, honestHigh, ...level }),
        ),
      ].join('\n');
    },
    split: lines,
    shapes: ROWS,
    random: takenRecords,
    computed: takenAt,
  }),
];

/** As much of a measured file as its sentences tell. */
const fileRecords: fc.Arbitrary<MeasuredFile> = fc
  .record({
    view: fc.constantFrom('event', 'confidence'),
    forecasts: fc.constantFrom(1, 2, 30, 400, 1_000_000),
    came: chances,
    accuracy: fc.oneof(chances, fc.constantFrom(0.503, 0.3)),
    means: fc.tuple(chances, chances),
    ece: chances,
    honest: fc.tuple(chances, chances),
    z: fc.double({ min: -5, max: 5, noNaN: true }),
    pValue: fc.option(chances, { freq: 1 }),
    asSeen: fc.option(fc.constantFrom(1, 2, 31, 401, 5000, 1_000_001, 1e9), { freq: 1 }),
    halfReal: fc.constantFrom(2, 431, 98_765),
  })
  .map(({ view, forecasts, came, accuracy, means, ece, honest, z, pValue, asSeen, halfReal }) => {
    const cameTrue = Math.round(came * forecasts);
    const right = Math.round(accuracy * forecasts) / forecasts;
    return {
      metrics: {
        forecasts,
        cameTrue,
        accuracy: view === 'confidence' ? cameTrue / forecasts : right,
        meanForecast: means[0],
        meanConfidence: 0.5 + means[1] / 2,
        ece,
        spiegelhalter:
          pValue === null ? { kind: 'undefined', reason: 'noEvidence' } : { kind: 'value', z, pValue },
      },
      honestEce: {
        mean: { value: honest[0], standardError: 0, repetitions: 400 },
        exceededOnceInTwenty: honest[0] + honest[1] * (1 - honest[0]),
      },
      needed: {
        asSeen: asSeen === null ? { kind: 'none' } : { kind: 'value', forecasts: asSeen },
        halfReal: (view === 'confidence' ? cameTrue / forecasts : right) < 0.505 ? null : halfReal,
      },
      conventions: { view },
    } as unknown as MeasuredFile;
  });

/** A file of forecasts whose truth bends them more or less, measured. */
function measuredAt(index: number): MeasuredFile {
  const bend = [1, 0.5, 2, 0][index % 4]!;
  const rows = Array.from({ length: [1, 2, 12, 60][Math.floor(index / 4) % 4]! }, (_, row) => {
    const stated = 0.05 + 0.9 * (((row + 1) * 0.618 + index * 0.37) % 1);
    const odds = (stated / (1 - stated)) ** bend;
    return `${stated.toFixed(3)},${((row + 1) * 0.754 + index * 0.21) % 1 < odds / (1 + odds) ? 1 : 0}`;
  });
  const outcome = finish(
    measureFile(
      `forecast,outcome\n${rows.join('\n')}`,
      measureSettings({ view: index % 3 === 0 ? 'event' : 'confidence' }, index + 1),
    ),
  );
  if (outcome.kind !== 'measured') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const partRecords: fc.Arbitrary<PartMetrics & { readonly name: string }> = fc
  .tuple(fc.constantFrom(1, 2, 30, 12_345), chances, chances, chances, chances)
  .map(([forecasts, came, mean, low, width]) => ({
    name: 'Ether',
    forecasts,
    cameTrue: Math.round(came * forecasts),
    meanForecast: mean,
    happened: came,
    low: 0,
    high: 1,
    honestLow: low,
    honestHigh: low + width * (1 - low),
    accuracy: 0.5,
    brier: 0.25,
    spiegelhalter: { kind: 'undefined', reason: 'noEvidence' },
  }));

const fileTexts: readonly CheckedText[] = [
  checked<MeasuredFile>({
    name: 'own forecasts',
    tell: outcome => fileSentence(outcome, ownForecastsText),
    shapes: FILE,
    random: fileRecords,
    computed: measuredAt,
  }),
  checked<MeasuredFile>({
    name: 'how many forecasts are needed',
    tell: outcome => neededSentence(outcome, ownForecastsText),
    shapes: NEEDED,
    random: fileRecords,
    computed: measuredAt,
  }),
  checked<PartMetrics & { readonly name: string }>({
    name: 'groups and periods',
    tell: part => ownForecastsText.part.sentence(part),
    split: whole,
    shapes: PART,
    random: partRecords,
    computed(index) {
      const { periods } = measuredAt(4 * (index % 4) + 12 + (index % 4));
      const part = periods?.periods[index % periods.periods.length];
      return { ...(part ?? fc.sample(partRecords, { numRuns: 1, seed: index })[0]!), name: 'Ether' };
    },
  }),
];

const FORECASTER_IDS = calibrationParameters.forecaster.options;
const forecasters = (index: number): RealForecastersOutcome =>
  realForecasters.preview(
    { ...DEFAULTS, forecaster: FORECASTER_IDS[index % FORECASTER_IDS.length]! },
    context,
  )!;

const forecasterTexts: readonly CheckedText[] = [
  checked<RealForecastersOutcome>({
    name: 'real forecasters',
    tell({ chosen, beside, bins }) {
      const named = (one: typeof chosen) => ({ ...one, name: text.parameters.forecaster.options![one.id]! });
      return [
        realForecastersText.sentence({ chosen: named(chosen), beside: named(beside) }).replace('. ', '.\n'),
        ...bins.map(realForecastersText.rowSentence),
      ].join('\n');
    },
    split: lines,
    shapes: FORECASTERS,
    random: fc.nat(FORECASTER_IDS.length - 1).map(forecasters),
    computed: forecasters,
  }),
];

/** What calibration tells of readers' tests and files, and of real forecasters. */
export const readersTexts: readonly CheckedText[] = [...testTexts, ...fileTexts, ...forecasterTexts];
