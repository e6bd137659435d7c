import type { MarketPath } from '../world/simulateMarketPath.ts';
import type { ExecutionTerms } from './executionTerms.ts';
import { fadedReturns } from './fadedReturns.ts';
import { NEW_DAY_CAUSES, type NewDayCause } from './gapCauses.ts';

/** A rule's way through a stretch of market under given terms, bar by bar. */
export interface TierRun {
  /** Return of the account. */
  readonly net: Float64Array;
  /** Account value after each bar, starting from 1; 0 from ruin on. */
  readonly equity: Float64Array;
  /** Position the rule asked for, a person's veto included. */
  readonly target: Float64Array;
  /** Position after the bar's trade. */
  readonly position: Float64Array;
  /** Position that earned the bar's return, on average over the bar. */
  readonly effective: Float64Array;
  /** What each cause took on each bar; negative where it gave. They add up to frictionless − net. */
  readonly taken: Readonly<Record<NewDayCause, Float64Array>>;
  /** What the rule would have earned with the full edge and no cost. */
  readonly frictionless: Float64Array;
}

/**
 * Runs one rule through one stretch of market and says, bar by bar, which cause took what.
 *
 * Decision-time regime for execution, bar regime for return: new = pos + κ_t·(target − pos); Δ = |new − pos|;
 * eff = (1 − ℓ_t)·new + ℓ_t·pos; net = eff·r − Δ·f − Δ·(s/2)·m_s − Δ·⅔Yσ_t·√(Δ·N/(V·d)) − eff·F − |eff|·κ_F,
 * and on a stressed bar with a loss above θσ the running crowd moves the price against eff, a part of which
 * comes back one bar later. A fall of more than D below the watermark keeps the rule flat for m bars, after
 * which the watermark starts anew. An account that loses everything stays at 0.
 *
 * The ledger is an account of this one run, bar by bar; the bars of the gap come from switching causes off
 * instead.
 *
 * @param path the days; @param signal of the rule, known before each bar; @param terms from executionTerms.
 * @verified test: the ledger adds up; equal to the kernel tradeBars; a later day changes no earlier one.
 * @example
 * runTier(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).live, new Float64Array(1095), executionTerms(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), new Set())).net.length // 1095
 */
export function runTier(path: MarketPath, signal: Float64Array, terms: ExecutionTerms): TierRun {
  const run = emptyRun(path.bars);
  const faded = fadedReturns(path, terms);
  const published = fadedReturns(path, { ...terms, stressEdge: 1, edgeHalfLifeBars: Infinity });
  const calmEdge = fadedReturns(path, { ...terms, stressEdge: 1 });
  const account = { equity: 1, watermark: 1, position: 0, flatBars: 0, rebound: 0, terms };
  for (let bar = 0; bar < path.bars; bar++) {
    const wanted = signal[bar]! >= 0 ? terms.positionSize : -terms.positionSize;
    const target = account.flatBars > 0 ? 0 : wanted;
    const fill = fillOrder(target, account.position, path.stressed[bar] === 1, terms);
    const push = crowdPush(path, bar, { effective: fill.effective, gain: faded[bar]!, terms });
    const price = {
      full: path.returns[bar]!,
      published: published[bar]!,
      calm: calmEdge[bar]!,
      faded: faded[bar]!,
      push: account.rebound - push,
    };
    run.target[bar] = target;
    run.position[bar] = fill.position;
    run.effective[bar] = fill.effective;
    run.frictionless[bar] = wanted * price.full;
    writeLedger(run, bar, { wanted, target, ...fill, terms }, price);
    account.rebound = terms.crowdRebound * push;
    account.position = fill.position;
    settle(run, bar, fill.effective * (price.faded + price.push) - fill.paid, account);
  }
  return run;
}

interface Account {
  readonly terms: ExecutionTerms;
  equity: number;
  watermark: number;
  position: number;
  flatBars: number;
  rebound: number;
}
interface Fill {
  readonly position: number;
  readonly effective: number;
  readonly traded: number;
  readonly linear: number;
  readonly impact: number;
  readonly funding: number;
  readonly paid: number;
}

function fillOrder(target: number, position: number, stressed: boolean, terms: ExecutionTerms): Fill {
  const pick = stressed ? 'stress' : 'calm';
  const change = terms.filledShare[pick] * (target - position);
  const traded = Math.abs(change);
  const effective = position + change - terms.latency[pick] * change;
  const linear = traded * terms.linearCost[pick];
  const impact = traded * Math.sqrt(traded) * terms.impactCost[pick];
  const funding = effective * terms.funding + Math.abs(effective) * terms.crowdedFunding;
  return {
    position: position + change,
    effective,
    traded,
    linear,
    impact,
    funding,
    paid: linear + impact + funding,
  };
}

function crowdPush(
  path: MarketPath,
  bar: number,
  { effective, gain, terms }: { effective: number; gain: number; terms: ExecutionTerms },
): number {
  const side = Math.sign(effective);
  const runs = path.stressed[bar + 1] === 1 && -side * gain > terms.crowdThreshold;
  return runs ? side * terms.crowdPush : 0;
}

function settle(run: TierRun, bar: number, net: number, account: Account): void {
  const { terms } = account;
  const gain = account.equity > 0 ? Math.max(net, -1) : 0;
  run.net[bar] = gain;
  account.equity *= 1 + gain;
  run.equity[bar] = account.equity;
  account.watermark = Math.max(account.watermark, account.equity);
  if (account.flatBars > 0) {
    account.flatBars--;
    if (account.flatBars === 0) account.watermark = account.equity;
  } else if (account.equity < account.watermark * terms.overrideFloor) account.flatBars = terms.overrideBars;
}

/** The bar's return with the full edge, with what others leave of it, also faded, also failing in a storm. */
interface Price {
  readonly full: number;
  readonly published: number;
  readonly calm: number;
  readonly faded: number;
  readonly push: number;
}

function writeLedger(
  { taken }: TierRun,
  bar: number,
  fill: Fill & { readonly wanted: number; readonly target: number; readonly terms: ExecutionTerms },
  price: Price,
): void {
  const { terms } = fill;
  taken.override[bar] = (fill.wanted - fill.target) * price.full;
  taken.partialFills[bar] = (fill.target - fill.position) * price.full;
  taken.latency[bar] = (fill.position - fill.effective) * price.full;
  taken.publication[bar] = fill.effective * (price.full - price.published);
  taken.decay[bar] = fill.effective * (price.published - price.calm);
  taken.stormEdge[bar] = fill.effective * (price.calm - price.faded);
  taken.crowd[bar] = -fill.effective * price.push;
  taken.funding[bar] = fill.funding;
  const impact = fill.traded * Math.sqrt(fill.traded) * terms.impactCost.calm;
  taken.fees[bar] = fill.traded * terms.feeCost;
  taken.spread[bar] = fill.traded * (terms.linearCost.calm - terms.feeCost);
  taken.impact[bar] = impact;
  taken.stress[bar] = fill.linear - fill.traded * terms.linearCost.calm + (fill.impact - impact);
}

function emptyRun(bars: number): TierRun {
  const series = () => new Float64Array(bars);
  const taken = Object.fromEntries(NEW_DAY_CAUSES.map(cause => [cause, series()]));
  return {
    net: series(),
    equity: series(),
    target: series(),
    position: series(),
    effective: series(),
    taken: taken as Record<NewDayCause, Float64Array>,
    frictionless: series(),
  };
}
