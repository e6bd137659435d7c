import type { GapCause } from '../../model/reality-gap/index.ts';
import { say } from '../../words/text.en.ts';
import { capital, causes } from './causes.en.ts';
import type { Assumptions } from './outcomes.ts';
import type { LedgerRowId, LedgerWords } from './told.ts';

/** An assumption with all its digits, without binary noise. */
function assumed(fraction: number): string {
  return say.quantity('fraction', Number(fraction.toPrecision(12)));
}

const NONE = 'none';
const NOBODY = 'nobody';
const THERE = 'there';

/** What test, paper and real money take for granted, line by line, from the numbers behind it. */
export const ledger: Readonly<Record<LedgerRowId, (about: Assumptions) => LedgerWords>> = {
  days: () => ({
    what: 'Days',
    test: 'those on which the rule was picked',
    paper: 'new ones',
    live: 'the same new ones',
  }),
  survivorship: ({ survivorship: lift }) => ({
    what: 'Dead coins',
    test: lift === 0 ? THERE : `left out: +${assumed(lift)} a year for those who are long`,
    paper: THERE,
    live: THERE,
  }),
  fees: ({ fee }) => {
    const traded = `${assumed(fee)} of what is traded`;
    return { what: capital(causes.fees), test: NONE, paper: traded, live: traded };
  },
  spread: ({ spread, stressSpread }) => ({
    what: capital(causes.spread),
    test: NONE,
    paper: `half of it, ${assumed(spread / 2)}`,
    live: `the same, ${say.number(stressSpread)} times as wide in storms`,
  }),
  impact: ({ dailyVolume, volatility }) => ({
    ...onlyLive('impact'),
    live: `root of the order over ${say.largeMoney(dailyVolume)} a day, times ${assumed(volatility)}`,
  }),
  stress: ({ stressShare, stressDepth }) => ({
    ...onlyLive('stress'),
    live: `${say.percent(stressShare)} of days; ${assumed(stressDepth)} of the trading is left`,
  }),
  latency: ({ latency }) => ({ ...onlyLive('latency'), live: `after ${assumed(latency)} of the day` }),
  partialFills: ({ filledShare }) => ({
    what: capital(causes.partialFills),
    test: 'all at once',
    paper: 'all at once',
    live: `${assumed(filledShare)} of every order, less in storms`,
  }),
  funding: ({ funding, alwaysLongFunding }) => ({
    ...onlyLive('funding'),
    live:
      funding === 0
        ? NONE
        : `${assumed(Math.abs(funding))} a year, paid by those who are ${funding < 0 ? 'short' : 'long'}; a rule that always is would pay ${say.percent(Math.abs(alwaysLongFunding))} of the account, this one is on either side as often and gets back what it pays`,
  }),
  decay: ({ halfLifeYears }) =>
    onNewDays('decay', `by half every ${say.number(halfLifeYears, 1)} years, a guess`),
  publication: ({ publicationLoss }) =>
    onNewDays(
      'publication',
      publicationLoss === 0 ? 'nobody can' : `${assumed(publicationLoss)} gone at once`,
    ),
  stormEdge: ({ stormEdge }) =>
    onNewDays(
      'stormEdge',
      `${stormEdge < 0 ? `turned round, ${assumed(-stormEdge)} of it against its holder` : `${assumed(stormEdge)} of it is left`}, a guess`,
    ),
  crowd: ({ followers, crowdExitShare }) => ({
    ...onlyLive('crowd'),
    live:
      followers === 0
        ? NOBODY
        : `${say.largeMoney(followers)}, of which ${assumed(crowdExitShare)} runs on a bad day of a storm`,
  }),
  override: ({ overrideBars, overrideDrawdown }) => ({
    ...onlyLive('override'),
    live: `off for ${say.number(overrideBars)} days after a fall of ${assumed(overrideDrawdown)}`,
  }),
};

function onNewDays(cause: GapCause, words: string): LedgerWords {
  return { what: capital(causes[cause]), test: NONE, paper: words, live: words };
}

function onlyLive(cause: GapCause): Omit<LedgerWords, 'live'> {
  return { what: capital(causes[cause]), test: NONE, paper: NONE };
}
