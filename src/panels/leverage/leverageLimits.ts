/** The lowest and the highest leverage that can be set. */
export const LEVERAGE_LIMITS = [1, 200] as const;
