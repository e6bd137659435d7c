import type { HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { type Claim, NUMBER } from '../checker.ts';
import { CHANCE, chanceFits, claim, isNumber, isOneCase, isShare, SHARE } from '../numbers.ts';

export type Found = Readonly<Record<string, string>>;

const COINS: Readonly<Record<string, string>> = {
  bitcoin: 'btc',
  ether: 'eth',
  solana: 'sol',
  'on another coin': 'other',
  'another coin': 'other',
};
const MARKETS: Readonly<Record<string, string>> = {
  'in a calm market': 'calm',
  'in a normal market': 'normal',
  'in a stressed market': 'stressed',
  'in a market like the last year’s': 'lastyear',
  'at any time': 'longrun',
};

export const COIN = Object.keys(COINS).join('|');
export const POSITION = `(?<leverage>${NUMBER})× (?<against>against )?(?<coin>${COIN})`;
export const MARKET = `(?:(?<market>${Object.keys(MARKETS).join('|')})(?<constant>, taken as constant)?|at (?<fixed>constant )?(?<volatility>${SHARE}) volatility)`;
/** A market at the beginning of a sentence. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
export const coinOf = (written: string) => COINS[written] ?? COINS[written.toLowerCase()];

export function positionClaims(
  { leverage, against, coin }: Found,
  values: Pick<LeverageValues, 'leverage' | 'side' | 'asset'>,
): readonly Claim[] {
  return [
    claim('leverage', isNumber(leverage!, values.leverage)),
    claim('side', (against !== undefined) === (values.side === 'short')),
    claim('coin', coinOf(coin!) === values.asset),
  ];
}

export function marketClaims(
  { market, volatility, constant, fixed }: Found,
  values: Pick<LeverageValues, 'volatility' | 'regime' | 'model'>,
): readonly Claim[] {
  return [
    volatility === undefined
      ? claim('market', values.volatility === null && MARKETS[market!] === values.regime)
      : claim('volatility', values.volatility !== null && isShare(volatility, values.volatility)),
    claim('constant', ((constant ?? fixed) !== undefined) === (values.model === 'constant')),
  ];
}

/** A chance of being wiped out that arithmetic may make certain. */
export const WIPED = `(?:${CHANCE}|cannot happen|wiped out at once)`;

/** What arithmetic alone says of a position. */
export function fateOf({
  leverage,
  side,
  maintenanceMargin,
}: LeverageValues): 'immediate' | 'never' | 'open' {
  if (1 / leverage <= maintenanceMargin) return 'immediate';
  return leverage === 1 && side === 'long' ? 'never' : 'open';
}

export function wipedFits(written: string, chance: number, values: LeverageValues): boolean {
  if (written === 'cannot happen') return fateOf(values) === 'never' && chance === 0;
  if (written === 'wiped out at once') return fateOf(values) === 'immediate' && chance === 1;
  return chanceFits(written, chance) && !(fateOf(values) !== 'open' && (chance === 0 || chance === 1));
}

export const singular = (verb: string | undefined, chance: string) =>
  claim('singular', (verb === 'is' || verb === 'loses') === isOneCase(chance));

/** The counted row of a position; undefined where there is none. */
export function rowOf(
  history: HistoryRecord,
  { leverage, side }: Pick<LeverageValues, 'leverage' | 'side'>,
): HistoryRow | undefined {
  return history.kind === 'rows'
    ? history.rows.find(row => row.leverage === leverage && row.side === side)
    : undefined;
}

/** Where a chance lies beside a row's 95 % interval. */
export function besideInterval(chance: number, row: HistoryRow | undefined): 'above' | 'below' | 'within' {
  const [low, high] = row?.interval ?? [0, 1];
  return chance > high ? 'above' : chance < low ? 'below' : 'within';
}

/** Which whole counts of a base a chance lies between. */
const isCount = (chance: number, base: number) => chance >= 1 / base && chance <= 1 - 1 / base;

/** Whether "10 to 14", "up to 4", "97 and more" fits an interval told in the base of the chance before it. */
export function intervalFits(
  { low, high, upTo, andMore, whole }: Found,
  [from, to]: readonly [number, number],
  base: number,
): boolean {
  const fits = (written: string, chance: number) =>
    chanceFits(`${written} of ${base === 100 ? 100 : '1,000'}`, chance);
  if (whole !== undefined) return chanceFits(whole, to) && !isCount(to, base) && !isCount(from, base);
  if (upTo !== undefined) return fits(upTo, to) && from < 1 / 1000;
  if (andMore !== undefined) return fits(andMore, from) && !isCount(to, base);
  return fits(low!, from) && fits(high!, to);
}
