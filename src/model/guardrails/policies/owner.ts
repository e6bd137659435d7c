import type { Multiple } from '../../conventions/quantities.ts';

/**
 * The hand on the switch: ready, or pulled on the morning of a day (the first is 1). There is no state in
 * which it does not work.
 */
export type Override = { readonly kind: 'ready' } | { readonly kind: 'pulled'; readonly onDay: number };

/** What the owner of the money decides; it can only lower what the policy wants. */
export interface Owner {
  /** The highest leverage the owner wants; null leaves it to policy and cap. */
  readonly limit: Multiple | null;
  readonly override: Override;
}

/** An owner who watches. */
export const WATCHING: Owner = { limit: null, override: { kind: 'ready' } };
