/** What lies between these: 8 of 10 cases. */
export interface MiddleRange {
  readonly lower: number;
  readonly upper: number;
}
