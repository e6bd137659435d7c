import { findPanel } from '../../../src/panels/allPanels.ts';
import type { OddsOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { leverageFacts, leverageGlance, leverageSentence } from '../../../src/panels/leverage/sentence.ts';
import { methodWords } from '../../../src/panels/leverage/tables.ts';
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
import { once } from '../../once.ts';
import type { CheckedText } from '../checker.ts';
import { played, sceneRecords, sceneSaid } from '../scenes.ts';
import { aroundTexts, checked } from './around.ts';
import {
  computedBox,
  computedCurve,
  computedMethod,
  computedOdds,
  computedPaths,
  computedPoint,
  computedPosition,
  computedSimpler,
} from './computed.ts';
import { CURVE, type Curve, type CurvePointTold, curveRequires, POINT } from './curve.ts';
import { GLANCE, HEADLINE, type Odds, type OddsBox } from './firstScreen.ts';
import { BOX, ENDINGS, FIGURE, KEY, METHOD, RIGHT } from './odds.ts';
import { ASIDES, MARKS, POSITION_TOLD, type Position, RANGE, type RangeTold } from './position.ts';
import { boxRecords, oddsOf, oddsRecords } from './records.ts';
import { type LeverageScene, SCENES } from './scenes.ts';
import { SECOND, secondRequires } from './secondLine.ts';
import {
  curveRecords,
  methodRecords,
  onePathRecords,
  pathRecords,
  pointRecords,
  positionRecords,
  rangeRecords,
  simplerRecords,
} from './viewRecords.ts';
import {
  METHOD_ROW,
  type MethodTold,
  type OnePath,
  PATH,
  PATHS,
  type Paths,
  pathsRequire,
  SIMPLER,
  type Simpler,
  simplerRequires,
} from './views.ts';

const text = await textParts(() => import('../../../src/panels/leverage/text.en.ts'))();
const whole = (told: string) => [told];

const leveragePanel = findPanel('leverage')!;
const quickScenes = await played<LeverageValues, OddsOutcome>(leveragePanel, 'frame');
const fullScenes = once(() => played<LeverageValues, OddsOutcome>(leveragePanel, 'full'));

/** All texts of leverage that tell of an outcome. */
export const leverageTexts: readonly CheckedText[] = [
  checked<LeverageScene>({
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
  checked<Odds>({
    name: 'headline',
    tell: ({ outcome, values }) => leverageSentence(outcome, values, text).headline,
    split: whole,
    shapes: HEADLINE,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checked<Odds>({
    name: 'second line',
    tell: ({ outcome, values }) => leverageSentence(outcome, values, text).second,
    requires: secondRequires,
    shapes: SECOND,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checked<Odds>({
    name: 'glance',
    tell: ({ outcome, values }) => leverageGlance(outcome, values, text),
    split: whole,
    shapes: GLANCE,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checked<Odds>({
    name: 'endings',
    tell: ({ outcome, values }) => endingsSentence(outcome, values, text),
    shapes: ENDINGS,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checked<OddsBox>({
    name: 'boxes',
    tell: ({ outcome, values, place, settled }) =>
      boxLabel(outcome.times[place]!.hours, figuresOf(outcome, values, text, settled)[place]!.said, text),
    split: whole,
    shapes: BOX,
    random: boxRecords,
    computed: computedBox,
  }),
  checked<OddsBox>({
    name: 'over the boxes',
    tell: ({ outcome, values, place, settled }) => figuresOf(outcome, values, text, settled)[place]!.shown,
    split: whole,
    shapes: FIGURE,
    random: boxRecords,
    computed: computedBox,
  }),
  checked<OddsBox>({
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
  checked<OddsBox>({
    name: 'right and wiped out',
    tell: ({ outcome, values, place }) => rightLabel(outcome.times[place]!, values, text),
    split: whole,
    shapes: RIGHT,
    random: boxRecords.filter(({ outcome }) => outcome.levels.status === 'ok'),
    computed: index => computedBox(index),
  }),
  checked<Odds>({
    name: 'method',
    tell: ({ outcome, values }) => methodOf(outcome, values, text.views.odds).join(' '),
    shapes: METHOD,
    random: oddsRecords,
    computed: computedOdds,
  }),
  checked<Curve>({
    name: 'every leverage',
    tell: ({ outcome, values }) => curveSentence(outcome, values, words.curve),
    requires: curveRequires,
    shapes: CURVE,
    random: curveRecords,
    computed: computedCurve,
  }),
  checked<CurvePointTold>({
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
  checked<Paths>({
    name: 'paths',
    tell: ({ outcome, values }) => pathsSentence(outcome, values, words.paths),
    requires: pathsRequire,
    shapes: PATHS,
    random: pathRecords,
    computed: computedPaths,
  }),
  checked<OnePath>({
    name: 'one path',
    tell: ({ outcome, path }) => pathWords(outcome, path, words.paths),
    split: whole,
    shapes: PATH,
    random: onePathRecords,
    computed: index => ({ ...computedPaths(index), path: (17 * index) % 100 }),
  }),
  checked<Simpler>({
    name: 'simpler methods',
    tell: ({ outcome, values }) => simplerSentence(outcome, values, words.simpler),
    requires: simplerRequires,
    shapes: SIMPLER,
    random: simplerRecords,
    computed: computedSimpler,
  }),
  checked<MethodTold>({
    name: 'rows of methods',
    tell: ({ outcome, values, place }) => methodWords(outcome.rows[place]!, outcome, values, text),
    split: whole,
    shapes: METHOD_ROW,
    random: methodRecords,
    computed: computedMethod,
  }),
  checked<Position>({
    name: 'my position',
    tell: ({ outcome, values }) => positionSentence(outcome, values, words.position),
    shapes: POSITION_TOLD,
    random: positionRecords,
    computed: computedPosition,
  }),
  checked<Position>({
    name: 'what the chance does not say',
    tell: ({ outcome, values }) =>
      outcome.levels.status === 'ok' ? positionAsides(outcome, values, words.position).join(' ') : '',
    shapes: ASIDES,
    random: positionRecords,
    computed: computedPosition,
  }),
  checked<Position>({
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
  checked<RangeTold>({
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
  ...aroundTexts,
];
