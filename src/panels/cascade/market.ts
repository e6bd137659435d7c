import { defaultValues } from '../../schema/index.ts';
import { type CascadeValues, cascadeParameters } from './params.ts';

/** What says who sells and when, and what helps; all else is the market that was set by hand. */
const REACTIONS: ReadonlySet<string> = new Set([
  'shock',
  'leverage',
  'modelShare',
  'similarity',
  'platforms',
  'overrideLatency',
  'overrideOn',
  'leverageCap',
  'leverageCapOn',
  'rateCap',
  'rateCapOn',
  'slowSelling',
  'slowSellingOn',
  'guardFrom',
  'haltAfter',
  'haltSeconds',
  'magnetVolume',
  'magnetWidth',
  'ownLeverage',
  'ownPlatform',
  'ownStop',
  'ownInterest',
  'ownDepth',
  'ownBookLeverage',
  'leastShare',
  'mostShare',
  'seed',
]);

const DEFAULTS: Readonly<Record<string, unknown>> = defaultValues(cascadeParameters);

/** Whether the market is the one that was set near the edge: nothing of its book, depth or resilience is changed. */
export function isInventedEdge(values: CascadeValues): boolean {
  return Object.entries(values).every(([name, value]) => REACTIONS.has(name) || value === DEFAULTS[name]);
}
