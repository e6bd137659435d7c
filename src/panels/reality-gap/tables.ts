import type { Table } from '../../schema/index.ts';
import { ledgerRows } from './ledger.ts';
import { SHOWN_METRICS } from './metrics.ts';
import type {
  AccountOutcome,
  CapacityOutcome,
  FactsOutcome,
  LuckOutcome,
  NoiseOutcome,
  OwnNumbersOutcome,
  SpreadPoint,
  StressOutcome,
  TimelineOutcome,
} from './outcomes.ts';
import { CAUSE_NAMES, METRIC_NAMES, TIER_NAMES } from './text.en.ts';

const TIERS = ['test', 'truth', 'paper', 'live'] as const;

export function timelineTable({ tiers }: TimelineOutcome): Table {
  return {
    caption: 'Test, paper and real money',
    columns: [
      { key: 'tier', label: 'Where' },
      { key: 'end', label: 'Money at the end' },
      { key: 'error', label: 'Simulation error' },
      { key: 'lower', label: '8 of 10 from' },
      { key: 'upper', label: '8 of 10 to' },
      { key: 'worstFall', label: 'Worst fall', unit: 'share' },
      { key: 'sharpe', label: 'Sharpe ratio', unit: 'a year' },
    ],
    rows: TIERS.map(tier => {
      const { endMoney, worstFall, sharpe } = tiers[tier];
      return {
        tier: TIER_NAMES[tier],
        end: endMoney.value,
        error: endMoney.standardError,
        lower: endMoney.lower,
        upper: endMoney.upper,
        worstFall: worstFall?.value ?? null,
        sharpe: sharpe.value,
      };
    }),
  };
}

/** Every cause with its step in every figure; the steps of a column add up to the gap. */
export function accountTable({ metrics }: AccountOutcome): Table {
  return {
    caption: 'What each cause takes or gives between test and real money',
    columns: [
      { key: 'cause', label: 'Cause' },
      ...SHOWN_METRICS.map(metric => ({ key: metric, label: METRIC_NAMES[metric] })),
      { key: 'error', label: 'Error', unit: 'money' },
      { key: 'alone', label: 'If it comes first', unit: 'money' },
      { key: 'last', label: 'If it comes last', unit: 'money' },
    ],
    rows: metrics.endMoney.steps.map(({ cause, standardError, alone, last }, place) => ({
      cause: CAUSE_NAMES[cause],
      ...Object.fromEntries(SHOWN_METRICS.map(metric => [metric, metrics[metric].steps[place]!.step])),
      error: standardError,
      alone,
      last,
    })),
  };
}

export function luckTable({ rows }: LuckOutcome): Table {
  return {
    caption: 'The best of more and more ideas',
    columns: [
      { key: 'tries', label: 'Ideas tried' },
      { key: 'testEnd', label: 'Best in the test', unit: 'money' },
      { key: 'paperEnd', label: 'The same rule on new days', unit: 'money' },
      { key: 'luckEnd', label: 'Luck alone', unit: 'money' },
      { key: 'bestSharpe', label: 'Best Sharpe ratio', unit: 'a year' },
      { key: 'luckSharpe', label: 'Luck’s Sharpe ratio', unit: 'a year' },
      { key: 'deflated', label: 'Any skill, by the deflated ratio', unit: 'chance' },
      { key: 'yearsNeeded', label: 'Years of test needed' },
    ],
    rows: rows.map(row => ({ ...row })),
  };
}

export function noiseTable({ points }: NoiseOutcome): Table {
  return spreadTable(points, ['Test', 'Real money']);
}

export function ownNumbersTable({ verdict }: OwnNumbersOutcome): Table {
  return spreadTable(verdict?.points ?? [], ['Test', 'Since']);
}

const EVERY = 4;

function spreadTable(points: readonly SpreadPoint[], names: readonly [string, string]): Table {
  return {
    caption: 'Chance that the true Sharpe ratio lies above',
    columns: [
      { key: 'sharpe', label: 'Sharpe ratio', unit: 'a year' },
      { key: 'test', label: names[0], unit: 'chance' },
      { key: 'live', label: names[1], unit: 'chance' },
    ],
    rows: points
      .filter((_, place) => place % EVERY === 0)
      .map(({ sharpe, above }) => ({ sharpe, test: above[0]!, live: above[1] ?? null })),
  };
}

export function capacityTable({ points }: CapacityOutcome): Table {
  return {
    caption: 'What each 10,000 becomes with real money, by the size of the account',
    columns: [
      { key: 'account', label: 'Own account', unit: 'money' },
      { key: 'followed', label: 'With the followers' },
      { key: 'lower', label: '8 of 10 from' },
      { key: 'upper', label: '8 of 10 to' },
      { key: 'alone', label: 'With nobody following' },
    ],
    rows: points.map(row => ({ ...row })),
  };
}

export function stressTable({ bars, storm }: StressOutcome): Table {
  const [begins] = storm;
  const causes = Object.keys(bars[0]?.taken ?? {}) as (keyof StressOutcome['bars'][number]['taken'])[];
  return {
    caption: 'The storm day by day, and what each cause has taken since the first day',
    columns: [
      { key: 'day', label: 'Day, 0 the evening before the storm' },
      { key: 'price', label: 'Price' },
      { key: 'paper', label: 'Paper' },
      { key: 'live', label: 'Real money' },
      ...causes.map(cause => ({ key: cause, label: CAUSE_NAMES[cause], unit: 'share' })),
    ],
    rows: bars.map(({ price, paper, live, taken }, place) => ({
      day: place - begins + 1,
      price,
      paper,
      live,
      ...taken,
    })),
  };
}

/** What each stage assumes: the view shows this very table. */
export function factsTable(outcome: FactsOutcome): Table {
  return {
    caption: 'What each stage assumes',
    columns: [
      { key: 'what', label: 'What' },
      { key: 'test', label: 'Test' },
      { key: 'paper', label: 'Paper' },
      { key: 'live', label: 'Real money' },
    ],
    rows: ledgerRows(outcome).map(row => ({ ...row })),
  };
}
