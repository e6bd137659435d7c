import type { Panel } from '../panels/openPanel.ts';
import { type RuleReason, shortened, type ValueReason } from '../schema/index.ts';
import type { SiteText } from '../words/siteText.ts';
import type { Mention, Refusal, Replacement } from './refusal.ts';
import { valueWords } from './valueWords.ts';

/** A refusal in the words of a page. */
export interface RefusalWords {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
  /** Empty where nothing takes its place. */
  readonly used: string;
}

/** What a link said that could not be used, in words. */
export function refusalWords(panel: Panel, refusal: Refusal, words: SiteText): RefusalWords {
  const { key, given, reason, used } = refusal;
  return {
    key,
    text: shortened(mentionWords(panel, given, words)),
    reason: reason.kind === 'rule' ? panel.ruleWords(reason.rule, reason.values) : words.reason(reason),
    used: replacementWords(panel, used, words),
  };
}

/** The reason why a field refused what was typed, ready for the site's text: a rule is told by the panel. */
export function toldReason(
  panel: Panel,
  reason: ValueReason | RuleReason,
): ValueReason | { readonly kind: 'rule'; readonly words: string } {
  return reason.kind === 'rule'
    ? { kind: 'rule', words: panel.ruleWords(reason.rule, reason.values) }
    : reason;
}

function replacementWords(panel: Panel, used: Replacement, words: SiteText): string {
  if (used === null) return '';
  if (used.kind === 'played') return words.values.playedInstead(used);
  return used.kind === 'the-first' ? words.values.theFirst : mentionWords(panel, used, words);
}

function mentionWords(panel: Panel, mention: Mention, words: SiteText): string {
  return mention.kind === 'text' ? mention.text : valueWords(panel, mention, words);
}
