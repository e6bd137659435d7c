import { requireInput } from '../../conventions/modelInputError.ts';
import type { BandOptions } from './band.ts';

/** Throws unless the level lies in (0, 1), and draws and points are enough to take a range from. */
export function requireBandOptions(
  functionName: string,
  { level, draws, points }: Required<BandOptions>,
): void {
  requireInput(level > 0 && level < 1, functionName, 'a level in (0, 1)', level);
  requireInput(Number.isInteger(draws) && draws >= 2, functionName, 'at least 2 draws', draws);
  requireInput(Number.isInteger(points) && points >= 1, functionName, 'at least one point', points);
}
