import type { SceneWordsOf } from '../defineScene.ts';
import type { calibrationScenes, calibrationStories } from './stories.ts';

const AT_ITS_WORD = 'That is what it says. Saying is not being right.';
const ACCURACY_FOR_CONFIDENCE = 'So often it is right over all its calls, the top row.';
const RIGHT_SO_SAFE = 'Often right is not safe: on the way a few misses are enough.';
const AS_OFTEN_AS_WRONG = 'So often it is wrong; how much that hurts depends on the stakes.';
const COURSES = ['It grows', 'It stands still', 'It shrinks'];

/** What the scenes ask and tell, scene by scene. */
export const sceneWords: SceneWordsOf<typeof calibrationScenes, typeof calibrationStories>['scenes'] = {
  'calibration-your-level': {
    question: ({ rightTimes, level }) =>
      `It is right ${rightTimes} times in 100. When it says “${level} sure”, how often is it right?`,
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
      `“80 % accurate, 50 % reliable”: when such a model says “${level} sure”, how often is it right?`,
    answer: ({ happened }) => `It is right ${happened} times.`,
    patterns: {
      'at-its-word': AT_ITS_WORD,
      'accuracy-for-confidence': ACCURACY_FOR_CONFIDENCE,
      'claim-for-hit-rate': 'That is the claim’s number; it counts something else.',
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
    question: () => 'Three models make the same calls and differ in confidence. Whose money grows most?',
    choices: ['The one that is too sure', 'The honest one', 'The one that is too modest'],
    answer: ({ growth, honestGrowth }) => `Honest money ${honestGrowth}; too sure, it ${growth}.`,
    notice: 'A typical trader’s money, on the same hits and misses.',
  },
  'calibration-fifty-percent-reliable': {
    question: ({ level }) =>
      `Can “50 % reliable” mean that its “${level} sure” calls come true half of the time?`,
    choices: ['Yes, it can', 'No, arithmetic forbids it'],
    answer: ({ rightTimes }) => `No: its surest calls cannot be right less often than ${rightTimes}.`,
    notice: 'That is, if it is right more often the surer it is.',
    transfer: 'Your platform says “95 % reliable”. What do you ask before you believe it?',
  },
  'calibration-honest-flat-stakes': {
    question: ({ rightTimes, payoff }) =>
      `Honest, right ${rightTimes} times in 100. It always stakes a tenth; a win pays ${payoff} per 100. Its money?`,
    choices: COURSES,
    answer: ({ growth }) => `A typical trader’s money ${growth}.`,
    notice: 'Being right is not earning: a loss costs more than a win pays.',
  },
  'calibration-honest-full-stakes': {
    question: () => 'Now it stakes what it honestly says, nothing at bad odds. How many of 100 lose half?',
    answer: ({ halved, growth }) => `${halved} lose half; typical money ${growth}.`,
    patterns: { 'right-so-safe': 'Honest is not safe: full stakes are bold.' },
    notice: 'Its confidence says which trades to leave out.',
    transfer: 'How much would you stake on a model that you know to be honest?',
  },
  'calibration-mended-confidence': {
    question: () => 'Past calls teach one number that scales its confidence. How much of the gap goes?',
    choices: ['Nearly all of it', 'About half of it', 'Hardly any of it'],
    answer: () => 'Nearly all of it, as long as the market stays the same.',
    notice: 'The gap: how far what it says lies from the truth.',
  },
  'calibration-mended-then-market-changes': {
    question: () =>
      'The market changes: it is right as often, but no longer when it is sure. Does the mending last?',
    choices: ['Yes, it lasts', 'No, it is wrong again'],
    answer: () => 'No: what was learned was true of another market.',
    notice: 'Accuracy has not moved, and tells nothing.',
    transfer: 'What would show you that your market has changed?',
  },
  'calibration-half-stakes': {
    question: () =>
      'Only half of its confidence is real, so you stake half of what it says. How many lose half?',
    answer: ({ halved, growth }) => `${halved} lose half; typical money ${growth}.`,
    patterns: { 'right-so-safe': RIGHT_SO_SAFE },
    notice: 'A smaller stake repairs much of what confidence breaks.',
  },
  'calibration-even-payoff': {
    question: ({ payoff }) =>
      `Too sure, at full stakes, but a win pays ${payoff} per 100 risked. A typical trader’s money?`,
    choices: COURSES,
    answer: ({ growth, halved }) => `Typical money ${growth}, and ${halved} lose half.`,
    notice: 'Growth and danger stand together: read both.',
  },
  'calibration-what-makes-safer': {
    question: () =>
      'At full stakes, which tells the danger better: how often it is right, or how honest it is?',
    choices: ['How often it is right', 'How honest it is', 'Both alike'],
    answer: () => 'How honest it is. At half stakes: how often it is right.',
    notice: 'The stake decides which of the two counts.',
    transfer: 'Which of the two does your platform publish?',
  },
  'calibration-too-modest': {
    question: ({ level }) =>
      `This one knows more than it says. When it says “${level} sure”, how often is it right?`,
    answer: ({ happened }) => `It is right ${happened} times.`,
    patterns: { 'at-its-word': AT_ITS_WORD, 'accuracy-for-confidence': ACCURACY_FOR_CONFIDENCE },
    notice: 'Modesty is safe but not free: it stakes little.',
    transfer: 'Whom would you rather follow: one that is too sure, or one that is too modest?',
  },
};
