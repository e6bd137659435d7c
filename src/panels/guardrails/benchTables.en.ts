import { behindCap, policyNames } from './benchWords.en.ts';
import type { BehindCap } from './days.ts';
import { deciderNames } from './lastWordWords.en.ts';

/** Heads and cells of the tables of the workbench. */
export const benchTables = {
  lastWord: {
    caption: 'What is used and what is left, by who decides last',
    decider: 'Who decides',
    deciders: deciderNames,
    crashLeverage: 'Leverage on the day of the crash',
    end: 'Money at the end, crash on that day',
    worstEnd: 'Crash on the worst day',
    calmEnd: 'Without a crash',
  },
  days: {
    caption: (behind: BehindCap) => `Money at the end by the day of the crash${behindCap(behind)}`,
    day: 'Day of the crash',
    policies: policyNames,
  },
  tails: {
    caption: 'The loss that one day in so many exceeds, from the calmest window',
    oneIn: 'One day in',
    value: 'Fitted tail',
    lower: 'From',
    upper: 'To',
    normal: 'Bell curve',
    student: 'Four degrees of freedom',
    exceeded: 'Other days that lost more than the fitted loss',
  },
  ownCalm: {
    caption: 'What the days of a file are for',
    part: 'Part',
    least: 'At least',
    most: 'At most',
    parts: {
      learnable: 'to learn from',
      held: 'to widen ranges on',
      later: 'to measure ranges on',
      storm: 'of the simulated storm behind them',
    },
    days: 'days',
  },
};
