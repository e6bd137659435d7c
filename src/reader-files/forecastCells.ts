import type { ForecastFile, RejectedRow, RowFault } from './forecastFile.ts';
import type { DecimalSign } from './numbers.ts';
import type { Question, Reading, ReadingNote } from './reading.ts';

/** What the rows of a file turn out to be, or what has to be asked about them. */
export type CollectedRows = CollectedCounts &
  (
    | { readonly kind: 'questions'; readonly questions: readonly Question[] }
    | (Pick<
        ForecastFile,
        'probabilities' | 'outcomes' | 'groups' | 'days' | 'suggestedView' | 'scale' | 'outcomeWords'
      > & {
        readonly kind: 'rows';
        readonly undated: number;
        readonly rejected: readonly RejectedRow[];
      })
  );

interface CollectedCounts {
  readonly rows: number;
  readonly blank: number;
  readonly decimal: DecimalSign;
  readonly dates: Reading['dates'];
  readonly notes: readonly ReadingNote[];
}

/** A row that is left out before the others are understood. */
export interface RowAtFault {
  readonly line: number;
  readonly fault: RowFault;
}

/** The cells of the rows as they stand, column by column. */
export interface ForecastCells {
  readonly lines: readonly number[];
  readonly stated: readonly string[];
  readonly happened: readonly string[];
  readonly predicted: readonly string[];
  readonly groups: readonly string[];
  /** Whether each question was settled, where a column says so. */
  readonly settled: readonly string[];
}
