/**
 * What "How we know" tells that is neither the model's nor counted in the history at hand, as fractions.
 *
 * @see docs/model/leverage.md and src/market-data/README.md for the sources; test/sentences/leverage/howWeKnow.ts reads
 * each back.
 */
export const FACTS = {
  /** March and April 2020, bitcoin: the volatility of those months, 20× longs that were wiped out within a day, and the model's share. */
  spring2020: { volatility: 1.8, happened: 0.28, model: 0.46 },
  /** 10 October 2025, solana: falls of the perpetual future and of the spot price. */
  solana: { perpetual: -0.37, spot: -0.25 },
  /** 10 and 11 October 2025, bitcoin: worst 24 hours by closes, worst hour from open to low, from the high before to the low. */
  october2025: { day: 0.087, hour: 0.107, highToLow: 0.168 },
  /** Months in the longest records. */
  months: { most: 90, solana: 70 },
} as const;
