import history from '../../../src/market-data/leverageHistory.json';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { curve } from '../../../src/panels/leverage/curve.ts';
import type { MarketHistory } from '../../../src/panels/leverage/history.ts';
import { odds } from '../../../src/panels/leverage/odds.ts';
import type { OddsOutcome } from '../../../src/panels/leverage/outcomes.ts';
import { type LeverageValues, leverageParameters } from '../../../src/panels/leverage/params.ts';
import { paths } from '../../../src/panels/leverage/paths.ts';
import { position } from '../../../src/panels/leverage/position.ts';
import { leverageFacts, leverageGlance, leverageSentence } from '../../../src/panels/leverage/sentence.ts';
import { simpler } from '../../../src/panels/leverage/simpler.ts';
import * as words from '../../../src/panels/leverage/text.en.ts';
import { curvePointWords, curveSentence } from '../../../src/panels/leverage/views/parts/curveSentences.ts';
import {
  boxLabel,
  endingsSentence,
  figuresOf,
  keyOf,
  methodOf,
  rightLabel,
} from '../../../src/panels/leverage/views/parts/oddsSentences.ts';
import { pathsSentence, pathWords } from '../../../src/panels/leverage/views/parts/pathsSentences.ts';
import {
  marksOf,
  positionAsides,
  positionSentence,
  rangeWords,
} from '../../../src/panels/leverage/views/parts/positionSentences.ts';
import { simplerSentence } from '../../../src/panels/leverage/views/parts/simplerSentence.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { keptDraws } from '../keptDraws.ts';
import { once, played, sceneRecords, sceneSaid } from '../scenes.ts';
import { GLANCE, HEADLINE, type Odds, type OddsBox, SECOND, secondRequires } from './firstScreen.ts';
import { BOX, ENDINGS, FIGURE, KEY, METHOD, RIGHT } from './odds.ts';
import { ASIDES, MARKS, POSITION_TOLD, type Position, RANGE, type RangeTold } from './position.ts';
import {
  boxRecords,
  curveRecords,
  oddsOf,
  oddsRecords,
  onePathRecords,
  pathRecords,
  pointRecords,
  positionRecords,
  rangeRecords,
  simplerRecords,
} from './records.ts';
import { type LeverageScene, SCENES } from './scenes.ts';
import {
  CURVE,
  type Curve,
  type CurvePointTold,
  curveRequires,
  type OnePath,
  PATH,
  PATHS,
  type Paths,
  POINT,
  pathsRequire,
  SIMPLER,
  type Simpler,
  simplerRequires,
} from './views.ts';

const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();
const DEFAULTS = defaultValues(leverageParameters);
const context = { draws: keptDraws(), assets: { history: history as unknown as MarketHistory } };

const COINS = ['btc', 'btc', 'eth', 'sol', 'other'] as const;
const REGIMES = ['normal', 'calm', 'stressed', 'lastyear', 'longrun'] as const;

/** One of many scenarios; every third with constant volatility, the others share few sets of clocks. */
function scenario(index: number): LeverageValues {
  const asset = COINS[index % 5]!;
  const isConstant = index % 3 === 0;
  const isTyped = asset === 'other' || index % 4 === 3;
  return {
    ...DEFAULTS,
    asset,
    model: isConstant ? 'constant' : 'changing',
    regime: isTyped ? 'normal' : REGIMES[Math.floor(index / 5) % 5]!,
    volatility: isTyped ? [0.2, 0.53, 1.2][index % 3]! : null,
    drift: isConstant ? [0, 0.5, -0.3][(index % 5) % 3]! : 0,
    side: index % 2 === 0 ? 'long' : 'short',
    leverage: [20, 1, 5, 2, 10, 50, 100, 125, 3, 200][Math.floor(index / 2) % 10]!,
    horizon: [24, 8, 168, 720][Math.floor(index / 3) % 4]!,
    maintenanceMargin: [0.005, 0.004, 0.01, 0, 0.02][Math.floor(index / 7) % 5]!,
    target: [0.1, 0.01, 0.5][index % 3]!,
    stake: [10_000, 100, 1e6, 1e9][index % 4]!,
    wealth: index % 2 === 0 ? null : [500, 50_000, 1e9][index % 3]!,
    entryPrice: index % 3 === 1 ? 61_234.5 : null,
  };
}

const computedOdds = (index: number): Odds => {
  const values = scenario(index);
  return { values, outcome: finish(odds.compute(values, context)) };
};
const computedBox = (index: number): OddsBox => ({
  ...computedOdds(index),
  place: index % 4,
  settled: index % 3 > 0,
});
const computedCurve = (index: number): Curve => {
  const values = scenario(index);
  return { values, outcome: finish(curve.compute(values, context)) };
};
const computedPaths = (index: number): Paths => {
  const values = scenario(index);
  return { values, outcome: finish(paths.compute(values, context)) };
};
const computedPosition = (index: number): Position => {
  const values = scenario(index);
  return { values, outcome: finish(position.compute(values, context)) };
};
const whole = (told: string) => [told];

const leveragePanel = findPanel('leverage')!;
const quickScenes = await played<LeverageValues, OddsOutcome>(leveragePanel, 'preview');
const fullScenes = once(() => played<LeverageValues, OddsOutcome>(leveragePanel, 'full'));

function computedPoint(index: number): CurvePointTold {
  const one = computedCurve(index);
  const { history: record, points } = one.outcome;
  const row = record.kind === 'rows' ? record.rows[index % record.rows.length] : undefined;
  if (row === undefined || index % 3 === 0)
    return { ...one, series: 'model', leverage: points[(7 * index) % points.length]!.leverage };
  const series = row.side === one.values.side ? 'history' : 'other-side';
  return { ...one, series, leverage: row.leverage };
}

