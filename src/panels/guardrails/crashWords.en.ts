import { leftWords } from './toldWords.en.ts';

/** What the first screen says. */
export const crashView = {
  name: 'The crash',
  question: 'Two models, both ahead. Which survives the crash?',
  reading:
    'Both start with 100. The strip tells for each day who ends with more if the crash comes then. An invented market; no advice.',
  days: 'Days',
  money: 'Money, start 100',
  names: { grow: 'grows bolder', tighten: 'calms down' },
  end: leftWords,
};
