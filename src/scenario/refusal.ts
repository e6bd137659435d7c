import { type AnyValues, type Reason, type RuleReason, shortened } from '../schema/index.ts';

/** What a refusal speaks of: a text as it was written, or a parameter's value, to be said as its control says it. */
export type Mention =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly value: AnyValues[string] };

/** What stands in place of something refused; null where nothing does. */
export type Replacement = Mention | { readonly kind: 'the-first' } | PlayedInstead | null;

/** What a page plays in place of a scene or story that it does not know. */
export interface PlayedInstead {
  readonly kind: 'played';
  readonly what: 'story' | 'scene' | 'guess' | 'nothing';
  /** True where a friend's guess at what is not known was left out with it. */
  readonly friend: boolean;
}

/** Something in a link that could not be used: what it was, why, and what stands in its place. */
export interface Refusal {
  readonly key: string;
  readonly given: Mention;
  readonly reason: Reason | RuleReason;
  readonly used: Replacement;
}

export const THE_FIRST: Replacement = { kind: 'the-first' };

/** A text that somebody else wrote, as long as a notice can show it. */
export function asWritten(text: string): Mention {
  return { kind: 'text', text: shortened(text) };
}

export function mentionValue(name: string, values: AnyValues): Mention {
  return { kind: 'value', name, value: values[name]! };
}
