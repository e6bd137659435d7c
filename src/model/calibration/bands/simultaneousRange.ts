import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The range around given centres that a share `level` of drawn lines leave nowhere.
 *
 * At each point the scale below and above the centre is the root mean square of the draws' deviations to that side; a
 * line's deviation is the largest, over all points, of its deviations in these scales. The range reaches as far as the
 * ⌈level·(draws + 1)⌉-th smallest of them, so that a further line stays inside everywhere with a chance of `level`; of too
 * few draws it is the largest. A side to which no draw deviates has no width.
 *
 * @param columns by point, the value of each draw there.
 * @param centres by point; all draws of an honest model scatter around them.
 * @param level in (0, 1).
 * @throws ModelInputError unless there is a centre for each point, and as many draws at each, at least 2.
 * @see Besag, Green, Higdon & Mengersen 1995, Statistical Science 10(1), section 6.3, simultaneous credible regions.
 * @verified bands.test.ts: one normal point against its quantiles; panelBands.slow.test.ts: coverage of fresh lines.
 * @example
 * simultaneousRange({ columns: [Float64Array.of(-1, 0, 2)], centres: [0], level: 0.5 }) // { lower: [-1], upper: [2] }
 */
export function simultaneousRange({
  columns,
  centres,
  level,
}: {
  readonly columns: readonly Float64Array[];
  readonly centres: ArrayLike<number>;
  readonly level: number;
}): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const draws = columns[0]?.length ?? 0;
  requireInput(draws >= 2, 'simultaneousRange', 'at least 2 draws', draws);
  requireInput(level > 0 && level < 1, 'simultaneousRange', 'a level in (0, 1)', level);
  requireInput(
    centres.length === columns.length,
    'simultaneousRange',
    'a centre for each point',
    centres.length,
  );
  const scales = columns.map((column, point) => scalesOf(column, centres[point]!));
  const deviations = new Float64Array(draws);
  for (const [point, column] of columns.entries()) {
    requireInput(column.length === draws, 'simultaneousRange', 'as many draws at each point', column.length);
    const { below, above } = scales[point]!;
    for (let draw = 0; draw < draws; draw++) {
      const deviation = column[draw]! - centres[point]!;
      if (deviation === 0) continue;
      const inScale = deviation > 0 ? deviation / above : -deviation / below;
      if (inScale > deviations[draw]!) deviations[draw] = inScale;
    }
  }
  deviations.sort();
  const reach = deviations[Math.min(draws, Math.ceil(level * (draws + 1))) - 1]!;
  const at = (side: (scale: Scales) => number) =>
    Float64Array.from(scales, (scale, point) => centres[point]! + reach * side(scale));
  return { lower: at(({ below }) => -below), upper: at(({ above }) => above) };
}

interface Scales {
  readonly below: number;
  readonly above: number;
}

function scalesOf(column: Float64Array, centre: number): Scales {
  let below = 0;
  let above = 0;
  for (const value of column) {
    const square = (value - centre) ** 2;
    if (value < centre) below += square;
    else above += square;
  }
  return { below: Math.sqrt(below / column.length), above: Math.sqrt(above / column.length) };
}
