import type { ProseSection } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import { FACTS } from './howWeKnowFacts.ts';
import measured from './modelAgainstHistory.json';

const { intervals, missByLeverage, againstConstant, bitcoin, rare, below } = measured;
const { spring2020, solana, october2025, months } = FACTS;

/** Of ten thousand: rarer than what is told elsewhere. */
const ofTenThousand = (share: number) => say.number(share * 10_000);
const tenths = (share: number) => `${say.number(share * 100, 1)}\u202f%`;
const ofHundred = (share: number) => say.number(share * 100);

const outOf = ({ outside, of }: { readonly outside: number; readonly of: number }) => `${outside} of ${of}`;
const missAt = (leverage: number) =>
  `${say.quantity('multiple', leverage)} ${say.percent(missByLeverage.find(one => one.leverage === leverage)!.miss)}`;
const between = ([least, most]: readonly number[]) => `${say.number(least! * 100)} to ${say.percent(most!)}`;

/** How the numbers of this panel are made and where they miss. */
export const leverageHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Changing volatility',
    formulas: [
      'wiped out, held long: P = E[Φ((b + V/2)/√V) + e^(−b)·Φ((b − V/2)/√V)], b = ln((1 − 1/L)/(1 − m))',
      'E: the mean over simulated clocks V; with constant volatility V = σ²·h/8760',
    ],
    paragraphs: [
      'The leverage lab’s default model lets volatility wander between calm and wild times, as it did, with fat-tailed hours. Four numbers fitted on bitcoin describe how often positions opened at every hour from 2019 to mid-2026 would have been liquidated, from 5× to 125× and from one hour to thirty days. With only the level fitted anew, ether and solana are described as well.',
      `Long and short together, over ${say.number(againstConstant.cells)} cells in which at least 1 in 1,000 was hit, its median miss is ${between(againstConstant.model)} by coin and market, against ${between(againstConstant.constant)} for constant volatility at each market’s own level.`,
      `A reader sees one side, and that is less exact. Of the points with a hit ${outOf(intervals)} lie outside history’s 95\u202f% interval, where chance alone would give about one in twenty: ${outOf(intervals.long)} longs, ${outOf(intervals.short)} shorts. Median miss by leverage, for longs and shorts apart: ${say.list(missByLeverage.map(({ leverage }) => missAt(leverage)))}. Where model and history part by more than history’s interval and two of the model’s own errors, the line under the headline says so.`,
      `Of bitcoin’s ${bitcoin.misses} misses ${bitcoin.withTrend} follow the trend of their hours: calm and stressed markets rose, so shorts were hit more often than the model says, and normal ones fell. No yearly trend of them is two standard errors from zero, so the model has none. Ether’s, within a day, look like sharper falls than rises.`,
      `Rare cases are the least exact. Where 1 to 10 in 1,000 were hit the median miss is ${say.percent(below.long.miss)} for longs (${outOf(below.long)} outside history’s interval) and ${say.percent(below.short.miss)} for shorts (${outOf(below.short)}). At 5× for a day in a normal market ${ofTenThousand(rare.long.happened)} in 10,000 longs and ${ofTenThousand(rare.short.happened)} shorts were hit; the model says ${ofTenThousand(rare.long.model)} and ${ofTenThousand(rare.short.model)}. Crashes start in calm markets more often than it says. Those figures rest on a few episodes.`,
    ],
  },
  {
    heading: 'At the prices of 2019–2026',
    paragraphs: [
      `Hourly prices of Binance spot markets (last trades, not the mark prices by which exchanges liquidate), bitcoin and ether from January 2019, solana from September 2020, to June 2026; days and hours are UTC. These are positions that nobody held: without fees, funding, the depth of a book or mark prices. On 10 October 2025 the perpetual futures of small coins fell further than their spot prices (solana ${say.percent(solana.perpetual)} against ${say.percent(solana.spot)}).`,
      `A position is opened at every hour, so entries overlap: a share rests on hours in the calendar months that are said beside it, at most ${say.number(months.most)} (solana ${say.number(months.solana)}); a calm, normal or stressed market has a third of the hours. Intervals are a bootstrap of 30-day blocks. A share below 1 in 100 that rests on fewer than ten separate episodes is told as episodes, with their dates.`,
      `One fall, three numbers: on 10 and 11 October 2025 bitcoin lost ${tenths(october2025.day)} over its worst 24 hours (close to close), ${tenths(october2025.hour)} within one hour (open to low), and ${tenths(october2025.highToLow)} from the high before the fall to the low.`,
    ],
  },
  {
    heading: 'A volatility of your own',
    paragraphs: [
      `A figure far from a coin’s usual one is pulled to the middle, as the weeks after such months did; fitted on bitcoin, tried on ether and solana, it matters for a few wild months only. In March and April 2020, at about ${say.percent(spring2020.volatility)}, ${ofHundred(spring2020.happened)} of 100 longs at 20× were wiped out within a day; the model says ${ofHundred(spring2020.model)}. Outside the volatilities of nine days in ten the answer says that it extrapolates. Of another coin’s history nothing was checked.`,
    ],
  },
  {
    heading: 'Limits',
    paragraphs: [
      'No trend, no calendar, no falling-market asymmetry; fees count at the end; no funding, no stops, no partial liquidation, no money added. The future may not be like 2019 to 2026. It is a description of what happened, and a better guide than constant volatility, not a forecast.',
    ],
  },
];
