import { type Base, type Chance, type ChanceWords, chancesInOneBase } from './chance.ts';
import type { NumberWords, PluralForms } from './numberWords.ts';
import type { Unit } from './parameter.ts';
import { roundedUp } from './roundedUp.ts';
import { type CountedSpan, longSpanOf, spanOf } from './spans.ts';

/** All digits that were typed: a binary number carries at least this many decimal ones without noise. */
const ALL_DIGITS = 15;
/** Amounts from a million on are told in words where they have no more. */
const DIGITS_OF_LARGE = 4;
const MINUS = '\u2212';
const MILLISECONDS_PER_DAY = 86_400_000;
/** In hours. What is shorter fills lines with noughts. */
const SHORTEST_TOLD = 1e-6;

/** A bound rounded up to a whole hundredth would be far above one that is less. */
const FINE_BOUND_BELOW = 0.1;

const isBeyondTelling = (hours: number) => hours > 0 && hours < SHORTEST_TOLD;

/** How numbers are said on a page, in its language: the one way by which numbers become words. */
export interface Say {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A plain number with grouping and at most `decimals` decimals (none if left out). */
  readonly number: (value: number, decimals?: number) => string;
  /** The same, never below what it bounds: what stands behind "at most" and "up to". */
  readonly numberAtMost: (value: number, decimals?: number) => string;
  /** The same, never above it: what stands behind "at least", and before "or more". */
  readonly numberAtLeast: (value: number, decimals?: number) => string;
  /** A plain number with at most so many significant digits. */
  readonly digits: (value: number, significantDigits: number) => string;
  /** A typed value with all its digits, in the reader's unit: "0.5 %", "20×", "24 hours". */
  readonly quantity: (unit: Unit, value: number) => string;
  /** The unit's sign as it stands behind a number field. */
  readonly unitSuffix: (unit: Unit) => string;
  /** A fraction as a result in per cent: one decimal under 10, two under 0.1, none from 10. */
  readonly percent: (fraction: number) => string;
  /** A fraction in per cent with so many decimals, noughts too: figures that stand in a row. */
  readonly percentInRow: (fraction: number, decimals: number) => string;
  /** Money as a result: three significant digits, grouped. */
  readonly money: (amount: number) => string;
  /** A large amount in words: "20 million", "1.5 billion"; below a million as money. */
  readonly largeMoney: (amount: number) => string;
  /** A large amount where there is little room: "20m", "1.5bn"; below a million as money. */
  readonly moneyOnAxis: (amount: number) => string;
  /** An amount with all its digits, from a million on in words where four of them are all: "2.85 billion", "1,234,567". */
  readonly amount: (amount: number) => string;
  /** A leverage as a result: one decimal under 10, none from 10, rounded down so that a limit is never overstated. */
  readonly leverageLimit: (leverage: number) => string;
  /** A holding time in hours, told in the largest whole span: "8 hours", "1 day", "1 month" (30 days), "36 seconds". */
  readonly duration: (hours: number) => string;
  /** A holding time inside a sentence: "a day", "an hour", "8 hours". */
  readonly durationInSentence: (hours: number) => string;
  /** A date, given as days since 1970-01-01: "4 Mar 2021". */
  readonly day: (days: number) => string;
  /** A number of a first estimate, in words already: "about 12". */
  readonly about: (words: string) => string;
  /** A counted noun: "1 idea", "12 ideas". */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /**
   * A chance in natural frequencies: of 100 from 1 to 99 %, of 1,000 from 0.1 to 1 %, below "less than 1 in 1,000", above
   * "more than 99 of 100".
   *
   * @param certain what to say of a chance of exactly 1 ("wiped out at once"); a chance of exactly 0 then "cannot
   * happen". To be given only where arithmetic says so: a computed chance may come out as 0 or 1 by rounding, and is then
   * told like its neighbours.
   * @param atLeast the base of the chances that it is compared with (`sharedBase`).
   */
  readonly chance: (probability: number, certain?: string, atLeast?: Base) => ChanceWords;
  /** What a chance is at most, never below it: of 1,000 below a tenth, else of 100. */
  readonly chanceAtMost: (probability: number) => string;
  /** Several chances that stand side by side, told in one base: 1,000 if any of them, or any that they are compared with, needs it. */
  readonly chancesTogether: (
    probabilities: readonly number[],
    certain?: string,
    atLeast?: Base,
  ) => ChanceWords[];
  /**
   * Several chances said one after the other: "12 of 100", "47", "75". The first that is a count names the hundred for those
   * behind it; a base of a thousand is said with each.
   */
  readonly chancesInTurn: (probabilities: readonly number[], certain?: string, atLeast?: Base) => string[];
}

