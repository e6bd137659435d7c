import type { PolicyKind } from '../../model/guardrails/index.ts';
import type { BehindCap } from './days.ts';
import { timesWords } from './toldWords.en.ts';

/** The policies by name, "the one that …", as they are behind the cap. */
export const policyNames = ({
  fixedLeverage,
}: Pick<BehindCap, 'fixedLeverage'>): Readonly<Record<PolicyKind, string>> => ({
  grow: 'grows bolder',
  tighten: 'calms down',
  volt: 'targets volatility',
  unc: 'floors volatility',
  posterior: 'learns the mean',
  fixed: `stays at ${timesWords(fixedLeverage)}`,
});

/** What is said of all of them: ", behind a cap of 5×"; nothing without one. */
export const behindCap = ({ cap }: Pick<BehindCap, 'cap'>) =>
  cap === null ? '' : `, behind a cap of ${timesWords(cap)}`;
