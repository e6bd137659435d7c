/** A market that rises on average, trembles, and falls at once every other year; by the year. */
export const PAID_MARKET = { mean: 0.3, volatility: 0.6, jumps: 0.5 } as const;
export const PAID_YEARS = 3;
/** Without a cap. */
export const MOST_ON_OFFER = 20;
/** How often an account may ever be halved under the aim of survival. */
export const HALVED_AT_MOST = 0.2;