/** Makes the way in which a language says numbers, from its own words and the platform's `Intl`. */
export function makeSay(words: NumberWords): Say {
  const numbers = numberFormats(words.locale);
  const units = unitWords(words, numbers);
  return {
    locale: words.locale,
    direction: words.direction,
    number: (value, decimals = 0) => numbers.rounded(value, decimals),
    numberAtMost: (value, decimals = 0) => numbers.rounded(roundedUp(value, decimals), decimals),
    numberAtLeast: (value, decimals = 0) => numbers.rounded(-roundedUp(-value, decimals), decimals),
    digits: numbers.significant,
    ...units,
    ...amountWords(words, numbers),
    about: words.about,
    day: dayFormat(words.locale),
    plural: units.plural,
    list: listFormat(words.locale),
    ...chanceSayings(words, numbers),
  };
}

interface NumberFormats {
  /** At most so many decimals. */
  readonly rounded: (value: number, decimals: number) => string;
  /** At most so many significant digits. */
  readonly significant: (value: number, digits: number) => string;
  /** In words, with at most so many significant digits. */
  readonly large: (value: number, digits: number) => string;
  /** The same in signs: "20m". */
  readonly short: (value: number, digits: number) => string;
  /** With so many decimals, noughts too. */
  readonly fixed: (value: number, decimals: number) => string;
}

/** A drag writes most of its numbers again and again; a table writes hundreds. */
const MOST_REMEMBERED = 500;

/** What is found for a number is remembered. */
function remembering<Found>(find: (value: number) => Found): (value: number) => Found {
  const known = new Map<number, Found>();
  return value => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = find(value);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(value, found);
    return found;
  };
}

function writer(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locale, options);
  return remembering(value => format.format(value).replace('-', MINUS));
}

type NumberKind =
  | 'maximumFractionDigits'
  | 'maximumSignificantDigits'
  | 'minimumFractionDigits'
  | 'long'
  | 'short';

function optionsOf(kind: NumberKind, digits: number): Intl.NumberFormatOptions {
  if (kind === 'long' || kind === 'short')
    return { notation: 'compact', compactDisplay: kind, maximumSignificantDigits: digits };
  // The most decimals are passed over where significant digits are asked for.
  return { maximumFractionDigits: digits, [kind]: digits, signDisplay: 'negative' };
}

/** Making a formatter costs forty times as much as using it. */
function numberFormats(locale: string): NumberFormats {
  const writers = new Map<string, (value: number) => string>();
  const writing = (kind: NumberKind) => (value: number, digits: number) => {
    const key = `${kind} ${digits}`;
    const write = writers.get(key) ?? writer(locale, optionsOf(kind, digits));
    writers.set(key, write);
    return write(value);
  };
  return {
    rounded: writing('maximumFractionDigits'),
    significant: writing('maximumSignificantDigits'),
    large: writing('long'),
    short: writing('short'),
    fixed: writing('minimumFractionDigits'),
  };
}

function unitWords(words: NumberWords, { significant }: NumberFormats) {
  const rules = new Intl.PluralRules(words.locale);
  const formOf = remembering(count => rules.select(count));
  const plural = (count: number, forms: PluralForms) =>
    (forms[formOf(count)] ?? forms.other).replace('#', significant(count, ALL_DIGITS));
  const inSpan = ([span, count]: CountedSpan) => plural(count, words.spans[span]);
  const duration = (hours: number) => (isBeyondTelling(hours) ? words.aMoment : inSpan(spanOf(hours)));
  // What is typed in hours can be read back as it is written.
  const typedDuration = (hours: number) =>
    isBeyondTelling(hours) ? words.aMoment : inSpan(longSpanOf(hours));
  const durationInSentence = (hours: number) => {
    if (isBeyondTelling(hours)) return words.aMoment;
    const [span, count] = spanOf(hours);
    return count === 1 ? words.oneSpan[span] : plural(count, words.spans[span]);
  };
  const quantity = (unit: Unit, value: number): string => {
    switch (unit) {
      case 'fraction':
        return words.percent(significant(value * 100, ALL_DIGITS));
      case 'multiple':
        return words.multiple(significant(value, ALL_DIGITS));
      case 'seconds':
        return plural(value, words.spans.second);
      case 'hours':
        return typedDuration(value);
      case 'years':
        return plural(value, words.spans.year);
      case 'plain':
      case 'money':
      case 'price':
      case 'count':
        return significant(value, ALL_DIGITS);
      case 'seed':
        return String(value);
      default:
        return unit satisfies never;
    }
  };
  const suffixes: Readonly<Partial<Record<Unit, string>>> = {
    fraction: words.percent('').trim(),
    multiple: words.multiple(''),
    seconds: words.secondsSign,
    hours: words.hours,
    years: words.years,
  };
  return { plural, duration, durationInSentence, quantity, unitSuffix: (unit: Unit) => suffixes[unit] ?? '' };
}

