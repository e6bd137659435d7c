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

/** Random choices from a seed (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(0, items.length - 1)]!;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    const left = [...items];
    for (let place = left.length - 1; place > 0; place--) {
      const other = this.whole(0, place);
      [left[place], left[other]] = [left[other]!, left[place]!];
    }
    return left;
  }
}

type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const DELIMITERS = [',', ',', ';', '\t', '|'] as const;

interface Writing {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  readonly lineEnd: string;
  readonly encoding: Encoding;
  readonly quoteAll: boolean;
  readonly preamble: string;
}

function someWriting(dice: Dice): Writing {
  const delimiter = dice.pick(DELIMITERS);
  const quoteAll = dice.chance(0.15);
  return {
    delimiter,
    decimal: dice.chance(delimiter === ',' ? 0.1 : 0.4) ? ',' : '.',
    lineEnd: dice.pick(['\n', '\n', '\r\n', '\r\n', '\r']),
    encoding: dice.pick(['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252']),
    quoteAll,
    preamble: dice.pick(['none', 'none', 'none', 'comment', 'title', 'sep', 'blank']),
  };
}

/** A column of a file: its name, and its cells as numbers to be written with the file's decimal sign, or as words. */
interface WrittenColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

function quoted(cell: string, { delimiter, quoteAll }: Writing): string {
  const mustBe = quoteAll || cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
  return mustBe ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function written(columns: readonly WrittenColumn[], writing: Writing, hasHeader: boolean): Uint8Array {
  const rows = columns[0]!.cells.map((_, row) => columns.map(({ cells }) => cells[row]!));
  const lines = [...(hasHeader ? [columns.map(({ name }) => name)] : []), ...rows].map(cells =>
    cells.map(cell => quoted(cell, writing)).join(writing.delimiter),
  );
  const text = [...preambleLines(writing), ...lines, ''].join(writing.lineEnd);
  return encoded(text, writing.encoding);
}

function preambleLines({ preamble, delimiter }: Writing): readonly string[] {
  switch (preamble) {
    case 'comment':
      return ['# exported by a tool', '# version 2.1'];
    case 'title':
      return ['Account statement', 'Demo account'];
    case 'sep':
      return [`sep=${delimiter}`];
    case 'blank':
      return ['', ''];
    default:
      return [];
  }
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-16le':
    case 'utf-16be': {
      const units = [0xfeff, ...Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))];
      return Uint8Array.from(
        units.flatMap(unit => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
      );
    }
    case 'windows-1252': {
      const fits = [...text].every(letter => letter.charCodeAt(0) < 256);
      return fits ? Uint8Array.from(text, letter => letter.charCodeAt(0)) : new TextEncoder().encode(text);
    }
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    default:
      return new TextEncoder().encode(text);
  }
}

function number(value: number, digits: number, { decimal }: Writing): string {
  return value.toFixed(digits).replace('.', decimal);
}

interface Language {
  readonly forecast: readonly string[];
  readonly outcome: readonly string[];
  readonly pairs: readonly (readonly [yes: string, no: string])[];
  readonly returns: readonly string[];
  readonly equity: readonly string[];
  readonly date: readonly string[];
}

const ENGLISH: Language = {
  forecast: [
    'forecast',
    'probability',
    'prob',
    'Forecast',
    'p',
    'y_proba',
    'Your forecast',
    'predicted_prob',
    'confidence',
  ],
  outcome: ['outcome', 'result', 'y', 'y_true', 'Outcome', 'actual', 'resolved', 'won', 'label'],
  pairs: [
    ['1', '0'],
    ['TRUE', 'FALSE'],
    ['True', 'False'],
    ['yes', 'no'],
    ['Win', 'Loss'],
    ['up', 'down'],
    ['1', '-1'],
    ['W', 'L'],
    ['1.0', '0.0'],
  ],
  returns: ['return', 'returns', 'daily_return', 'strategy_return', 'Return', 'live', 'ret'],
  equity: ['equity', 'balance', 'nav', 'Equity', 'portfolio_value', 'Account value'],
  date: ['date', 'Date', 'time', 'timestamp', 'day'],
};

