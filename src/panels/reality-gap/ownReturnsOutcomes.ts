import type { PerformanceStatistics } from '../../model/reality-gap/index.ts';
import type { AskedFile } from '../../reader-files/reading.ts';
import type {
  RefusedReturns,
  ReturnsContent,
  ReturnsFile,
  ReturnsRowFault,
  Stage,
  StageReturns,
} from '../../reader-files/returnsFile.ts';
import type { GapReason, OwnVerdict } from './outcomes.ts';

export type { RefusedReturns, ReturnsRowFault, Stage };

/** What a reader's own file of returns shows. */
export interface MeasuredReturns extends Omit<ReturnsFile, 'kind' | 'stages'> {
  readonly kind: 'measured';
  /** Null where neither dates nor reader say how many rows make a year: then there is no yearly figure. */
  readonly periodsPerYear: number | null;
  readonly stages: readonly StageMeasure[];
  /** On the test against real money, or paper where there is none; null without a test that moved. */
  readonly verdict: OwnVerdict | null;
  /** Every pair of stages, the earlier first. */
  readonly pairs: readonly StagePair[];
  /** Paper and real money on the days that both have; null with fewer than two. */
  readonly sameDays: SameDays | null;
}

export type ReturnsOutcome = MeasuredReturns | AskedFile | RefusedReturns;

/** Why a stage has no Sharpe ratio. */
export type NoRatio = 'constant' | 'ruined' | 'noRhythm' | 'tooFew';

/** What a stage achieved; what is told by the year is null where no year is known. */
export type StageStatistics = Omit<PerformanceStatistics, YearlyFigure> &
  Readonly<Record<YearlyFigure, number | null>>;

export type YearlyFigure = 'years' | 'annualGrowth' | 'annualReturn';

/** One stage of the file. Days are counted since 1970-01-01, or from 0 in a file without dates. */
export interface StageMeasure {
  readonly stage: Stage;
  readonly content: ReturnsContent;
  readonly from: number;
  readonly to: number;
  readonly statistics: StageStatistics;
  /** Why there is no Sharpe ratio; null where there is one. */
  readonly noRatio: NoRatio | null;
  /** Where the account was lost, and how many rows after that were ignored. */
  readonly ruin: StageReturns['ruin'];
  /** 95 of 100: where the true yearly Sharpe ratio lies; null where there is none. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** The account from 1 on, thinned for the picture. */
  readonly curve: readonly { readonly x: number; readonly y: number }[];
}

/** Whether two stages can be told apart. */
export interface StagePair {
  readonly from: Stage;
  readonly to: Stage;
  readonly z: number;
  readonly p: number;
  readonly returnsNeeded: number | null;
  readonly daysNeeded: number | null;
  readonly reason: GapReason;
}

/** What real money made less than paper on the same days, a year, with its error. */
export interface SameDays {
  readonly days: number;
  readonly difference: number;
  readonly standardError: number;
}
