import type { GapCause } from '../../model/reality-gap/index.ts';

/** The causes as rows of the account and check boxes name them. */
export const causes: Readonly<Record<GapCause, string>> = {
  selection: 'luck of the best pick',
  overfit: 'fitted to the past',
  lookAhead: 'a peek at the future',
  survivorship: 'dead coins left out',
  span: 'another length of time',
  decay: 'the edge faded',
  publication: 'others read the rule',
  stormEdge: 'the edge failed in storms',
  fees: 'fees',
  spread: 'the spread',
  impact: 'own orders move the price',
  stress: 'bad trading in storms',
  latency: 'orders arrive late',
  partialFills: 'orders filled in part',
  funding: 'funding',
  crowd: 'followers in the same trades',
  override: 'a person stepped in',
};

/** As the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