/** All texts of leverage that tell of an outcome. */
export const leverageTexts: readonly CheckedText[] = [
  checkedText<LeverageScene>({
    name: 'scenes',
    tell: sceneSaid,
    shapes: SCENES,
    random: sceneRecords(
      quickScenes,
      values => oddsOf(values).map(({ outcome }) => outcome),
      (main, values) => leverageFacts(main, values, text),
    ),
    computed: async index => (await fullScenes())[index % quickScenes.length]!,
  }),
  checkedText<Odds>({
    name: 'headline',
    tell: ({ outcome, values }) => leverageSentence(outcome, values, text).headline,
    split: whole,
    shapes: HEADLINE,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checkedText<Odds>({
    name: 'second line',
    tell: ({ outcome, values }) => leverageSentence(outcome, values, text).second,
    requires: secondRequires,
    shapes: SECOND,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checkedText<Odds>({
    name: 'glance',
    tell: ({ outcome, values }) => leverageGlance(outcome, values, text),
    split: whole,
    shapes: GLANCE,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checkedText<Odds>({
    name: 'endings',
    tell: ({ outcome, values }) => endingsSentence(outcome, values, text),
    shapes: ENDINGS,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checkedText<OddsBox>({
    name: 'boxes',
    tell: ({ outcome, values, place, settled }) =>
      boxLabel(outcome.times[place]!.hours, figuresOf(outcome, values, text, settled)[place]!.said, text),
    split: whole,
    shapes: BOX,
    random: boxRecords,
    computed: computedBox,
  }),
  checkedText<OddsBox>({
    name: 'over the boxes',
    tell: ({ outcome, values, place, settled }) => figuresOf(outcome, values, text, settled)[place]!.shown,
    split: whole,
    shapes: FIGURE,
    random: boxRecords,
    computed: computedBox,
  }),
  checkedText<OddsBox>({
    name: 'key of the boxes',
    tell({ outcome, settled }) {
      const { keyLead, stateWords } = keyOf(outcome, settled, text);
      return [keyLead ?? '', stateWords.worst, stateWords.middle, stateWords.best].join(' ').trim();
    },
    split: whole,
    shapes: KEY,
    random: boxRecords,
    computed: computedBox,
  }),
  checkedText<OddsBox>({
    name: 'right and wiped out',
    tell: ({ outcome, values, place }) => rightLabel(outcome.times[place]!, values, text),
    split: whole,
    shapes: RIGHT,
    random: boxRecords.filter(({ outcome }) => outcome.levels.status === 'ok'),
    computed: index => computedBox(index),
  }),
  checkedText<Odds>({
    name: 'method',
    tell: ({ outcome, values }) => methodOf(outcome, values, text.views.odds).join(' '),
    shapes: METHOD,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checkedText<Curve>({
    name: 'every leverage',
    tell: ({ outcome, values }) => curveSentence(outcome, values, words.curve),
    requires: curveRequires,
    shapes: CURVE,
    random: curveRecords,
    computed: computedCurve,
  }),
  checkedText<CurvePointTold>({
    name: 'points of the curve',
    tell: ({ outcome, values, series, leverage }) =>
      curvePointWords(
        {
          series,
          x: leverage,
          y: outcome.points.find(point => point.leverage === leverage)?.probability ?? 0,
        },
        { history: outcome.history, values, words: words.curve },
      ),
    split: whole,
    shapes: POINT,
    random: pointRecords,
    computed: computedPoint,
  }),
  checkedText<Paths>({
    name: 'paths',
    tell: ({ outcome, values }) => pathsSentence(outcome, values, words.paths),
    requires: pathsRequire,
    shapes: PATHS,
    random: pathRecords,
    computed: computedPaths,
  }),
  checkedText<OnePath>({
    name: 'one path',
    tell: ({ outcome, path }) => pathWords(outcome, path, words.paths),
    split: whole,
    shapes: PATH,
    random: onePathRecords,
    computed: index => ({ ...computedPaths(index), path: (17 * index) % 100 }),
  }),
  checkedText<Simpler>({
    name: 'simpler methods',
    tell: ({ outcome, values }) => simplerSentence(outcome, values, words.simpler),
    requires: simplerRequires,
    shapes: SIMPLER,
    random: simplerRecords,
    computed(index) {
      const values = scenario(index);
      return { values, outcome: finish(simpler.compute(values, context)) };
    },
  }),
  checkedText<Position>({
    name: 'my position',
    tell: ({ outcome, values }) => positionSentence(outcome, values, words.position),
    shapes: POSITION_TOLD,
    random: positionRecords,
    computed: computedPosition,
  }),
  checkedText<Position>({
    name: 'what the chance does not say',
    tell: ({ outcome, values }) =>
      outcome.levels.status === 'ok' ? positionAsides(outcome, values, words.position).join(' ') : '',
    shapes: ASIDES,
    random: positionRecords,
    computed: computedPosition,
  }),
  checkedText<Position>({
    name: 'marks of the position',
    tell: ({ outcome, values }) =>
      marksOf(outcome, values, words.position)
        .map(({ label }) => label)
        .join('\n'),
    split: told => told.split('\n'),
    shapes: MARKS,
    random: positionRecords,
    computed: computedPosition,
  }),
  checkedText<RangeTold>({
    name: 'ranges of the price',
    tell: ({ outcome, values, place }) => {
      const { hours } = outcome.ranges[place]!;
      const told = rangeWords(outcome.ranges[place]!, values, words.position);
      return `${words.position.after(hours)}: ${told}`;
    },
    split: whole,
    shapes: RANGE,
    random: rangeRecords,
    computed: index => ({ ...computedPosition(index), place: index % 2 }),
  }),
];
