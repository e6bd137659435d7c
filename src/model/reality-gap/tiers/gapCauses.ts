/** Reasons why a test looks better than the truth. */
export const TEST_BIASES = ['selection', 'overfit', 'lookAhead', 'survivorship'] as const;
/** Ways in which the market leaves a rule behind: on paper as much as with real money. */
export const WORLD_CHANGES = ['decay', 'publication', 'stormEdge'] as const;
/** Costs that paper trading already sees. */
export const PAPER_COSTS = ['fees', 'spread'] as const;
/** Costs that only real money meets. */
export const LIVE_COSTS = [
  'impact',
  'stress',
  'latency',
  'partialFills',
  'funding',
  'crowd',
  'override',
] as const;

export type TestBias = (typeof TEST_BIASES)[number];
export type WorldChange = (typeof WORLD_CHANGES)[number];
export type TradingCost = (typeof PAPER_COSTS)[number] | (typeof LIVE_COSTS)[number];
/** What meets a rule on new days. */
export type NewDayCause = WorldChange | TradingCost;
/** What a reader can switch off. */
export type SwitchableCause = TestBias | NewDayCause;
/** Anything that can open a gap between test and live; `span` is the other length of time. */
export type GapCause = SwitchableCause | 'span';
/**
 * The ordered groups: from the test down to the truth over a span as long, on to the truth over the live
 * years, to what the market leaves of it, to paper, to live.
 */
export type GapGroupName = 'biases' | 'span' | 'world' | 'paper' | 'live';
/** The groups as they are told: paper costs and live costs are what trading takes. */
export type ToldGroup = Exclude<GapGroupName, 'paper' | 'live'> | 'trading';
/**
 * The stages a strategy passes; truth is the same rule on new days with its whole edge and without any cost,
 * moved is the same with what the market leaves of the edge.
 */
export type GapTier = 'test' | 'truth' | 'moved' | 'paper' | 'live';

/** All that meets a rule on new days, in the order of its groups. */
export const NEW_DAY_CAUSES: readonly NewDayCause[] = [...WORLD_CHANGES, ...PAPER_COSTS, ...LIVE_COSTS];
/** What paper trading meets. */
export const PAPER_CAUSES: readonly NewDayCause[] = [...WORLD_CHANGES, ...PAPER_COSTS];
