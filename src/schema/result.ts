import type { ValueReason } from './reason.ts';

/** What a border returns: the value, or the reason why it was refused. Borders never throw and never repair silently. */
export type Result<Value, Why = ValueReason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Why };

export function accepted<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refused<Why>(reason: Why): Result<never, Why> {
  return { ok: false, reason };
}

const LONGEST_ECHO = 40;

/** The beginning of a text that somebody else wrote, as long as a notice can show it. */
export function shortened(text: string): string {
  return text.length > LONGEST_ECHO
    ? `${text.slice(0, LONGEST_ECHO).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}
