import { DATE_FORMS, DAY, isoDay, LANGUAGES, type Language } from './dialectWords.ts';
import {
  number,
  someWriting,
  type Writing,
  type WrittenColumn,
  withNoise,
  written,
} from './dialectWriting.ts';
import { Dice } from './dice.ts';

/** A file made of known data in some way of writing it. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** How it was written, to be shown where it was read wrong. */
  readonly dialect: Readonly<Record<string, unknown>>;
  /** True where names and dates leave nothing open, so that it must be read without a question. */
  readonly isPlain: boolean;
}

export interface WrittenForecasts extends WrittenFile {
  readonly probabilities: readonly number[];
  readonly outcomes: readonly number[];
}

export interface WrittenReturns extends WrittenFile {
  readonly returns: readonly number[];
  readonly periodsPerYear: number | null;
  /** How far a return may be from what was written, by the digits of the file. */
  readonly tolerance: number;
}

/** Forecasts and outcomes in a random dialect. */
export function writeForecasts(seed: number): WrittenForecasts {
  const dice = new Dice(seed);
  const writing = someWriting(dice);
  const language = dice.pick(LANGUAGES);
  const rows = dice.whole(20, 120);
  const digits = dice.whole(2, 4);
  const probabilities = Array.from({ length: rows }, () =>
    Number(Math.min(0.9999, Math.max(0.0001, dice.next())).toFixed(digits)),
  );
  const outcomes = probabilities.map(probability => (dice.next() < probability ? 1 : 0));
  const unit = dice.pick(['fraction', 'fraction', 'percent', 'percentHeader', 'percentSign']);
  const stated = (probability: number) => {
    if (unit === 'fraction') return number(probability, digits, writing);
    return number(probability * 100, digits - 2, writing) + (unit === 'percentSign' ? dice.pick(['%']) : '');
  };
  const [yes, no] = dice.pick(language.pairs);
  const dateForm = dice.pick([null, 'isoDay', ...Object.keys(DATE_FORMS)]);
  const names = { forecast: dice.pick(language.forecast), outcome: dice.pick(language.outcome) };
  const first = Date.UTC(2024, dice.whole(0, 11), dice.whole(1, 28));
  const date =
    dateForm === null
      ? []
      : [
          dateColumn(dice, {
            language,
            form: dateForm,
            moments: probabilities.map((_, row) => first + row * DAY),
          }),
        ];
  const own: readonly WrittenColumn[] = [
    ...date,
    { name: names.forecast + (unit === 'percentHeader' ? ' (%)' : ''), cells: probabilities.map(stated) },
    { name: names.outcome, cells: outcomes.map(outcome => (outcome === 1 ? yes : no)) },
  ];
  const hasHeader = dice.chance(0.93);
  const columns = hasHeader ? withNoise(dice, own) : own;
  return {
    bytes: written(columns, writing, hasHeader),
    dialect: {
      seed,
      ...writing,
      unit,
      dateForm,
      names: columns.map(({ name }) => name),
      pair: [yes, no],
      hasHeader,
      digits,
    },
    isPlain:
      hasHeader &&
      names.forecast === 'forecast' &&
      names.outcome === 'outcome' &&
      (dateForm === null || dateForm === 'isoDay'),
    probabilities,
    outcomes,
  };
}

interface DateWriting {
  readonly language: Language;
  readonly form: string;
  readonly moments: readonly number[];
}

function dateColumn(dice: Dice, { language, form, moments }: DateWriting): WrittenColumn {
  const write = DATE_FORMS[form] ?? isoDay;
  return { name: dice.pick(language.date), cells: moments.map(moment => write(new Date(moment))) };
}

