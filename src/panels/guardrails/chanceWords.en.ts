import type { ChanceWords } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';

/** A computed chance that comes out as none or all by rounding is told like its neighbours: only arithmetic is certain. */
export const openChance = (chance: number) => Math.min(1 - 1e-12, Math.max(1e-12, chance));

/** Over a box there is room for no more: "12 of 100", "<1 in 1,000", ">99 of 100", "none". */
export function figureWords({ full, chance }: ChanceWords): string {
  if (chance.kind === 'never') return 'none';
  if (chance.kind === 'less-than') return `<1 in ${say.number(chance.base)}`;
  return chance.kind === 'more-than' ? `>${say.number(chance.base - 1)} of ${say.number(chance.base)}` : full;
}
