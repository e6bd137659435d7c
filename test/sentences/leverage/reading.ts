import type { HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { type Claim, NUMBER, numberOf } from '../checker.ts';
import {
  atLeastFits,
  atMostFits,
  CHANCE,
  chanceFits,
  claim,
  isNumber,
  isOneCase,
  isShare,
  SHARE,
} from '../numbers.ts';

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

/** Where a chance lies beside a row's 95 % interval: outside only by more than two of its own errors. */
export function besideInterval(
  { value, standardError }: { readonly value: number; readonly standardError: number },
  row: HistoryRow | undefined,
): 'above' | 'below' | 'within' {
  const [low, high] = row?.interval ?? [0, 1];
  if (value > high && value - high > 2 * standardError) return 'above';
  return value < low && low - value > 2 * standardError ? 'below' : 'within';
}

/** Whether "10 to 14", "up to 4", "97 and more" fits an interval told in the base of the chance before it. */
export function intervalFits(
  { low, high, upTo, andMore, anything, whole }: Found,
  [from, to]: readonly [number, number],
  base: number,
): boolean {
  const fits = (written: string, chance: number) =>
    Math.abs(numberOf(written) / base - chance) <= 0.5 / base + 1e-12;
  const isOpenBelow = from < 1 / base;
  const isOpenAbove = to > 1 - 1 / base;
  if (anything !== undefined) return isOpenBelow && isOpenAbove;
  if (whole !== undefined)
    return to < 1 / base ? chanceFits(whole, to) : from > 1 - 1 / base && chanceFits(whole, from);
  if (upTo !== undefined) return atMostFits(upTo, to * base, 0) && isOpenBelow && !isOpenAbove;
  if (andMore !== undefined) return atLeastFits(andMore, from * base, 0) && !isOpenBelow && isOpenAbove;
  return fits(low!, from) && fits(high!, to) && !isOpenBelow && !isOpenAbove;
}