const RHYTHMS = [
  { name: 'days', periods: 365, step: (row: number) => row * DAY },
  { name: 'weekdays', periods: 252, step: (row: number) => (Math.floor(row / 5) * 7 + (row % 5)) * DAY },
  { name: 'weeks', periods: 52, step: (row: number) => row * 7 * DAY },
  { name: 'hours', periods: 8760, step: (row: number) => (row * DAY) / 24 },
] as const;
/** Dates without a time of day cannot tell hours apart. */
const WITHOUT_CLOCK = new Set([
  'isoDay',
  'compact',
  'slashes',
  'european',
  'american',
  'dots',
  'shortDots',
  'named',
  'namedFirst',
]);

/** Returns or account values in a random dialect. */
export function writeReturns(seed: number): WrittenReturns {
  const dice = new Dice(seed);
  const writing = someWriting(dice);
  const language = dice.pick(LANGUAGES);
  const rows = dice.whole(40, 300);
  const rhythm = dice.pick(RHYTHMS);
  const scale = { days: 1, weekdays: 1, weeks: 2.5, hours: 0.2 }[rhythm.name];
  const spread = scale * (0.006 + 0.03 * dice.next());
  const kind = dice.pick([
    'returns',
    'returns',
    'percentHeader',
    'percentSign',
    'equity',
    'equity',
    'equityGrouped',
  ]);
  const form = dice.pick(
    ['isoDay', 'isoDay', ...Object.keys(DATE_FORMS)].filter(
      name => rhythm.name !== 'hours' || !WITHOUT_CLOCK.has(name),
    ),
  );
  // A Monday.
  const first = Date.UTC(2024, 0, 1 + 7 * dice.whole(0, 50));
  const moments = Array.from({ length: rows }, (_, row) => first + rhythm.step(row));
  const gains = moments.map(() => Number((spread * dice.normal() + spread / 20).toFixed(5)));
  const { cells, returns, tolerance } = valuesOf(gains, kind, { dice, writing });
  const isEquity = kind.startsWith('equity');
  const name = dice.pick(isEquity ? language.equity : language.returns);
  const own = [
    dateColumn(dice, { language, form, moments }),
    { name: name + (kind === 'percentHeader' ? dice.pick([' (%)', ' %', '_pct']) : ''), cells },
  ];
  const hasHeader = dice.chance(0.95);
  const isNewestFirst = dice.chance(0.15);
  const columns = (hasHeader ? withNoise(dice, own) : own).map(column =>
    isNewestFirst ? { ...column, cells: column.cells.toReversed() } : column,
  );
  return {
    bytes: written(columns, writing, hasHeader),
    dialect: {
      seed,
      ...writing,
      kind,
      form,
      rhythm: rhythm.name,
      names: columns.map(one => one.name),
      hasHeader,
      isNewestFirst,
      spread,
    },
    isPlain: hasHeader && (name === 'return' || name === 'equity') && form === 'isoDay',
    returns,
    periodsPerYear: rhythm.periods,
    tolerance,
  };
}

function valuesOf(
  gains: readonly number[],
  kind: string,
  { dice, writing }: { readonly dice: Dice; readonly writing: Writing },
): { readonly cells: readonly string[]; readonly returns: readonly number[]; readonly tolerance: number } {
  if (!kind.startsWith('equity')) {
    const isPercent = kind !== 'returns';
    const sign = kind === 'percentSign' ? '%' : '';
    return {
      cells: gains.map(gain => number(isPercent ? gain * 100 : gain, isPercent ? 3 : 5, writing) + sign),
      returns: gains,
      tolerance: 1e-9,
    };
  }
  let worth = dice.pick([1000, 10_000, 50_000, 123_456]);
  const account = gains.map((gain, row) => {
    worth *= row === 0 ? 1 : 1 + gain;
    return Number(worth.toFixed(2));
  });
  const group = writing.decimal === '.' ? ',' : '.';
  const plain = account.map(value => number(value, 2, writing));
  const grouped = plain.map(text => text.replace(/\B(?=(?:\d{3})+(?!\d)[.,])/g, group));
  return {
    cells: kind === 'equityGrouped' ? grouped : plain,
    returns: account.slice(1).map((value, row) => value / account[row]! - 1),
    tolerance: 1e-9,
  };
}
