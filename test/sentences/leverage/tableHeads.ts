import type { Table } from '../../../src/schema/index.ts';
import type { Shape } from '../checker.ts';
import { at, claim, DURATION, hoursOf } from '../numbers.ts';
import { plainly } from '../scenes.ts';
import type { Curve } from './curve.ts';
import type { Odds } from './firstScreen.ts';
import { timeClaims, timeOf } from './history.ts';
import type { Position } from './position.ts';
import type { Simpler } from './views.ts';

/** Caption and heads of a table, one a line; with the names of its rows, if these are words. */
export const headsOf = ({ caption, columns, rows }: Table): string =>
  [caption, ...columns.map(({ label }) => label), ...rows.flatMap(row => row['what'] ?? [])].join('\n');

const named = <Outcome>(...names: readonly string[]): readonly Shape<Outcome>[] =>
  names.flatMap(name => plainly<Outcome>(name, ['less', 'more']));

export const ODDS_HEADS: readonly Shape<Odds>[] = [
  ...named<Odds>(
    'How such positions end, by holding time',
    'Holding time',
    'Wiped out',
    'Standard error',
    'Ended with less',
    'Ended with more',
  ),
  {
    pattern: /Wiped out, price ended (?<end>above|below) entry/,
    compares: ['above', 'below'],
    claims: ({ end }, { values }) => [claim('the side', (end === 'above') === (values.side === 'long'))],
  },
];

export const CURVE_HEADS: readonly Shape<Curve>[] = [
  ...named<Curve>(
    'Chance of being wiped out, by leverage',
    'Leverage',
    'Wiped out',
    'Standard error',
    'In a calm market',
    'In a stressed market',
    'At the prices of the past',
    'At those prices, 95 % from',
    'At those prices, 95 % to',
    'Separate episodes',
    'The other side at those prices',
  ),
  {
    pattern: /Months/,
    claims: (_, { outcome }) => [claim('no history', outcome.history.kind === 'none')],
  },
  {
    pattern: at(`Months with hours of ${timeOf('table')}`),
    claims: (found, { outcome }) => timeClaims(found, 'table', outcome.history),
  },
];

export const SIMPLER_HEADS: readonly Shape<Simpler>[] = named<Simpler>(
  'The same position by different methods',
  'Method',
  'Wiped out',
  'Standard error',
  '95 % from',
  '95 % to',
);

export const POSITION_HEADS: readonly Shape<Position>[] = [
  ...named<Position>(
    'My position',
    'What',
    'Value',
    'Stake',
    'Size of the position',
    'Fees for opening and closing',
    'Price move that wipes it out (share)',
    'Liquidation price',
    'Stake as a share of all my money',
    'Leverage on all my money',
    'Wiped out (chance)',
    'Ended with less (chance)',
    'Ended with more (chance)',
  ).map(shape => ({ ...shape, compares: ['less', 'more', 'all'] })),
  {
    pattern: at(`Price of the (?<end>lowest|highest) tenth after (?<time>${DURATION}) \\(of entry\\)`),
    compares: ['lowest', 'highest'],
    claims: ({ end, time }, { outcome }) => {
      const range = outcome.ranges.find(({ hours }) => hours === hoursOf(time!));
      return [
        claim('after', range !== undefined),
        claim('an end', range !== undefined && range.low.value < range.high.value && end !== undefined),
      ];
    },
  },
];
