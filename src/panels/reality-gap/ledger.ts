import { writeLargeMoney, writeNumber, writePercent, writeQuantity } from '../../schema/index.ts';
import type { FactsOutcome } from './outcomes.ts';
import { CAUSE_NAMES } from './text.en.ts';

/** One line of the ledger: what test, paper and real money assume. */
export interface LedgerRow {
  readonly what: string;
  readonly test: string;
  readonly paper: string;
  readonly live: string;
}

const NONE = 'none';

/** What each stage takes for granted, in words. */
export function ledgerRows({ assumptions: about }: FactsOutcome): readonly LedgerRow[] {
  const onlyLive = (what: string, live: string): LedgerRow => ({ what, test: NONE, paper: NONE, live });
  const fee = `${share(about.fee)} of what is traded`;
  const half = share(about.spread / 2);
  return [
    {
      what: 'Days',
      test: 'those on which the rule was picked',
      paper: 'new ones',
      live: 'the same new ones',
    },
    { what: 'Dead coins', test: deadCoins(about.survivorship), paper: 'there', live: 'there' },
    { what: capital(CAUSE_NAMES.fees), test: NONE, paper: fee, live: fee },
    {
      what: capital(CAUSE_NAMES.spread),
      test: NONE,
      paper: `half of it, ${half}`,
      live: `the same, ${writeNumber(about.stressSpread)} times as wide in storms`,
    },
    onlyLive(
      capital(CAUSE_NAMES.impact),
      `root of the order over ${writeLargeMoney(about.dailyVolume)} a day, times ${share(about.volatility)}`,
    ),
    onlyLive(
      capital(CAUSE_NAMES.stress),
      `${writePercent(about.stressShare)} of days; ${share(about.stressDepth)} of the trading is left`,
    ),
    onlyLive(capital(CAUSE_NAMES.latency), `after ${share(about.latency)} of the day`),
    {
      what: capital(CAUSE_NAMES.partialFills),
      test: 'all at once',
      paper: 'all at once',
      live: `${share(about.filledShare)} of every order, less in storms`,
    },
    onlyLive(
      capital(CAUSE_NAMES.funding),
      `${share(Math.abs(about.funding))} a year, paid by those who are ${about.funding < 0 ? 'short' : 'long'}`,
    ),
    onlyLive(
      capital(CAUSE_NAMES.decay),
      `${share(about.lostAtOnce)} gone at once, then half every ${writeNumber(about.halfLifeYears, 1)} years`,
    ),
    onlyLive(capital(CAUSE_NAMES.crowd), `${writeLargeMoney(about.followers)}, three in ten run in a storm`),
    onlyLive(
      capital(CAUSE_NAMES.override),
      `off for ${writeNumber(about.overrideBars)} days after a fall of ${share(about.overrideDrawdown)}`,
    ),
  ];
}

/** An assumption with all its digits, without binary noise. */
function share(fraction: number): string {
  return writeQuantity('fraction', Number(fraction.toPrecision(12)));
}

function deadCoins(lift: number): string {
  return lift === 0 ? 'there' : `left out: +${share(lift)} a year for those who are long`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
