/** Below this multiple of the dip a fall is said to stop, above to run away. */
const RUNS_AWAY = 2;

/** Whether a fall (a share of the price) is a multiple of its dip (a logarithm). */
export const runsAway = (fall: number, dip: number) => fall >= RUNS_AWAY * dip;
