/** Reasons why a test looks better than the truth. */
export const TEST_BIASES = ['selection', 'overfit', 'lookAhead', 'survivorship'] as const;
/** Costs that paper trading already sees. */
export const PAPER_COSTS = ['fees', 'spread'] as const;
/** Causes that only real money meets. */
export const LIVE_COSTS = [
  'impact',
  'stress',
  'latency',
  'partialFills',
  'funding',
  'decay',
  'crowd',
  'override',
] as const;

export type TestBias = (typeof TEST_BIASES)[number];
export type TradingCost = (typeof PAPER_COSTS)[number] | (typeof LIVE_COSTS)[number];
/** Anything that can open a gap between test and live. */
export type GapCause = TestBias | TradingCost;
/** The three ordered groups: from the test down to the truth, on to paper, on to live. */
export type GapGroupName = 'biases' | 'paper' | 'live';
/** The stages a strategy passes; truth is the same rule on new days without any cost. */
export type GapTier = 'test' | 'truth' | 'paper' | 'live';