const LANGUAGES: readonly Language[] = [
  ENGLISH,
  ENGLISH,
  {
    forecast: ['Prognose', 'Wahrscheinlichkeit', 'Vorhersage'],
    outcome: ['Ergebnis', 'Eingetreten', 'Ausgang'],
    pairs: [
      ['ja', 'nein'],
      ['WAHR', 'FALSCH'],
      ['1', '0'],
      ['gewonnen', 'verloren'],
    ],
    returns: ['Rendite', 'Tagesrendite'],
    equity: ['Kontostand', 'Saldo', 'Depotwert'],
    date: ['Datum', 'Tag'],
  },
  {
    forecast: ['probabilité', 'prévision', 'Probabilité'],
    outcome: ['résultat', 'réalisé', 'Résultat'],
    pairs: [
      ['oui', 'non'],
      ['VRAI', 'FAUX'],
      ['1', '0'],
    ],
    returns: ['rendement', 'Rendement'],
    equity: ['capital', 'solde'],
    date: ['date', 'Date', 'jour'],
  },
  {
    forecast: ['probabilidad', 'pronóstico'],
    outcome: ['resultado', 'Resultado'],
    pairs: [
      ['sí', 'no'],
      ['VERDADERO', 'FALSO'],
      ['1', '0'],
    ],
    returns: ['rendimiento', 'retorno', 'rentabilidad'],
    equity: ['saldo', 'patrimonio', 'capital'],
    date: ['fecha', 'Fecha'],
  },
  {
    forecast: ['probabilità', 'previsione'],
    outcome: ['risultato', 'esito'],
    pairs: [
      ['sì', 'no'],
      ['VERO', 'FALSO'],
    ],
    returns: ['rendimento'],
    equity: ['saldo', 'patrimonio'],
    date: ['data', 'Data'],
  },
  {
    forecast: ['prawdopodobieństwo', 'prognoza'],
    outcome: ['wynik'],
    pairs: [
      ['tak', 'nie'],
      ['PRAWDA', 'FAŁSZ'],
    ],
    returns: ['stopa zwrotu'],
    equity: ['saldo', 'kapitał'],
    date: ['data', 'dzień'],
  },
  {
    forecast: ['kans', 'voorspelling', 'waarschijnlijkheid'],
    outcome: ['uitkomst', 'resultaat'],
    pairs: [
      ['ja', 'nee'],
      ['WAAR', 'ONWAAR'],
    ],
    returns: ['rendement'],
    equity: ['saldo', 'kapitaal'],
    date: ['datum'],
  },
  {
    forecast: ['вероятность', 'прогноз'],
    outcome: ['результат', 'исход'],
    pairs: [
      ['да', 'нет'],
      ['ИСТИНА', 'ЛОЖЬ'],
    ],
    returns: ['доходность'],
    equity: ['баланс', 'капитал'],
    date: ['дата'],
  },
  {
    forecast: ['sannolikhet', 'prognos'],
    outcome: ['utfall', 'resultat'],
    pairs: [
      ['ja', 'nej'],
      ['SANT', 'FALSKT'],
    ],
    returns: ['avkastning'],
    equity: ['saldo'],
    date: ['datum'],
  },
];

const DAY = 86_400_000;
type DateForm = (moment: Date) => string;
const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const isoDay: DateForm = moment => moment.toISOString().slice(0, 10);
const clock = (moment: Date) => `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
const year = (moment: Date) => moment.getUTCFullYear();
const month = (moment: Date) => two(moment.getUTCMonth() + 1);
const day = (moment: Date) => two(moment.getUTCDate());

const DATE_FORMS: Readonly<Record<string, DateForm>> = {
  isoClock: moment => `${isoDay(moment)} ${clock(moment)}:00`,
  isoZone: moment => moment.toISOString(),
  isoOffset: moment => `${isoDay(moment)}T${clock(moment)}:00+00:00`,
  compact: moment => isoDay(moment).replaceAll('-', ''),
  slashes: moment => isoDay(moment).replaceAll('-', '/'),
  european: moment => `${day(moment)}/${month(moment)}/${year(moment)}`,
  american: moment => `${moment.getUTCMonth() + 1}/${moment.getUTCDate()}/${year(moment)}`,
  americanClock: moment =>
    `${moment.getUTCMonth() + 1}/${moment.getUTCDate()}/${year(moment)} ${moment.getUTCHours() % 12 || 12}:${two(moment.getUTCMinutes())} ${moment.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  dots: moment => `${day(moment)}.${month(moment)}.${year(moment)}`,
  shortDots: moment => `${day(moment)}.${month(moment)}.${two(year(moment) % 100)}`,
  named: moment => `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]} ${year(moment)}`,
  namedFirst: moment => `${MONTHS[moment.getUTCMonth()]} ${moment.getUTCDate()}, ${year(moment)}`,
  seconds: moment => String(moment.getTime() / 1000),
  milliseconds: moment => String(moment.getTime()),
  microseconds: moment => `${moment.getTime()}000`,
  nanoseconds: moment => `${moment.getTime()}000000`,
};

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'omega'];

/** A column that has nothing to do with the question. */
function noise(dice: Dice, rows: number, names: ReadonlySet<string>): WrittenColumn | null {
  const cells = (make: (row: number) => string) => Array.from({ length: rows }, (_, row) => make(row));
  const start = dice.whole(0, 1);
  const made = dice.pick<() => WrittenColumn>([
    () => ({
      name: dice.pick(['', 'id', 'Unnamed: 0', '#', 'index']),
      cells: cells(row => String(row + start)),
    }),
    () => ({ name: 'note', cells: cells(() => dice.pick(['nothing', 'a, b; c', 'he said "so"', ''])) }),
    () => ({ name: 'market', cells: cells(() => dice.pick(WORDS)) }),
    () => ({ name: 'version', cells: cells(() => '3') }),
    () => ({ name: 'hash', cells: cells(() => `0x${dice.whole(1e6, 9e6).toString(16)}`) }),
    () => ({ name: 'volume', cells: cells(() => String(dice.whole(1000, 900_000))) }),
    () => ({ name: 'is_public', cells: cells(() => dice.pick(['true', 'false'])) }),
    () => ({ name: 'user_id', cells: cells(() => String(dice.whole(100, 999))) }),
    () => ({ name: 'empty', cells: cells(() => '') }),
  ])();
  return names.has(made.name) ? null : made;
}

function withNoise(dice: Dice, own: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const columns = [...own];
  const most = dice.pick([0, 0, 1, 2, 3]);
  for (let count = 0; count < most; count++) {
    const added = noise(dice, own[0]!.cells.length, new Set(columns.map(({ name }) => name)));
    if (added !== null) columns.push(added);
  }
  return dice.chance(0.5) ? dice.shuffled(columns) : columns;
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
