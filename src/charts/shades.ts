/** A stretch of one shade in a row, in shares of the plot. */
export interface ShadeRun {
  readonly key: string;
  readonly shade: number;
  readonly left: number;
  readonly width: number;
  /** From the top. */
  readonly top: number;
  readonly height: number;
}

/** The shade of a value: how many of the rising limits it reaches. */
export function shadeOf(value: number, limits: readonly number[]): number {
  return limits.filter(limit => value >= limit).length;
}

/** Where each cell of an axis ends: half way to the next; the first and last reach to the plot's edges. */
function edgesOf(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.map((place, at) => [
    at === 0 ? 0 : (places[at - 1]! + place) / 2,
    at === places.length - 1 ? 1 : (place + places[at + 1]!) / 2,
  ]);
}

/**
 * The cells of a map as stretches of one shade. A row that is still to come is covered by its neighbours, so that the
 * picture is whole from the first rows on.
 *
 * @param rows values row by row, the lowest first; null where they are still to come.
 */
export function shadeRuns(
  rows: readonly (readonly number[] | null)[],
  { across, up, limits }: { across: readonly number[]; up: readonly number[]; limits: readonly number[] },
): readonly ShadeRun[] {
  const known = rows.flatMap((row, at) => (row === null ? [] : [{ row, at }]));
  const heights = edgesOf(known.map(({ at }) => up[at]!));
  const widths = edgesOf(across);
  return known.flatMap(({ row, at }, place) => {
    const [bottom, top] = heights[place]!;
    const runs: ShadeRun[] = [];
    for (let from = 0; from < row.length; ) {
      const shade = shadeOf(row[from]!, limits);
      let to = from;
      while (to + 1 < row.length && shadeOf(row[to + 1]!, limits) === shade) to += 1;
      const [left, right] = [widths[from]![0], widths[to]![1]];
      if (shade > 0)
        runs.push({
          ...{ key: `${at} ${from}`, shade, left, width: right - left },
          ...{ top: 1 - top, height: top - bottom },
        });
      from = to + 1;
    }
    return runs;
  });
}
