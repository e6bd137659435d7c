/** A number as it stands in a cell, not yet in the units of an answer. */
export interface StatedNumber {
  readonly value: number;
  /** A unit that stands in the cell itself. */
  readonly unit: CellUnit | null;
  /** The side of the number on which it lies, where that is all a cell says: "<1 %", "≥ 95". */
  readonly bound?: 'below' | 'above';
}

/** Odds are those that stand as "5/2": what is won for what is staked, and the stake, as a multiple of it. */
export type CellUnit = 'percent' | 'bps' | 'money' | 'odds';

export type DecimalSign = '.' | ',';

const PERCENT = 100;
const LONGEST_NUMBER = 48;
const PLAIN = /^[-+]?\d+(?:\.\d+)?$/;
const DIGITS_ONLY = /^[-+]?[.,]?\d[\d.,]*$/;
const MINUS = /[\u2212\u2010-\u2013\ufe63\uff0d\u207b\u2796]/g;
/** Spreadsheets keep a number as a text behind an apostrophe. */
const FORCED_TEXT = /^'(?=[-+$€£]?[\d.,])/;
const FULL_WIDTH = /[\uff00-\uffef]/;
const CURRENCIES =
  'usdt|usdc|busd|usd|us\\$|eur|gbp|chf|jpy|aud|cad|btc|eth|dai|pln|czk|sek|nok|dkk|brl|try|cny|inr|krw|rub|zar|mxn|(?:hk|nz|a|c|r|s)\\$|zł|kč|kr|руб|[$€£¥₿₹₽₩₺₴元円원]';
