/** How a language names columns and outcomes. */
export interface Language {
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

export const LANGUAGES: readonly Language[] = [
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

export const DAY = 86_400_000;
type DateForm = (moment: Date) => string;
const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const isoDay: DateForm = moment => moment.toISOString().slice(0, 10);
const clock = (moment: Date) => `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
const year = (moment: Date) => moment.getUTCFullYear();
const month = (moment: Date) => two(moment.getUTCMonth() + 1);
const day = (moment: Date) => two(moment.getUTCDate());

/** Ways of writing a moment. */
export const DATE_FORMS: Readonly<Record<string, DateForm>> = {
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
