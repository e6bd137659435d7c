/** A range around a reliability curve: point by point, or one that a curve leaves nowhere. */
export interface CalibrationBand {
  /** The stated values at which the range was taken. */
  readonly forecasts: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly level: number;
  readonly draws: number;
  /** Whether the distinct forecasts were used as they are, or gathered in cells first. */
  readonly gathered: boolean;
}

/** How a band is drawn. */
export interface BandOptions {
  /** Share of the draws inside: at each point (default 0.9, 5 % to 95 %), or everywhere (default 0.95). */
  readonly level?: number;
  /** Default 400 for a pointwise range, 2,000 for one that holds everywhere. */
  readonly draws?: number;
  /** At how many stated values the range is taken at most, default 201, or 81. */
  readonly points?: number;
}
