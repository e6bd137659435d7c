import type { Axis } from '../../../../charts/axis.ts';
import type { CurveChartProps } from '../../../../charts/CurveChart.tsx';
import { type OwnBookOutcome, ownRanges } from '../../ownBook.ts';
import type { OwnBookText } from '../../types.ts';
import { wholeTicks } from './wholeTicks.ts';

type Picture = Pick<CurveChartProps, 'label' | 'x' | 'y' | 'lines' | 'readOut'>;

/** The market as it was typed, where its cliff lies and how far from runaway it is, over the shares. */
export function ownBookSentence(outcome: OwnBookOutcome, words: OwnBookText): string {
  const { rows } = outcome;
  if (rows.length === 0) return words.sentence([words.market(outcome), words.atOnce]);
  const { cliff: range, jumping, below, ratio } = ownRanges(outcome);
  const least = rows[0]!.first.dip;
  return words.sentence([
    words.market(outcome),
    rows.length === 1 && range !== null
      ? words.one({ dip: range.low })
      : words.cliff({ range, jumping, below, tried: rows.length, least }),
    ratio === null ? words.noGain : words.ratio({ range: ratio }),
  ]);
}

function shareAxis({ rows }: OwnBookOutcome, words: OwnBookText): Axis {
  const [first, last] = [rows[0]!.modelShare, rows.at(-1)!.modelShare];
  return { title: words.share, scale: 'linear', domain: [first, last], format: words.percent };
}

const DIP_STEP = 0.01;
/** Room right of what is shown. */
const ROOM = 1.2;

/** Nothing where one share is asked about, or where no dip makes a jump. */
export function cliffPicture(outcome: OwnBookOutcome, words: OwnBookText): Picture | null {
  const { cliff } = ownRanges(outcome);
  if (outcome.rows.length < 2 || cliff === null) return null;
  const points = outcome.rows.map(row => ({ x: row.modelShare, y: row.cliff?.at ?? Number.NaN }));
  const top = DIP_STEP * Math.ceil(cliff.high / DIP_STEP);
  return {
    label: words.cliffs.label,
    x: shareAxis(outcome, words),
    y: {
      ...{ title: words.cliffs.axis, scale: 'linear', domain: [0, top] },
      ...{ ticks: wholeTicks(top), format: words.percent },
    },
    lines: [{ id: 'cliff', label: words.cliffs.line, role: 'primary', points }],
    readOut: (_, { x, y }) => words.cliffs.readOut({ share: x, dip: y }),
  };
}

/** From here on the edge alone does not say how long the axis is. */
const LONG = 4;

/** From where to where gain over critical gain lies, beside the edge. */
export function ratioPicture(outcome: OwnBookOutcome, { ratios }: OwnBookText) {
  const { ratio } = ownRanges(outcome);
  if (ratio === null) return null;
  const top = Math.ceil(ROOM * Math.max(ratio.high, 1));
  const axis: Axis = {
    ...{ title: ratios.axis, scale: 'linear', domain: [0, top], format: ratios.tick },
    ticks: top < LONG ? [1] : [1, top / 2],
  };
  return {
    ...{ label: ratios.label, axis },
    rows: [{ id: 'range', label: ratios.row, text: ratios.range(ratio), ...ratio }],
    marks: [{ id: 'edge', value: 1, label: ratios.edge, role: 'limit', endSide: 'above' }] as const,
  };
}
