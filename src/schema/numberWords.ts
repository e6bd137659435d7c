/** The forms of a counted noun by the plural rules of a language; "#" stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The spans of time in which durations are told. */
export type Span = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How one language says numbers, durations and chances: the only part of `Say` that a language brings. */
export interface NumberWords {
  /** The language as a BCP 47 tag; decides digits, grouping, dates, lists and plural rules. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** "8 hours". */
  readonly spans: Readonly<Record<Span, PluralForms>>;
  /** Behind a number field: "s". */
  readonly secondsSign: string;
  /** A holding time that nobody counts: "a moment". */
  readonly aMoment: string;
  /** A single span inside a sentence: "an hour". */
  readonly oneSpan: Readonly<Record<Span, string>>;
  /** A number of per cent: "12 %". */
  readonly percent: (number: string) => string;
  /** A leverage: "20×". */
  readonly multiple: (number: string) => string;
  /** What stands behind a number field of hours, of years. */
  readonly hours: string;
  readonly years: string;
  /** "12 of 100". */
  readonly countOf: (count: string, base: string) => string;
  /** "less than 1 in 1,000". */
  readonly lessThanOneIn: (base: string) => string;
  /** "more than 99 of 100". */
  readonly moreThan: (count: string, base: string) => string;
  /** A number of a first estimate: "about 12". */
  readonly about: (number: string) => string;
  /** A chance of exactly 0 where arithmetic makes it certain. */
  readonly cannotHappen: string;
}
