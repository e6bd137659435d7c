import type { OwnBookOutcome } from '../../../src/panels/cascade/ownBook.ts';
import { type Claim, numberOf, type Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { dipFits, PERCENT, percentFits } from './reading.ts';

const TIMES = '[\\d.]+×';
const NUMBER = '[\\d,.]+';
const MONEY = '\\$[\\d,.]+M';
const near = (written: string, value: number) =>
  Math.abs(numberOf(written) - value) <= 0.005 * Math.abs(value) * (1 + 1e-9);
const twoDecimals = (written: string, value: number) => Math.abs(numberOf(written) - value) <= 0.005 + 1e-9;
const oneDecimal = (written: string, share: number) => percentFits(written, share, [1]);

const dipsOf = ({ rows }: OwnBookOutcome) => rows.flatMap(({ cliff }) => (cliff ? [cliff.at] : []));
const ratiosOf = ({ rows }: OwnBookOutcome) => rows.flatMap(({ gauge }) => (gauge ? [gauge.ratio] : []));
const rangeFits = (
  low: string,
  high: string | undefined,
  values: readonly number[],
  fits: (written: string, value: number) => boolean,
) => fits(low, Math.min(...values)) && fits(high ?? low, Math.max(...values));

/** Each share is told once: one whose cliff lies further on is not told to run away before. */
const belowOf = ({ rows }: OwnBookOutcome) =>
  rows.filter(({ cliff, first }) => cliff === null && first.fall >= 2 * first.dip);
const restOf = ({ rows }: OwnBookOutcome) => rows.filter(row => row.cliff === null && !row.isBelow);

const OWN_CLAUSES: readonly {
  readonly pattern: RegExp;
  readonly claims: (found: Readonly<Record<string, string>>, outcome: OwnBookOutcome) => readonly Claim[];
}[] = [
  {
    pattern: new RegExp(
      `^The cliff lies at a dip of (?<low>${PERCENT})(?: to (?<high>${PERCENT}))? for (?<count>\\d+) of (?<tried>\\d+) shares tried$`,
    ),
    claims: ({ low, high, count, tried }, outcome) => [
      claim('how many jump', Number(count) === dipsOf(outcome).length),
      claim('of how many', Number(tried) === outcome.rows.length),
      claim('where', rangeFits(low!, high, dipsOf(outcome), oneDecimal)),
    ],
  },
  {
    pattern: new RegExp(
      `^for (?<count>\\d+) of (?<tried>\\d+) already a dip of (?<dip>${PERCENT}) runs away$`,
      'i',
    ),
    claims: ({ count, tried, dip }, outcome) => [
      claim('how many run away', Number(count) === belowOf(outcome).length),
      claim('of how many', Number(tried) === outcome.rows.length),
      claim('the dip', dipFits(dip!, outcome.rows[0]!.first.dip)),
    ],
  },
  {
    pattern: /^for (?<count>\d+) of (?<tried>\d+) no dip up to 10\u202f% makes a jump$/i,
    claims: ({ count, tried }, outcome) => [
      claim('how many do not', Number(count) === restOf(outcome).length),
      claim('of how many', Number(tried) === outcome.rows.length),
    ],
  },
];

export const OWN_BOOK: readonly Shape<OwnBookOutcome>[] = [
  {
    pattern: at(
      `(?<interest>${MONEY}) of positions, (?<depth>${MONEY}) within 1\\u202f%, (?<leverage>${TIMES}) on average\\.`,
    ),
    claims: ({ interest, depth, leverage }, outcome) => [
      claim('open interest', near(interest!.slice(1, -1), outcome.openInterest)),
      claim('depth', near(depth!.slice(1, -1), outcome.depth)),
      claim('leverage', near(leverage!.slice(0, -1), outcome.leverage)),
    ],
  },
  {
    pattern: at(
      `The cliff lies at a dip of (?<low>${PERCENT})(?: to (?<high>${PERCENT}))?(?:, depending on the share)?\\.`,
    ),
    claims: ({ low, high }, outcome) => [
      claim('all jump', dipsOf(outcome).length === outcome.rows.length),
      claim('where', rangeFits(low!, high, dipsOf(outcome), oneDecimal)),
    ],
  },
  {
    pattern: at(`(?<clauses>(?:The cliff|For) .+ of \\d+ .+)\\.`),
    claims: ({ clauses }, outcome) => {
      const told = clauses!.split('; ');
      const kinds = [dipsOf(outcome).length > 0, belowOf(outcome).length > 0, restOf(outcome).length > 0];
      return [
        claim('every share is told', told.length === kinds.filter(Boolean).length),
        ...told.flatMap(words => {
          const clause = OWN_CLAUSES.find(({ pattern }) => pattern.test(words));
          const found = clause?.pattern.exec(words)?.groups ?? {};
          return clause?.claims(found, outcome) ?? [claim(`a clause: ${words}`, false)];
        }),
      ];
    },
  },
  {
    pattern: at(`No dip up to 10\\u202f% makes a jump(?<whatever>, whatever the share)?\\.`),
    claims: ({ whatever }, outcome) => [
      claim('none', restOf(outcome).length === outcome.rows.length),
      claim('shares', (whatever === undefined) === (outcome.rows.length === 1)),
    ],
  },
  {
    pattern: at(`Already a dip of (?<dip>${PERCENT}) runs away(?<whatever>, whatever the share)?\\.`),
    claims: ({ dip, whatever }, outcome) => [
      claim('all', belowOf(outcome).length === outcome.rows.length),
      claim('the dip', dipFits(dip!, outcome.rows[0]!.first.dip)),
      claim('shares', (whatever === undefined) === (outcome.rows.length === 1)),
    ],
  },
  {
    pattern: at(
      `Gain over critical gain: (?<low>${NUMBER})(?: to (?<high>${NUMBER}))? \\(1 is the edge\\)\\.`,
    ),
    claims: ({ low, high }, outcome) => [
      claim('the range', rangeFits(low!, high, ratiosOf(outcome), twoDecimals)),
    ],
  },
  {
    pattern: /^With a square-root impact no gain is given\.$/,
    claims: (_, outcome) => [claim('no gain', ratiosOf(outcome).length === 0)],
  },
  {
    pattern: /^At this leverage positions would be closed at once\.$/,
    claims: (_, { rows }) => [claim('at once', rows.length === 0)],
  },
];
