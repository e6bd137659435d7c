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
