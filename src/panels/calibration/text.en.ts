import type { WordsOf } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { PanelText } from '../panelTypes.ts';
import type { FixId, ReadingId } from './outcomes.ts';
import type { CalibrationValues, calibrationParameters } from './params.ts';
import { calibrationSceneWords } from './scenes.en.ts';
import type { CalibrationShape } from './shape.ts';

export const calibrationParameterWords: WordsOf<typeof calibrationParameters> = {
  accuracy: {
    label: 'Right how often',
    help: 'Of 100 calls, so many are right. This is what “80 % accurate” means, and all that it means.',
  },
  realConfidence: {
    label: 'How much of its confidence is real',
    help: 'At 100 % it is honest: what it says happens. At 50 % only half of its confidence is real, counted in log-odds (a calibration slope of one half). Above 100 % it is too modest. Not one call changes, only how sure it says it is.',
  },
  payoffPer100: {
    label: 'A win pays … for every 100 risked',
    help: 'A loss costs what was risked. At 100 a win pays as much as a loss costs (even money).',
  },
  stake: {
    label: 'Stake',
    help: 'Full is the share of the money that grows fastest if the stated confidence is true (Kelly); half and quarter are parts of it. “At most 10 %” is full but never more than a tenth of the money; flat is a tenth every time, whatever is said.',
    options: { full: 'full', half: 'half', quarter: 'quarter', capped: 'at most 10 %', flat: 'flat' },
  },
  trades: {
    label: 'Number of trades',
    help: 'How often each trader follows the model. Where the stated odds are bad nothing is staked.',
  },
  level: {
    label: 'It says … sure',
    help: 'The confidence that the question asks about.',
  },
  claimed: {
    label: 'The claim: … reliable',
    help: 'The number that somebody put beside the accuracy, without saying what it counts.',
  },
  pastCalls: {
    label: 'Past calls to learn from',
    help: 'Half of them teach how to mend the confidence, the other half test it.',
  },
  sortingLost: {
    label: 'Then the market changes: how much of its sense for sure calls is lost',
    help: 'At 0 % nothing changes. At 100 % its sure calls are no more often right than the others. The share of right calls stays exactly the same.',
  },
  seed: {
    label: 'Seed',
    help: 'Names the random numbers of the simulation: the same seed gives the same numbers on every machine.',
  },
};

export const calibrationWords = {
  basis: 'a model whose truth is known, no real prices',
  views: {
    levels: {
      name: 'Said and happened',
      question: 'When it says so, how often is it right?',
      reading:
        'The ring is what it says, the full dot what happens. Drag the confidence: the first full dot, all its calls, does not move, for not one call becomes right or wrong.',
    },
    reliability: {
      name: 'At your number of calls',
      question: 'How sure can you be that it is not honest?',
      reading:
        'The black line is the truth, the dots are what so many calls happen to show, the band is where an honest model’s line would lie with as many. Only what leaves the band is evidence. With more calls dots and stepped line close in on the truth.',
    },
    money: {
      name: 'The same trades, three stakes',
      question: 'What does confidence alone do to money?',
      reading:
        'One trader, one sequence of hits and misses, three ways to be sure: only the stakes differ. Growth is that of the typical trader; beside it stands the danger on the way, for neither is the whole.',
    },
    decoder: {
      name: 'What the claim can mean',
      question: 'What can “80 % accurate but 50 % reliable” mean?',
      reading:
        'Some readings are impossible by arithmetic. Five are possible, and they are five different risks. Each keeps the share of right calls exactly; only how sure it says it is differs.',
    },
    map: {
      name: 'Accuracy or honesty?',
      question: 'Is honest confidence a better guide to safety than accuracy?',
      reading:
        'Each square is a model: further right it is right more often, further up it is less sure of itself. The darker, the more of its traders lose half their money. Change the stake and look again. Below: how much of the danger accuracy tells, and how much honesty.',
    },
    fix: {
      name: 'Fix it, break it',
      question: 'Can its confidence be mended, and does the mending last?',
      reading:
        'The first half of the past calls teaches four ways to mend what it says, the second half tests them. Then the market changes: the calls are right as often as before, but sure calls no longer more often than others.',
    },
    'test-yourself': {
      name: 'Test yourself',
      question: 'How sure may you be of what you know?',
      reading:
        'Twenty questions with two answers each. Say how sure you are. Half of them come with the advice of the model set above: follow it or overrule it. What you answer stays in this browser.',
    },
    'own-forecasts': {
      name: 'Your own forecasts',
      question: 'Can your own forecasts, or your platform’s, be believed?',
      reading:
        'Bring a file of forecasts and what came of them. The dots are what happened, the band is where an honest forecaster’s line would lie with as many. Only what leaves the band is evidence.',
    },
  },
};

/** What each reading of a claim counts. */
export const READING_LABELS: Readonly<Record<ReadingId, string>> = {
  slope: '1. real confidence',
  gap: '2. gap',
  money: '3. growth',
  within5: '4. within 5 points',
  within10: '4. within 10 points',
  'two-tiers': '5. honest calls',
};

/** Ways to mend a confidence, as their rows are labelled. */
export const FIX_NAMES: Readonly<Record<FixId, string>> = {
  none: 'As it is',
  temperature: 'One number',
  platt: 'Two numbers',
  beta: 'Three numbers',
  isotonic: 'A free curve',
};

/** What ring and dot of a row of calls mean. */
export const CALL_MARKS = { first: 'what it says', second: 'what happens' } as const;

/** What arithmetic says of a claim, for those who do not see its sign. */
export const CLAIM_VERDICTS = { possible: 'Possible:', impossible: 'Impossible:' } as const;

/** All that this panel says in English. */
export const calibrationText = {
  ...calibrationWords,
  ...calibrationSceneWords,
  say,
  parameters: calibrationParameterWords,
  presets: {
    'eighty-fifty': '80 % accurate, 50 % reliable',
    'honest-and-losing': 'Honest and still losing',
    'half-stakes': 'Half stakes',
    'even-money': 'Even money: too sure, and it grows',
    'too-modest': 'Too modest',
    'barely-better': 'Barely better than a coin',
  },
  rules: {},
  question: ({ level }: CalibrationValues) => `It says ${say.quantity('fraction', level)} sure. Is it?`,
} satisfies PanelText<CalibrationShape>;

export type CalibrationText = typeof calibrationText;
