/** What a border returns: the value, or the reason why it was refused. Borders never throw and never repair silently. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export function accepted<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refused(reason: string): Result<never> {
  return { ok: false, reason };
}

const LONGEST_ECHO = 40;

/** The beginning of a text that somebody else wrote, as long as a notice can show it. */
export function shortened(text: string): string {
  return text.length > LONGEST_ECHO
    ? `${text.slice(0, LONGEST_ECHO).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}
