import type { SceneWordsOf } from '../defineScene.ts';
import type { calibrationScenes, calibrationStories } from './stories.ts';

const AT_ITS_WORD = 'You took it at its word.';
const ACCURACY_FOR_CONFIDENCE = 'So often it is right over all its calls.';
const RIGHT_SO_SAFE = 'Right often is not yet safe.';
const AS_OFTEN_AS_WRONG = 'That is how often it is wrong.';
const COURSES = ['It grows', 'It stands still', 'It shrinks'];

/** What the scenes ask and tell, scene by scene. */
export const sceneWords: SceneWordsOf<typeof calibrationScenes, typeof calibrationStories>['scenes'] = {
  'calibration-your-level': {
    question: ({ rightTimes, real, level }) =>
      `Right ${rightTimes} in 100; ${real}. At “${level} sure”, how often is it right?`,
    answer: ({ happened }) => `It is right ${happened} times.`,
    patterns: { 'at-its-word': AT_ITS_WORD, 'accuracy-for-confidence': ACCURACY_FOR_CONFIDENCE },
  },
  'calibration-your-traders': {
    question: ({ trades: number }) =>
      `A hundred traders follow it, ${number} each. How many lose half their money on the way?`,
    answer: ({ halvedSentence: told }) => told!,
    patterns: { 'right-so-safe': RIGHT_SO_SAFE, 'as-often-as-wrong': AS_OFTEN_AS_WRONG },
  },
  'calibration-ninety-sure': {
    question: ({ level }) =>
      `“80 % accurate, 50 % reliable”: when it says “${level} sure”, how often is it right?`,
    answer: ({ happened }) => `It is right ${happened} times.`,
    patterns: {
      'at-its-word': AT_ITS_WORD,
      'accuracy-for-confidence': ACCURACY_FOR_CONFIDENCE,
      'claim-for-hit-rate': 'The claim’s number counts something else.',
    },
    notice: 'In every row the dot lies left of its ring.',
  },
  'calibration-traders-who-lose-half': {
    question: ({ trades: number }) =>
      `A hundred traders stake what it says, ${number} each. How many lose half their money?`,
    answer: ({ halvedSentence: told }) => told!,
    patterns: { 'right-so-safe': RIGHT_SO_SAFE, 'as-often-as-wrong': AS_OFTEN_AS_WRONG },
    notice: 'Not one call differs, only the stakes.',
  },
  'calibration-money-by-confidence': {
    question: () => 'Three models, the same calls, other confidence. Whose middle trader ends with most?',
    choices: ['Too sure of itself', 'Honest', 'Too modest'],
    answer: ({ honestMiddle }) => `Honest. ${honestMiddle}.`,
    notice: 'Each line makes the same calls.',
  },
  'calibration-fifty-percent-reliable': {
    question: ({ level }) =>
      `Can “50 % reliable” mean that of all its calls of ${level} or more half come true?`,
    choices: ['Yes', 'No'],
    answer: ({ rightTimes }) => `No, if surer is more often right: ${rightTimes} in 100 or more.`,
    notice: 'One level alone can be that bad.',
    transfer: 'Your platform says “95 % reliable”. What do you ask before you believe it?',
  },
  'calibration-honest-flat-stakes': {
    question: ({ rightTimes, payoff }) =>
      `Honest, right ${rightTimes} times in 100; a tenth staked to win ${payoff} per 100. The middle trader’s money?`,
    choices: COURSES,
    answer: ({ middle }) => `${middle}.`,
    notice: 'Being right is not yet earning.',
  },
  'calibration-honest-full-stakes': {
    question: () => 'An honest one stakes what it says, nothing at bad odds. How many of 100 lose half?',
    answer: ({ halved, middle }) => `${halved}. ${middle}.`,
    patterns: { 'right-so-safe': 'Honest is not safe: full stakes are bold.' },
    transfer: 'How much would you stake on a model that you know to be honest?',
  },
  'calibration-mended-confidence': {
    question: () => 'Past calls teach one number that scales its confidence. How much of the gap goes?',
    choices: ['Nearly all of it', 'About half of it', 'Hardly any of it'],
    answer: () => 'Nearly all, while the market stays.',
    notice: 'Compare the second row with the first.',
  },
  'calibration-mended-then-market-changes': {
    question: () =>
      'The market changes: its sure calls are now right no more than others. Does the mending last?',
    choices: ['Yes', 'No'],
    answer: () => 'No: it was learned in another market.',
    notice: 'The change was built so that accuracy cannot see it.',
    transfer: 'What would show you that your market has changed?',
  },
  'calibration-half-stakes': {
    question: () =>
      'Only half of its confidence is real, so you stake half of what it says. How many lose half?',
    answer: ({ halved, middle }) => `${halved}. ${middle}.`,
    patterns: { 'right-so-safe': RIGHT_SO_SAFE },
  },
  'calibration-even-payoff': {
    question: ({ payoff }) =>
      `Too sure, at full stakes, but a win pays ${payoff} per 100 risked. The middle trader’s money?`,
    choices: COURSES,
    answer: ({ middle }) => `${middle}.`,
    notice: 'But read the dots too.',
  },
  'calibration-what-makes-safer': {
    question: () =>
      'At full stakes, which tells the danger better: how often it is right, or how honest it is?',
    choices: ['Accuracy', 'Honesty', 'Both alike'],
    answer: () => 'Honesty. At half stakes: accuracy.',
    notice: 'Over these squares, the stake decides.',
    transfer: 'Which of the two does your platform publish?',
  },
  'calibration-too-modest': {
    question: ({ level }) =>
      `This one knows more than it says. When it says “${level} sure”, how often is it right?`,
    answer: ({ happened }) => `It is right ${happened} times.`,
    patterns: { 'at-its-word': AT_ITS_WORD, 'accuracy-for-confidence': ACCURACY_FOR_CONFIDENCE },
    notice: 'Its modesty makes its stakes small.',
    transfer: 'Whom would you rather follow: one that is too sure, or one that is too modest?',
  },
};
