import { type Table, tableOf } from '../../schema/index.ts';
import { ledgerRows } from './ledger.ts';
import { SHOWN_METRICS } from './metrics.ts';
import type {
  AccountOutcome,
  CapacityOutcome,
  FactsOutcome,
  LuckOutcome,
  NewDayCause,
  NoiseOutcome,
  OwnNumbersOutcome,
  SpreadPoint,
  StressOutcome,
  TimelineOutcome,
} from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import type { RealityGapText } from './types.ts';

const TIERS = ['test', 'truth', 'moved', 'paper', 'live'] as const;

export function timelineTable(
  { tiers }: TimelineOutcome,
  _values: RealityGapValues,
  { tables, tiers: names }: RealityGapText,
): Table {
  const { units, timeline: words } = tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'tier', label: words.tier },
      { key: 'end', label: words.end },
      { key: 'error', label: words.error },
      { key: 'lower', label: words.lower },
      { key: 'upper', label: words.upper },
      { key: 'worstFall', label: words.worstFall, unit: units.share },
      { key: 'sharpe', label: words.sharpe, unit: units.ratio },
    ],
    rows: TIERS.map(tier => {
      const { endMoney, worstFall, sharpe } = tiers[tier];
      return {
        tier: names[tier],
        end: endMoney.value,
        error: endMoney.standardError,
        lower: endMoney.lower,
        upper: endMoney.upper,
        worstFall: worstFall?.value ?? null,
        sharpe: sharpe.value,
      };
    }),
  });
}

/** Every cause with its step in every figure; the steps of a column add up to the gap. */
export function accountTable(
  { metrics }: AccountOutcome,
  _values: RealityGapValues,
  { tables, causes, metrics: names }: RealityGapText,
): Table {
  const { units, account: words } = tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'cause', label: words.cause },
      ...SHOWN_METRICS.map(metric => ({ key: metric, label: names[metric] })),
      { key: 'error', label: words.error, unit: units.money },
      { key: 'alone', label: words.alone, unit: units.money },
      { key: 'last', label: words.last, unit: units.money },
    ],
    rows: metrics.endMoney.steps.map(({ cause, standardError, alone, last }, place) => ({
      cause: causes[cause],
      ...(Object.fromEntries(
        SHOWN_METRICS.map(metric => [metric, metrics[metric].steps[place]!.step]),
      ) as Record<(typeof SHOWN_METRICS)[number], number>),
      error: standardError,
      alone,
      last,
    })),
  });
}

export function luckTable(
  { rows }: LuckOutcome,
  _values: RealityGapValues,
  { tables }: RealityGapText,
): Table {
  const { units, luck: words } = tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'tries', label: words.tries },
      { key: 'testEnd', label: words.testEnd, unit: units.money },
      { key: 'paperEnd', label: words.paperEnd, unit: units.money },
      { key: 'luckEnd', label: words.luckEnd, unit: units.money },
      { key: 'bestSharpe', label: words.bestSharpe, unit: units.ratio },
      { key: 'luckSharpe', label: words.luckSharpe, unit: units.ratio },
      { key: 'byLuck', label: words.byLuck, unit: units.chance },
      { key: 'deflated', label: words.deflated },
      { key: 'yearsNeeded', label: words.yearsNeeded },
    ],
    rows: rows.map(row => row),
  });
}

export function noiseTable(
  { points }: NoiseOutcome,
  _values: RealityGapValues,
  { tables }: RealityGapText,
): Table {
  return spreadTable(points, tables, tables.spreads.live);
}

export function ownNumbersTable(
  { verdict }: OwnNumbersOutcome,
  _values: RealityGapValues,
  { tables }: RealityGapText,
): Table {
  return spreadTable(verdict?.points ?? [], tables, tables.spreads.since);
}

const EVERY = 4;

function spreadTable(
  points: readonly SpreadPoint[],
  { units, spreads: words }: RealityGapText['tables'],
  second: string,
): Table {
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'sharpe', label: words.sharpe, unit: units.ratio },
      { key: 'test', label: words.test, unit: units.chance },
      { key: 'live', label: second, unit: units.chance },
    ],
    rows: points
      .filter((_, place) => place % EVERY === 0)
      .map(({ sharpe, above }) => ({ sharpe, test: above[0]!, live: above[1] ?? null })),
  });
}

export function capacityTable(
  { points }: CapacityOutcome,
  _values: RealityGapValues,
  { tables }: RealityGapText,
): Table {
  const { units, capacity: words } = tables;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'account', label: words.account, unit: units.money },
      { key: 'followed', label: words.followed },
      { key: 'lower', label: words.lower },
      { key: 'upper', label: words.upper },
      { key: 'alone', label: words.alone },
    ],
    rows: points.map(({ account, followed, lower, upper, alone }) => ({
      account,
      followed,
      lower,
      upper,
      alone,
    })),
  });
}

export function stressTable(
  { bars, storm }: StressOutcome,
  _values: RealityGapValues,
  { tables, causes: names }: RealityGapText,
): Table {
  const { units, stress: words } = tables;
  const [begins] = storm;
  const causes = Object.keys(bars[0]?.taken ?? {}) as NewDayCause[];
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'day', label: words.day },
      { key: 'price', label: words.price },
      { key: 'paper', label: words.paper },
      { key: 'live', label: words.live },
      ...causes.map(cause => ({ key: cause, label: names[cause], unit: units.share })),
    ],
    rows: bars.map(({ price, paper, live, taken }, place) => ({
      day: place - begins + 1,
      price,
      paper,
      live,
      ...taken,
    })),
  });
}

/** What each stage assumes: the view shows this very table. */
export function factsTable(
  { assumptions }: FactsOutcome,
  _values: RealityGapValues,
  text: RealityGapText,
): Table {
  const words = text.tables.facts;
  return tableOf({
    caption: words.caption,
    columns: [
      { key: 'what', label: words.what },
      { key: 'test', label: words.test },
      { key: 'paper', label: words.paper },
      { key: 'live', label: words.live },
    ],
    rows: ledgerRows(assumptions, text).map(row => row),
  });
}
