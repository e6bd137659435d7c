import fc from 'fast-check';
import { findPanel } from '../../../src/panels/allPanels.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { account } from '../../../src/panels/reality-gap/account.ts';
import { capacity } from '../../../src/panels/reality-gap/capacity.ts';
import { factsText } from '../../../src/panels/reality-gap/facts.en.ts';
import { realityGapGlance } from '../../../src/panels/reality-gap/glance.ts';
import { luck } from '../../../src/panels/reality-gap/luck.ts';
import { noise } from '../../../src/panels/reality-gap/noise.ts';
import type {
  CapacityOutcome,
  LuckOutcome,
  NoiseOutcome,
  OwnVerdict,
  TimelineOutcome,
} from '../../../src/panels/reality-gap/outcomes.ts';
import { ownNumbersText } from '../../../src/panels/reality-gap/ownNumbers.en.ts';
import { ownVerdict } from '../../../src/panels/reality-gap/ownNumbers.ts';
import { type RealityGapValues, realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { realityGapSentence, timelineNote } from '../../../src/panels/reality-gap/sentence.ts';
import { stress } from '../../../src/panels/reality-gap/stress.ts';
import * as words from '../../../src/panels/reality-gap/text.en.ts';
import { timeline } from '../../../src/panels/reality-gap/timeline.ts';
import { accountSentence } from '../../../src/panels/reality-gap/views/parts/accountRows.ts';
import { capacitySentence } from '../../../src/panels/reality-gap/views/parts/capacitySentence.ts';
import { luckSentence } from '../../../src/panels/reality-gap/views/parts/luckSentence.ts';
import { noiseSentence } from '../../../src/panels/reality-gap/views/parts/noiseSentence.ts';
import { ownSentence } from '../../../src/panels/reality-gap/views/parts/ownVerdictWords.ts';
import { doorSentence, stressSentence } from '../../../src/panels/reality-gap/views/parts/stressRows.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { once } from '../../once.ts';
import { type CheckedText, checkedText } from '../checker.ts';
import { keptDraws, remembered } from '../keptDraws.ts';
import { UNIVERSAL } from '../lexicon.ts';
import { played, sceneSaid } from '../scenes.ts';
import { ACCOUNT, type OneAccount } from './account.ts';
import { aroundTexts } from './around.ts';
import { FIRST_SCREEN } from './firstScreen.ts';
import { GLANCE, HERE, type HereStep, OWN, STORM, type StormDay } from './more.ts';
import { hereRecords, ownRecords, stormRecords } from './moreRecords.ts';
import { NOTE } from './note.ts';
import { accountRecords, capacityRecords, luckRecords, noiseRecords, timelineRecords } from './records.ts';
import { type GapScene, SCENES } from './scenes.ts';
import { CAPACITY, LUCK, NOISE } from './views.ts';

const text = await textParts(() => import('../../../src/panels/reality-gap/text.en.ts'))();
const DEFAULTS = defaultValues(realityGapParameters);

const context = { draws: keptDraws(), assets: null };
const SKILLS = ['none', 'some', 'real'] as const;
const YEARS_OF_TEST = [0.1, 0.5, 1, 3, 4] as const;
const MARKETS = ['btc', 'alt', 'oct2025', 'aug2007'] as const;

/** One of many scenarios, cheap enough that a hundred are answered in a minute: few ideas, few causes. */
function scenario(index: number): RealityGapValues {
  const skill = SKILLS[index % 3]!;
  return {
    ...DEFAULTS,
    skill,
    tries: [1, 2, 5, 10][index % 4]!,
    years: YEARS_OF_TEST[index % 5]!,
    market: MARKETS[Math.floor(index / 3) % 4]!,
    weights: index % 7 === 0 ? 4 : 0,
    readable: index % 6 === 0,
    alike: index % 11 === 0 ? 0.8 : null,
    days: [20, 180, 1095][index % 3]!,
    account: [1000, 10_000, 5e6, 1e9][Math.floor(index / 2) % 4]!,
    off: [
      'impact,latency,partialFills,funding',
      'latency,partialFills,funding,crowd,override',
      'decay,impact,stress,crowd',
    ][index % 3]!,
    seed: index + 1,
  };
}

const METRICS = ['endMoney', 'worstFall', 'sharpe', 'return', 'growth', 'worstDay'] as const;

const realityGapPanel = findPanel('reality-gap')!;
const quickScenes = await played<RealityGapValues, TimelineOutcome>(realityGapPanel, 'frame');
const fullScenes = once(() => played<RealityGapValues, TimelineOutcome>(realityGapPanel, 'full'));
const computedTimeline = remembered(index => finish(timeline.compute(scenario(index), context)));
const whole = (told: string) => [told];

function computedOwn(index: number): OwnVerdict {
  const values = {
    ...DEFAULTS,
    ownTestSharpe: [1.7, 0.4, -0.5, 3][index % 4]!,
    ownTestLength: [756, 24, 5000][index % 3]!,
    ownLiveSharpe: index % 2 === 0 ? null : [0.2, 1.5, -2][index % 3]!,
    ownLiveLength: index % 2 === 0 ? null : [126, 10][index % 2]!,
    trials: [1, 2, 10, 1000][Math.floor(index / 4) % 4]!,
  };
  return ownVerdict(values)!;
}

/** All texts of the reality gap that tell of an outcome. */
export const realityGapTexts: readonly CheckedText[] = [
  checkedText<GapScene>({
    name: 'scenes',
    alsoCompares: UNIVERSAL,
    tell: sceneSaid,
    shapes: SCENES,
    random: fc.constantFrom(...quickScenes),
    computed: async index => (await fullScenes())[index % quickScenes.length]!,
  }),
  checkedText<TimelineOutcome>({
    name: 'glance',
    alsoCompares: UNIVERSAL,
    tell: outcome => realityGapGlance(outcome, DEFAULTS, text),
    split: whole,
    shapes: GLANCE,
    random: timelineRecords,
    computed: computedTimeline,
  }),
  checkedText<StormDay>({
    name: 'storm',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, place }) =>
      [
        stressSentence(outcome, place, words.stress),
        words.stress.rank(outcome),
        doorSentence(outcome.door, words.stress),
      ].join(' '),
    shapes: STORM,
    random: stormRecords,
    computed(index) {
      const outcome = finish(stress.compute(scenario(index), context));
      return { outcome, place: (7 * index) % outcome.bars.length };
    },
  }),
  checkedText<OwnVerdict>({
    name: 'own numbers',
    alsoCompares: UNIVERSAL,
    tell: verdict => ownSentence(verdict, { own: ownNumbersText, noise: words.noise }),
    shapes: OWN,
    random: ownRecords,
    computed: computedOwn,
  }),
  checkedText<HereStep>({
    name: 'what a cause takes here',
    alsoCompares: UNIVERSAL,
    tell: one => factsText.here(one),
    split: whole,
    shapes: HERE,
    random: hereRecords,
    computed: index => ({ value: -37.4 * (index + 1), told: -37 * (index + 1), step: 1 }),
  }),
  checkedText<TimelineOutcome>({
    name: 'first screen',
    alsoCompares: UNIVERSAL,
    tell: outcome => Object.values(realityGapSentence(outcome, DEFAULTS, text)).join(' '),
    shapes: FIRST_SCREEN,
    random: timelineRecords,
    computed: computedTimeline,
  }),
  checkedText<TimelineOutcome>({
    name: 'note under the picture',
    alsoCompares: UNIVERSAL,
    tell: outcome => timelineNote(outcome, text) ?? '',
    shapes: NOTE,
    random: timelineRecords,
    computed: computedTimeline,
  }),
  checkedText<OneAccount>({
    name: 'account',
    alsoCompares: UNIVERSAL,
    tell: ({ outcome, metric }) => accountSentence(outcome, metric, words.account),
    shapes: ACCOUNT,
    random: accountRecords,
    computed: index => ({
      outcome: finish(account.compute(scenario(index), context)),
      metric: METRICS[index % METRICS.length]!,
    }),
  }),
  checkedText<LuckOutcome>({
    name: 'luck',
    alsoCompares: UNIVERSAL,
    tell: outcome => luckSentence(outcome, words.luck),
    shapes: LUCK,
    random: luckRecords,
    computed: index => luck.preview(scenario(index), context)!,
  }),
  checkedText<NoiseOutcome>({
    name: 'noise',
    alsoCompares: UNIVERSAL,
    tell: outcome => noiseSentence(outcome, words.noise),
    shapes: NOISE,
    random: noiseRecords,
    computed: index => finish(noise.compute(scenario(index), context)),
  }),
  checkedText<CapacityOutcome>({
    name: 'capacity',
    alsoCompares: UNIVERSAL,
    tell: outcome => capacitySentence(outcome, words.capacity),
    shapes: CAPACITY,
    random: capacityRecords,
    computed: index => capacity.preview(scenario(index), context)!,
  }),
  ...aroundTexts,
];
