import type { AskedFile, Reading } from '../../reader-files/reading.ts';
import type { RefusedReturns, ReturnsFile, Rhythm } from '../../reader-files/returnsFile.ts';
import type { LearnedWindow } from './calmLearning.ts';
import type { CalmOutcome } from './calmOutcome.ts';

/** Before a file is brought: for what its days will be used. */
export interface OwnCalmOutcome {
  readonly leastLearnable: number;
  readonly mostLearnable: number;
  readonly held: number;
  readonly later: number;
  readonly storm: number;
}

/** The days of a file and what each of them is for. */
export interface OwnDays {
  readonly inFile: number;
  /** The last so many of them. */
  readonly used: number;
  /** Of those used: the first can be learned from, then ranges are widened, then measured. */
  readonly learnable: number;
  readonly held: number;
  readonly later: number;
  /** Falls as deep as the storm's first among the later days. */
  readonly laterFalls: number;
  /** Steps among those used that go over days without a row. */
  readonly gaps: number;
  /** Of each drawn price its day since 1970-01-01; null in a file without dates. */
  readonly dates: readonly number[] | null;
}

/** What a network has learned so far from a window of the reader's own days, and what is then made of a storm. */
export interface LearnedDays {
  readonly kind: 'learned';
  readonly file: Pick<ReturnsFile, 'layout' | 'rejected'>;
  readonly content: ReturnsFile['stages'][number]['content'];
  readonly column: number;
  readonly reading: Reading;
  readonly own: OwnDays;
  readonly window: LearnedWindow;
  /** Whether most days of the window change alike: then there is no spread to learn. */
  readonly isStill: boolean;
  readonly calm: CalmOutcome;
}

/** Why returns that could be read are no days to learn from. */
export type Unfit =
  | { readonly why: 'notDaily'; readonly rhythm: Rhythm['name'] }
  | { readonly why: 'noRhythm' | 'noDates' | 'lost' | 'beyond' }
  | { readonly why: 'manyGaps'; readonly gaps: number; readonly days: number }
  | { readonly why: 'still'; readonly days: number }
  | ({ readonly why: 'tooFew'; readonly days: number } & Pick<OwnDays, 'learnable' | 'held' | 'later'>);

export interface UnfitDays {
  readonly kind: 'unfit';
  readonly unfit: Unfit;
  readonly file: Pick<ReturnsFile, 'layout' | 'rejected'>;
  readonly reading: Reading;
}

/** All that can become of a file of the reader's own prices. */
export type OwnCalmReading = LearnedDays | UnfitDays | AskedFile | RefusedReturns;