/** A holding time as a number of the largest span that it fills without a rest. */
function amountWords(words: NumberWords, { rounded, significant, large, short, fixed }: NumberFormats) {
  const money = (amount: number) => significant(amount, 3);
  return {
    money,
    largeMoney: (amount: number) => (Math.abs(amount) < 1e6 ? money(amount) : large(amount, 3)),
    moneyOnAxis: (amount: number) => (Math.abs(amount) < 1e6 ? money(amount) : short(amount, 3)),
    amount(amount: number) {
      const isShort = Math.abs(amount) >= 1e6 && Number(amount.toPrecision(DIGITS_OF_LARGE)) === amount;
      return isShort ? large(amount, DIGITS_OF_LARGE) : significant(amount, ALL_DIGITS);
    },
    percent(fraction: number) {
      const percent = Math.abs(fraction) * 100;
      const decimals = percent >= 9.95 ? 0 : percent >= 0.095 ? 1 : 2;
      return words.percent(rounded(fraction * 100, decimals));
    },
    percentInRow: (fraction: number, decimals: number) => words.percent(fixed(fraction * 100, decimals)),
    leverageLimit(leverage: number) {
      const scale = leverage < 10 ? 10 : 1;
      return words.multiple(rounded(Math.floor(leverage * scale + 1e-9) / scale, 1));
    },
  };
}

function dayFormat(locale: string) {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (days: number) => format.format(Math.floor(days) * MILLISECONDS_PER_DAY);
}

function listFormat(locale: string) {
  const format = new Intl.ListFormat(locale);
  return (items: readonly string[]) => format.format(items);
}

function chanceSayings(words: NumberWords, { rounded }: NumberFormats) {
  const wordsOf = (chance: Chance, certain: string | undefined): ChanceWords => {
    const base = rounded(chance.base, 0);
    const alone = (text: string): ChanceWords => ({ full: text, short: text, chance });
    switch (chance.kind) {
      case 'never':
        return { full: words.cannotHappen, short: '0', chance };
      case 'certain':
        return { full: certain!, short: String(chance.base), chance };
      case 'less-than':
        return alone(words.lessThanOneIn(base));
      case 'more-than':
        return alone(words.moreThan(rounded(chance.base - 1, 0), base));
      case 'count':
        return {
          full: words.countOf(rounded(chance.count, 0), base),
          short:
            chance.base === 100 ? rounded(chance.count, 0) : words.countOf(rounded(chance.count, 0), base),
          chance,
        };
      default:
        return chance satisfies never;
    }
  };
  const together = (probabilities: readonly number[], certain?: string, atLeast?: Base) =>
    chancesInOneBase(probabilities, certain !== undefined, atLeast).map(chance => wordsOf(chance, certain));
  return {
    chancesTogether: together,
    chanceAtMost(probability: number) {
      const base = probability < FINE_BOUND_BELOW ? 1000 : 100;
      return words.countOf(rounded(roundedUp(probability * base, 0), 0), rounded(base, 0));
    },
    chance: (probability: number, certain?: string, atLeast?: Base) =>
      together([probability], certain, atLeast)[0]!,
    chancesInTurn(probabilities: readonly number[], certain?: string, atLeast?: Base) {
      const all = together(probabilities, certain, atLeast);
      const naming = all.findIndex(({ full, short }) => full !== short);
      // Where none names a base, both are the same.
      return all.map(({ full, short }, index) => (index > naming ? short : full));
    },
  };
}
