import type { Axis } from '../charts/axis.ts';
import type {
  CurveBand,
  CurveLine,
  CurveMarker,
  CurveObserved,
  CurvePoint,
  CurveRule,
} from '../charts/curve.ts';
import type { DotBox } from '../charts/DotBoxes.tsx';
import type { DotRow } from '../charts/DotRows.tsx';
import type { Dumbbell } from '../charts/Dumbbells.tsx';
import type { DotState } from '../charts/dots.ts';
import type { StripBars } from '../charts/EventStrip.tsx';
import type { HeatCell } from '../charts/HeatMap.tsx';
import type { RangeRow, UprightMark } from '../charts/RangeStrip.tsx';
import type { WaterfallRow } from '../charts/Waterfall.tsx';

/** A hundred dots for each of a few cases. */
export interface DotsChart {
  readonly kind: 'dots';
  readonly boxes: readonly (Pick<DotBox, 'id' | 'heading' | 'figure' | 'counts' | 'partial' | 'foot'> & {
    /** In place of what was counted: the reader's own, in the colour of guesses. */
    readonly isGuess?: boolean;
    readonly ticked?: number | undefined;
  })[];
  readonly chosen?: string | undefined;
  /** What each state of a dot means; empty for states that do not occur. */
  readonly stateWords: Readonly<Partial<Record<DotState, string>>>;
  readonly keyLead?: string | undefined;
  /** Two kinds of loss, × and full dot, in place of one and what ended with less. */
  readonly lostTwoWays?: boolean;
}

/** Two marks a row, joined. */
export interface PairsChart {
  readonly kind: 'pairs';
  readonly axis: Axis;
  readonly rows: readonly Omit<Dumbbell, 'words' | 'guess'>[];
  readonly chosen?: string | undefined;
  readonly marks: { readonly first: string; readonly second: string; readonly band?: string | undefined };
}

/** Lines with their words at their ends, and what may stand behind and beside them. */
export interface LinesChart {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly CurveLine[];
  /** Where lines end together, their names stand in the key. */
  readonly areNamedInKey?: boolean;
  readonly band?: CurveBand | undefined;
  readonly observed?: CurveObserved | undefined;
  readonly observedBeside?: CurveObserved | undefined;
  readonly rules?: readonly CurveRule[];
  readonly marker?: Omit<CurveMarker, 'onMove'>;
  /** Thin lines of their own, such as prices; where one ends early it was lost. */
  readonly paths?: readonly { readonly points: readonly CurvePoint[]; readonly isLost: boolean }[];
  /** A level across the picture, dead on one side. */
  readonly limit?:
    | { readonly y: number; readonly label: string; readonly endSide: 'below' | 'above' }
    | undefined;
  /** Amounts between each moment and the next, the kinds on top of one another. */
  readonly bars?: {
    readonly moments: readonly number[];
    readonly kinds: readonly (StripBars & { readonly label: string })[];
    readonly most?: number | undefined;
  };
}

/** From one total to the next, step by step. */
export interface StepsChart {
  readonly kind: 'steps';
  readonly rows: readonly WaterfallRow[];
}

/** Numbers on a coloured grid. */
export interface HeatChart {
  readonly kind: 'heat';
  readonly columnTitle: string;
  readonly rowTitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly (readonly Omit<HeatCell, 'words'>[])[];
  readonly selected?: readonly [row: number, column: number] | undefined;
  /** What a mark in a cell's corner means. */
  readonly markWords?: string | undefined;
}

/** Many cells over two axes in a few shades, with a line on them. */
export interface ShadesChart {
  readonly kind: 'shades';
  readonly x: Axis;
  readonly y: Axis;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly (readonly number[] | null)[];
  readonly limits: readonly number[];
  readonly shadeNames: readonly string[];
  readonly shadesLead: string;
  readonly line: { readonly label: string; readonly points: readonly CurvePoint[] };
  readonly here: { readonly label: string; readonly at: CurvePoint };
}

/** One share told in several ways: a strip of a hundred dots each. */
export interface RowsChart {
  readonly kind: 'rows';
  readonly rows: readonly DotRow[];
}

/** Ranges of one quantity, and values that stand across them. */
export interface RangesChart {
  readonly kind: 'ranges';
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
  readonly marks: readonly UprightMark[];
}

/** The few kinds that every picture is made of, as data; numbers and words are the panel's. */
export type Chart =
  | DotsChart
  | PairsChart
  | LinesChart
  | StepsChart
  | HeatChart
  | ShadesChart
  | RowsChart
  | RangesChart;

/** What a view shows of one outcome when it leaves the site. */
export interface ViewPicture {
  readonly sentence: string;
  /** One, or a main one and a narrower one beside it. */
  readonly charts: readonly [Chart] | readonly [Chart, Chart];
}
