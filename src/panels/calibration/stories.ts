import type { Story } from '../definePanel.ts';
import type { CalibrationValues } from './params.ts';

export const calibrationStories: readonly Story<Partial<CalibrationValues>>[] = [
  {
    id: 'eighty-fifty',
    title: '80 % accurate, 50 % reliable',
    steps: [
      {
        values: {},
        view: 'levels',
        prompt:
          'An article praises a model that is “80 % accurate but only 50 % reliable”. When it says 90 % sure, how often is it right?',
        reveal:
          '{happened}. It is right {accuracy} all the same. Being right often and knowing how sure to be are two things.',
      },
      {
        values: {},
        view: 'money',
        prompt:
          'A hundred traders stake what it says, 50 times each. How many lose half their money on the way?',
        reveal:
          '{halved}, with honest confidence {honestHalved}. Not one call changed; only the stakes did. A typical trader’s money {growth} (honest: it {honestGrowth}).',
      },
      {
        values: {},
        view: 'decoder',
        prompt: 'Can “50 % reliable” mean that its “90 % sure” calls come true half of the time?',
        reveal:
          'No: a model that is right 80 times in 100 and more often right when it is surer cannot fall below 80 on its surest calls. Five other readings are possible, and each is a different risk.',
      },
    ],
  },
  {
    id: 'honest-and-losing',
    title: 'Honest and still losing',
    steps: [
      {
        values: { realConfidence: 1, stake: 'flat', payoffPer100: 25 },
        view: 'levels',
        prompt:
          'Honest to the last digit, right 80 times in 100, a tenth of the money on every trade. A win pays 25 for every 100 risked. How many of 100 end with less after 50 trades?',
        reveal:
          '{below}. Right 80 times it wins 80 × 25, wrong 20 times it loses 20 × 100: exactly as much. Being right is not earning.',
      },
      {
        values: { realConfidence: 1, stake: 'full', payoffPer100: 25 },
        view: 'levels',
        prompt:
          'Now it stakes what it honestly says, and nothing where the odds are bad. Does the money grow?',
        reveal:
          'A typical trader’s money {growth}: honest confidence says which trades to leave out. And still {halved} lose half on the way, because full stakes are bold.',
      },
    ],
  },
  {
    id: 'half-stakes',
    title: 'Half stakes',
    steps: [
      {
        values: { stake: 'half' },
        view: 'levels',
        prompt:
          'Only half of its confidence is real, so you stake half of what it says. How many lose half their money now?',
        reveal:
          '{halved}, and a typical trader’s money {growth}. A smaller stake repairs much of what too much confidence breaks.',
      },
      {
        values: { payoffPer100: 100 },
        view: 'levels',
        prompt:
          'Full stakes again, but a win now pays 100 for every 100 risked. Does being too sure still ruin it?',
        reveal:
          'No: a typical trader’s money {growth}. But look at both numbers: {halved} lose half on the way, where honest confidence has {honestHalved}.',
      },
      {
        values: { payoffPer100: 100 },
        view: 'map',
        prompt: 'So what makes trading safer: more accuracy, honest confidence, or a smaller stake?',
        reveal: 'It depends on the stake. Compare the two steps under the map at full and at quarter stakes.',
      },
    ],
  },
  {
    id: 'too-modest',
    title: 'Too modest',
    steps: [
      {
        values: { realConfidence: 2, level: 0.7 },
        view: 'levels',
        prompt:
          'This one is too modest: it knows more than it says. When it says 70 % sure, how often is it right?',
        reveal:
          '{happened}. Modesty is safe ({halved} lose half their money) but not free: a typical trader’s money {growth}, with honest confidence it {honestGrowth}.',
      },
    ],
  },
  {
    id: 'fix-that-broke',
    title: 'The fix that broke',
    steps: [
      {
        values: { sortingLost: 0 },
        view: 'fix',
        prompt:
          'The model is tested on 500 past calls and its confidence is scaled down. Is it honest on the next 500?',
        reveal: 'Nearly: one number mends most of it as long as the market stays what it was.',
      },
      {
        values: { sortingLost: 1 },
        view: 'fix',
        prompt:
          'Then the market changes. The model is still right exactly 80 times in 100, but its sure calls are no better than the others. Does the fix still hold?',
        reveal:
          'No. Accuracy shows nothing, the average confidence shows nothing, and the mended confidence is wrong again: what was learned was true of another market.',
      },
    ],
  },
];