const CURRENCY_BEFORE = new RegExp(`^([-+]?)\\s*(?:${CURRENCIES})\\.?\\s*(?=[-+\\d.,(])`, 'i');
const PERCENT_BEFORE = /^([-+]?)\s*%\s*(?=[-+\d.,(])/;
const UNIT_AFTER = new RegExp(
  `\\s*(?:(‰|per ?mille?|promille)|(%|percent|per cent|pct|prozent|pour ?cent|por ?ciento|procent)|(bps?|basis points?)|(${CURRENCIES}))\\.?(?=[-)]*$)`,
  'i',
);
const SIZE_AFTER =
  /(?<=\d)\s?(?:([Kk]|[Tt]sd|[Tt]housand)|(M|[Mm](?:n|io|ln|illion))|(B|[Bb]n|[Mm]rd|[Bb]illion)|([Ll]akh)|([Cc]rore|[Cc]r))\.?$/;
const SIZES = [3, 6, 9, 5, 7] as const;
const GROUPS = /[\s'\u2019\u00a0\u202f\u2009_]/;

/** What a cell holds beside its digits. */
interface BareNumber {
  /** Digits with their signs between, a minus in front of what is below zero. */
  readonly text: string;
  readonly unit: CellUnit | 'permille' | null;
  /** The power of ten that a letter behind the digits stands for: 3 for "10.2K". */
  readonly size: number;
}

/** The bare digits of a cell and what stands around them; null where the cell is no number at all. */
function bareNumber(cell: string): BareNumber | null {
  if (cell.length > LONGEST_NUMBER) return null;
  const wide = FULL_WIDTH.test(cell) ? cell.normalize('NFKC') : cell;
  const text = wide.trim().replace(FORCED_TEXT, '').replace(MINUS, '-');
  return DIGITS_ONLY.test(text) ? { text, unit: null, size: 0 } : peeled(text);
}

/** Takes units, currencies, brackets and signs off the digits, in whichever order they stand around them. */
function peeled(whole: string): BareNumber | null {
  let text = whole;
  let unit: BareNumber['unit'] = null;
  const after = UNIT_AFTER.exec(text);
  if (after) {
    unit = after[1] ? 'permille' : after[2] ? 'percent' : after[3] ? 'bps' : 'money';
    text = text.slice(0, after.index) + text.slice(after.index + after[0].length);
  }
  const unsigned = withoutBrackets(withoutBefore(text));
  const isMoney = CURRENCY_BEFORE.test(text) || CURRENCY_BEFORE.test(unsigned);
  if (PERCENT_BEFORE.test(text)) unit ??= 'percent';
  else if (isMoney) unit ??= 'money';
  text = signInFront(withoutBefore(unsigned));
  const letter = SIZE_AFTER.exec(text);
  const size = letter ? SIZES[letter.slice(1).findIndex(Boolean)]! : 0;
  if (letter) text = text.slice(0, letter.index);
  return /^[-+]?[.,]?\d/.test(text) ? { text, unit, size } : null;
}

function withoutBefore(text: string): string {
  return text.replace(PERCENT_BEFORE, '$1').replace(CURRENCY_BEFORE, '$1');
}

/** Accountants write a loss in brackets. */
function withoutBrackets(text: string): string {
  const bracketed = /^\(([^()]*)\)$/.exec(text.trim());
  return bracketed ? `-${bracketed[1]!.trim()}` : text;
}

/** "2.34-" of bookkeeping programs is "-2.34"; so is "+-2.34", which others write. */
function signInFront(text: string): string {
  const behind = /^([^-+].*\d[KMBk]?)\s*-$/.exec(text);
  const signed = behind ? `-${behind[1]!}` : text;
  return signed.replace(/^([-+])\s+/, '$1').replace(/^\+-/, '-');
}

/**
 * The number in a cell: "0.4 %", "-1,5", "10,000.50", "€ 1 234", "10.2K", "1.2e-3"; "(12.5)", "12.5-" and "−12.5" are
 * losses; null if it is none.
 *
 * @param decimal the decimal sign of the column; the other sign may group thousands.
 */
export function readNumber(cell: string, decimal: DecimalSign): StatedNumber | null {
  if (decimal === '.' && cell.length < 20 && PLAIN.test(cell)) return { value: Number(cell), unit: null };
  const bare = bareNumber(cell);
  if (bare === null) return null;
  const parts = /^([-+]?)([^eE]*)([eE][-+]?\d{1,3})?$/.exec(bare.text);
  if (!parts) return null;
  const [, sign, digits = '', exponent = ''] = parts;
  const at = digits.lastIndexOf(decimal);
  const whole = ungrouped(at < 0 ? digits : digits.slice(0, at), decimal === '.' ? ',' : '.');
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (whole === null || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
  const isPerMille = bare.unit === 'permille';
  const power = Number(exponent.slice(1)) + bare.size - (isPerMille ? 1 : 0);
  const unit = isPerMille ? 'percent' : (bare.unit as CellUnit | null);
  return { value: Number(`${sign}${whole || '0'}.${fraction || '0'}e${power}`), unit };
}

const SHARE = /^\s*(\d{1,6})\s*(?:\/|\b(?:in|out of|of|von|aus|sur|de|su|van|z|av)\b)\s*(\d{1,6})\s*$/i;
const BOUND =
  /^\s*(?:([<≤＜⩽]=?|(?:less|fewer) than\b|(?:under|below|at most|up to)\b)|[>≥＞⩾]=?|more than\b|(?:over|above|at least)\b)\s*(?=\S)/i;

/** A number, a share of two as a chance is told ("9/10", "9 in 10"), or a bound ("<1 %", "over 99"). */
export function readChance(cell: string, decimal: DecimalSign): StatedNumber | null {
  if (decimal === '.' && cell.length < 20 && PLAIN.test(cell)) return { value: Number(cell), unit: null };
  const bound = BOUND.exec(cell);
  if (!bound) return readStated(cell, decimal);
  const inner = readStated(cell.slice(bound[0].length), decimal);
  return inner && { ...inner, bound: bound[1] ? 'below' : 'above' };
}

/** True for a cell that is a number in some way of writing it; "Over 2.5" may be a name. */
export function isNumberCell(cell: string): boolean {
  const isPlain = (number: StatedNumber | null) => number !== null && number.bound === undefined;
  return isPlain(readChance(cell, '.')) || isPlain(readChance(cell, ','));
}

function readStated(cell: string, decimal: DecimalSign): StatedNumber | null {
  const share = SHARE.exec(cell);
  if (share) return readShare(Number(share[1]), Number(share[2]));
  const cents = /^(.*\d)\s*(?:¢|cents?)$/i.exec(cell.trim());
  if (!cents) return readNumber(cell, decimal);
  const inner = readNumber(cents[1]!, decimal);
  return inner && { ...inner, unit: inner.unit ?? 'percent' };
}

/** "9/10" is a share; "5/2" are odds. */
function readShare(part: number, whole: number): StatedNumber | null {
  if (whole === 0) return null;
  return part > whole
    ? { value: 1 + part / whole, unit: 'odds' }
    : { value: (PERCENT * part) / whole, unit: 'percent' };
}

/** Digits without the signs between thousands, or null where these stand in no order. */
function ungrouped(whole: string, group: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const sign = [...whole].find(letter => letter === group || GROUPS.test(letter));
  if (sign === undefined) return null;
  const parts = whole.split(sign);
  const isOrdered =
    parts.every((part, place) => /^\d+$/.test(part) && (place === 0 || part.length >= 2)) &&
    parts[0]!.length <= 3 &&
    parts.at(-1)!.length === 3 &&
    parts.slice(1).every(part => part.length <= 3);
  return isOrdered ? parts.join('') : null;
}

/** What the decimal signs of a column say: which sign it is, or that both would do. */
export interface DecimalReading {
  readonly decimal: DecimalSign;
  /** False where the numbers can be read with either sign and mean something else. */
  readonly isCertain: boolean;
}

/** What one cell says about the decimal sign: certain, either sign ("1.023"), or nothing ("978"). */
function decimalOfCell(cell: string): DecimalSign | 'either.' | 'either,' | null {
  const bare = bareNumber(cell);
  if (bare === null) return null;
  const text = bare.text.replace(/^[-+]/, '').replace(/[eE][-+]?\d+$/, '');
  const [points, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  if (points + commas === 0) return null;
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const sign: DecimalSign = points > 0 ? '.' : ',';
  const other: DecimalSign = points > 0 ? ',' : '.';
  if (points + commas > 1) return other;
  if (/[eE]/.test(bare.text) || GROUPS.test(text) || (bare.size > 0 && sign === '.')) return sign;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? (sign === '.' ? 'either.' : 'either,') : sign;
}

/**
 * The decimal sign of a column by all of its cells; where these leave it open, the reading in which the numbers are
 * of one size ("1.023" beside "978"), and where both are, the sign as it stands.
 *
 * @param fallback the sign that other columns of the file have, if they tell.
 */
export function decimalOf(cells: readonly string[], fallback: DecimalSign | null = null): DecimalReading {
  const counts = { '.': 0, ',': 0, 'either.': 0, 'either,': 0 };
  const shown = evenSample(cells);
  for (const cell of shown) {
    const said = decimalOfCell(cell);
    if (said !== null) counts[said]++;
  }
  if (counts['.'] + counts[','] > 0)
    return { decimal: counts['.'] >= counts[','] ? '.' : ',', isCertain: true };
  const open = counts['either.'] + counts['either,'];
  if (open === 0) return { decimal: fallback ?? '.', isCertain: true };
  const asDecimal: DecimalSign = counts['either.'] >= counts['either,'] ? '.' : ',';
  const asGroup: DecimalSign = asDecimal === '.' ? ',' : '.';
  const spread = (decimal: DecimalSign) => spreadOf(shown.map(cell => readNumber(cell, decimal)?.value ?? 0));
  const [decimalSpread, groupSpread] = [spread(asDecimal), spread(asGroup)];
  if (groupSpread < decimalSpread / 2) return { decimal: asGroup, isCertain: true };
  if (decimalSpread < groupSpread / 2) return { decimal: asDecimal, isCertain: true };
  if (fallback !== null) return { decimal: fallback, isCertain: true };
  return { decimal: asDecimal, isCertain: false };
}

/** So many cells, evenly spread over a column, tell how it writes numbers. */
const ENOUGH_CELLS = 20_000;

function evenSample(cells: readonly string[]): readonly string[] {
  if (cells.length <= ENOUGH_CELLS) return cells;
  const stride = cells.length / ENOUGH_CELLS;
  return Array.from({ length: ENOUGH_CELLS }, (_, place) => cells[Math.floor(place * stride)]!);
}

/** How many times the largest size among numbers is the middle one, both ways. */
function spreadOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter(value => value > 0);
  if (sizes.length === 0) return 1;
  sizes.sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1]!;
  return Math.max(sizes.at(-1)! / middle, middle / sizes[0]!);
}
