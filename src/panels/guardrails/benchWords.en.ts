import type { PolicyKind } from '../../model/guardrails/index.ts';

/** The policies by name: "the one that …". */
export const policyNames: Readonly<Record<PolicyKind, string>> = {
  grow: 'grows bolder',
  tighten: 'calms down',
  volt: 'targets volatility',
  unc: 'floors volatility',
  posterior: 'learns the mean',
  fixed: 'stays at 2×',
};
