import type { SceneGuess } from '../../panels/defineScene.ts';

/** Near is a tenth of what could be said; of a choice only the truth itself is. */
const SHARE = 0.1;

/** How far from the truth a guess still is near it. */
export function withinOf(
  { kind, unit }: Pick<SceneGuess, 'kind' | 'unit'>,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): number {
  if (kind === 'choice') return 0;
  const tenth = SHARE * (maximum - minimum);
  // Days are whole.
  return unit === 'days' ? Math.floor(tenth) : tenth;
}
