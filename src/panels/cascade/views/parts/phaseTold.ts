import type { Axis } from '../../../../charts/axis.ts';
import { writeFull } from '../../../../charts/axis.ts';
import type { CurvePoint } from '../../../../charts/curve.ts';
import type { CascadeValues } from '../../params.ts';
import { type PhaseId, type PhaseMap, type PhaseOutcome, phaseEdges, TWICE } from '../../phase.ts';
import type { PhaseText } from '../../types.ts';

/** A cell is a shade darker from each of these multiples of the dip on. */
export const SHADES: readonly number[] = [1.25, TWICE, 4, 8];

type Asked = Pick<CascadeValues, 'shock' | 'modelShare'>;

/** From which leverage on the dip doubles, in both maps; how far they have come while they fill in. */
export function phaseSentence(outcome: PhaseOutcome, values: Asked, words: PhaseText): string {
  const { none, maps } = outcome;
  if (none !== null) return words.none[none];
  const rows = maps.flatMap(map => map.rows);
  const done = rows.filter(row => row !== null).length / rows.length;
  if (done < 1) return words.filling({ done });
  return words.sentence(
    maps.map(map =>
      words.edges({
        ...phaseEdges(map)!,
        ...{ map: map.id, least: map.leverages[0]!, most: map.leverages.at(-1)! },
        ...{ dip: values.shock, share: values.modelShare },
      }),
    ),
  );
}

/** A share as it is; a similarity in seconds, or as how unlike they are where all react at one time. */
export function shownAcross(id: PhaseId, value: number, delaySpread: number): number {
  if (id === 'share') return value;
  return (1 - value) * (delaySpread > 0 ? delaySpread : 1);
}

export function mapAxis(
  id: PhaseId,
  columns: readonly number[],
  delaySpread: number,
  words: PhaseText,
): Axis {
  const domain = [columns[0]!, columns.at(-1)!] as const;
  if (id === 'share') return { title: words.share.title, scale: 'linear', domain, format: words.share.tick };
  if (delaySpread === 0)
    return { title: words.unlike.title, scale: 'linear', domain, format: words.unlike.tick };
  return {
    ...{ title: words.spread.title, scale: 'linear', domain, format: words.spread.tick },
    ...{ formatLast: words.spread.short, formatFull: words.spread.last },
  };
}

export function leverageAxis(leverages: readonly number[], words: PhaseText): Axis {
  return {
    title: words.leverage,
    scale: 'linear',
    domain: [leverages[0]!, leverages.at(-1)!],
    format: words.times,
  };
}

export function criticalPoints({ id, line }: PhaseMap, delaySpread: number): readonly CurvePoint[] {
  return (line ?? []).map(({ across, leverage }) => ({
    x: shownAcross(id, across, delaySpread),
    y: leverage ?? Number.NaN,
  }));
}

export function hereOn(
  id: PhaseId,
  { modelShare, similarity, leverage, delaySpread }: CascadeValues,
): CurvePoint {
  return { x: shownAcross(id, id === 'share' ? modelShare : similarity, delaySpread), y: leverage };
}

export function cellWords(
  { id, across, leverages, rows }: PhaseMap,
  { row, column }: { readonly row: number; readonly column: number },
  x: Axis,
  words: PhaseText,
): string {
  const shown = x.domain[0] + ((x.domain[1] - x.domain[0]) * column) / (across.length - 1);
  return words.cell({
    across: id === 'share' ? words.share.full(across[column]!) : writeFull(x, shown),
    leverage: leverages[row]!,
    times: rows[row]?.[column] ?? null,
  });
}

export function shadeNames(words: PhaseText): readonly string[] {
  return [null, ...SHADES].map((from, place) => words.shade({ from, to: SHADES[place] ?? null }));
}
