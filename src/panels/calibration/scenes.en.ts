import type { SceneWordsOf } from '../defineScene.ts';
import type { calibrationScenes, calibrationStories } from './stories.ts';

export const calibrationSceneWords: SceneWordsOf<typeof calibrationScenes, typeof calibrationStories> = {
  scenes: {
    'calibration-ninety-sure': {
      question: () =>
        'An article praises a model that is “80 % accurate but only 50 % reliable”. When it says 90 % sure, how often is it right?',
      answer: ({ happened, accuracy }) =>
        `${happened}. It is right ${accuracy} all the same. Being right often and knowing how sure to be are two things.`,
    },
    'calibration-money-by-confidence': {
      question: () =>
        'A hundred traders stake what it says, 50 times each. How many lose half their money on the way?',
      answer: ({ halved, honestHalved, growth, honestGrowth }) =>
        `${halved}, with honest confidence ${honestHalved}. Not one call changed; only the stakes did. A typical trader’s money ${growth} (honest: it ${honestGrowth}).`,
    },
    'calibration-fifty-percent-reliable': {
      question: () => 'Can “50 % reliable” mean that its “90 % sure” calls come true half of the time?',
      answer: () =>
        'No: a model that is right 80 times in 100 and more often right when it is surer cannot fall below 80 on its surest calls. Five other readings are possible, and each is a different risk.',
    },
    'calibration-honest-flat-stakes': {
      question: () =>
        'Honest to the last digit, right 80 times in 100, a tenth of the money on every trade. A win pays 25 for every 100 risked. How many of 100 end with less after 50 trades?',
      answer: ({ below }) =>
        `${below}. Right 80 times it wins 80 × 25, wrong 20 times it loses 20 × 100: exactly as much. Being right is not earning.`,
    },
    'calibration-honest-full-stakes': {
      question: () =>
        'Now it stakes what it honestly says, and nothing where the odds are bad. Does the money grow?',
      answer: ({ growth, halved }) =>
        `A typical trader’s money ${growth}: honest confidence says which trades to leave out. And still ${halved} lose half on the way, because full stakes are bold.`,
    },
    'calibration-half-stakes': {
      question: () =>
        'Only half of its confidence is real, so you stake half of what it says. How many lose half their money now?',
      answer: ({ halved, growth }) =>
        `${halved}, and a typical trader’s money ${growth}. A smaller stake repairs much of what too much confidence breaks.`,
    },
    'calibration-even-payoff': {
      question: () =>
        'Full stakes again, but a win now pays 100 for every 100 risked. Does being too sure still ruin it?',
      answer: ({ growth, halved, honestHalved }) =>
        `No: a typical trader’s money ${growth}. But look at both numbers: ${halved} lose half on the way, where honest confidence has ${honestHalved}.`,
    },
    'calibration-what-makes-safer': {
      question: () => 'So what makes trading safer: more accuracy, honest confidence, or a smaller stake?',
      answer: () =>
        'It depends on the stake. Compare the two steps under the map at full and at quarter stakes.',
    },
    'calibration-too-modest': {
      question: () =>
        'This one is too modest: it knows more than it says. When it says 70 % sure, how often is it right?',
      answer: ({ happened, halved, growth, honestGrowth }) =>
        `${happened}. Modesty is safe (${halved} lose half their money) but not free: a typical trader’s money ${growth}, with honest confidence it ${honestGrowth}.`,
    },
    'calibration-mended-confidence': {
      question: () =>
        'The model is tested on 500 past calls and its confidence is scaled down. Is it honest on the next 500?',
      answer: () => 'Nearly: one number mends most of it as long as the market stays what it was.',
    },
    'calibration-mended-then-market-changes': {
      question: () =>
        'Then the market changes. The model is still right exactly 80 times in 100, but its sure calls are no better than the others. Does the fix still hold?',
      answer: () =>
        'No. Accuracy shows nothing, the average confidence shows nothing, and the mended confidence is wrong again: what was learned was true of another market.',
    },
  },
  stories: {
    'eighty-fifty': '80 % accurate, 50 % reliable',
    'honest-and-losing': 'Honest and still losing',
    'half-stakes': 'Half stakes',
    'too-modest': 'Too modest',
    'fix-that-broke': 'The fix that broke',
  },
};
