import { findClassColumns } from './classColumns.ts';
import { type ColumnProfile, isNamedDate, knownNames, nameStrength } from './columnProfile.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import type { Question, ReadingNote } from './reading.ts';

/** The columns of a table of forecasts as far as they are certain, and what has to be asked. */
export interface ForecastRoles {
  readonly probability: number | null;
  readonly outcome: number | null;
  readonly predicted: number | null;
  readonly group: number | null;
  readonly date: number | null;
  readonly questions: readonly Question[];
  readonly notes: readonly ReadingNote[];
}

const PROBABILITY_NAMES =
  knownNames(`probability prob proba probabilities forecast forecasts confidence conf p phat
  prediction predicted pred predictedprobability yproba yprob yscore predproba chance chances credence likelihood estimate stated yhat guess yourguess
  certainty belief odds logit logodds logits probwin winprob winprobability
  wahrscheinlichkeit wahrscheinlichkeiten prognose vorhersage zuversicht schatzung tipp einschatzung probabilite prevision previsions pronostic estimation confiance
  probabilidad pronostico prediccion confianza estimacion probabilita previsione pronostico stima fiducia probabilidade previsao confianca
  kans waarschijnlijkheid voorspelling verwachting zekerheid prawdopodobienstwo szansa pewnosc prognoza pravdepodobnost predpoved sance
  sannolikhet sandsynlighed sannsynlighet prognos prognose chans todennakoisyys ennuste valoszinuseg becsles probabilitate olasilik tahmin
  вероятность прогноз шанс оценка ймовірність 概率 確率 予測 预测 預測 확률 예측 πιθανοτητα kemungkinan peluang prediksi`);
const OUTCOME_NAMES =
  knownNames(`outcome outcomes result results y won win happened actual actuals observed correct resolved iscorrect
  resolution right hit label labels target truth true ytrue groundtruth event success realized realised occurred cametrue actualoutcome wentup
  ergebnis ausgang resultat eingetreten eintritt resultate realise realisation reel issue resultado resultados ocurrio acierto real desenlace
  risultato esito avvenuto resultado ocorreu acerto uitkomst resultaat uitgekomen wynik rezultat vysledek utfall udfald utfallet
  tulos toteutui eredmeny kimenetel sonuc gerceklesti результат исход итог сбылось результатом 结果 結果 実績 결과 αποτελεσμα hasil`);
const DIRECTION_NAMES =
  knownNames(`predicted prediction pred ypred yhat direction signal call forecast predicteddirection predictedclass predictedlabel
  side predictedoutcome guess vorhersage richtung signal prevision direccion prediccion previsione voorspelling`);
const GROUP_NAMES =
  knownNames(`group topic category asset coin symbol market pair ticker instrument strategy model tag type class league sport source
  gruppe thema kategorie markt wahrung strategie modell groupe theme categorie marche grupo tema categoria mercado gruppo tema mercato groep onderwerp grupa temat kategoria`);
/** Words of names that are no forecasts, whatever stands beside them. */
const NO_FORECAST =
  knownNames(`brier score loss rank date time created at by count actual outcome outcomes result true lower upper bound percentile
  quantile std stdev sd error margin share voteshare turnout resolution resolved label target return returns price volume shared public bot id index
  market community crowd median benchmark baseline weight stake amount profit pnl fee category per`);
/** Words of names of switches: true or false, but no outcome of a forecast. */
const NO_OUTCOME =
  knownNames(`is has bot public private shared neutral playoff special open closed active hidden anonymous pred predicted prediction
  forecast prob proba probability hat confidence guess direction signal confirmed locked verified automated enabled deleted archived flag test train holiday weekend
  date time at by source notes note title comment comments resolver home away`);

/** The strength of columns that are only offered where nothing else can be it. */
const UNLIKELY = -1;
const ENOUGH_IF_NAMED = 0.5;
const ENOUGH_ALONE = 0.9;

/**
 * Which column holds what: what the reader said, then names, then the only column that can be it. Where several can,
 * the reader is asked, the likeliest first.
 */
export function findForecastRoles(
  columns: readonly ColumnProfile[],
  settings: ForecastFileSettings,
): ForecastRoles {
  const hasNames = columns.some(({ name }) => name !== '');
  const outcomes = rankedOutcomes(columns, settings);
  const outcome = choose('outcomeColumn', said(settings.outcomeColumn, columns), outcomes);
  const forecasts = rankedForecasts(columns, settings, outcome.column);
  const classes = findClassColumns(columns, outcome.column);
  const probability = choose(
    'probabilityColumn',
    said(settings.probabilityColumn, columns),
    forecasts,
    classes,
  );
  const taken = new Set([outcome.column, probability.column]);
  const predicted = optional(settings.predictedColumn, columns, () =>
    directionColumn(columns, taken, outcome.column),
  );
  const date = optional(settings.dateColumn, columns, () => dateColumn(columns));
  const group = optional(settings.groupColumn, columns, () =>
    groupColumn(columns, hasNames, new Set([...taken, predicted, date])),
  );
  return {
    probability: probability.column,
    outcome: outcome.column,
    predicted,
    group,
    date,
    questions: [...probability.questions, ...outcome.questions],
    notes: probability.notes,
  };
}

/** A column that could play a role, the higher `strength` the surer; 0 is by its cells alone, below it is only offered. */
export interface Candidate {
  readonly column: number;
  readonly strength: number;
}

interface Chosen {
  readonly column: number | null;
  readonly questions: readonly Question[];
  readonly notes: readonly ReadingNote[];
}

/** What the reader said, a column of the table; −1 says that there is none. */
function said(column: number | null, columns: readonly ColumnProfile[]): number | null {
  return column !== null && column >= 0 && column < columns.length ? column : null;
}

function choose(
  id: 'probabilityColumn' | 'outcomeColumn',
  given: number | null,
  candidates: readonly Candidate[],
  classes: ReturnType<typeof findClassColumns> = null,
): Chosen {
  if (given !== null) return { column: given, questions: [], notes: [] };
  const ranked = candidates.toSorted((a, b) => b.strength - a.strength || a.column - b.column);
  const best = ranked[0];
  const rivals = ranked.filter(({ strength }) => strength === best?.strength);
  const isNamed = best !== undefined && best.strength >= 3 && rivals.length === 1;
  if (classes !== null && !isNamed) {
    const { yes, other, columns } = classes;
    if (yes !== null) return { column: yes, questions: [], notes: [{ kind: 'classColumns', other }] };
    return { column: null, questions: [{ id, why: 'classes', choices: columns }], notes: [] };
  }
  if (best === undefined) return { column: null, questions: [], notes: [] };
  if (rivals.length === 1 && best.strength !== UNLIKELY)
    return { column: best.column, questions: [], notes: [] };
  const choices = ranked.map(({ column }) => column);
  return {
    column: null,
    questions: [{ id, why: best.strength > 0 ? 'several' : 'unnamed', choices }],
    notes: [],
  };
}

function optional(
  given: number | null,
  columns: readonly ColumnProfile[],
  find: () => number | null,
): number | null {
  return given === null ? find() : said(given, columns);
}

function rankedOutcomes(
  columns: readonly ColumnProfile[],
  settings: ForecastFileSettings,
): readonly Candidate[] {
  const other = settings.probabilityColumn;
  const isPair = columns.length === 2;
  return columns.flatMap(profile => {
    const { column, words, outcomes, dateForm, isIndex, filled } = profile;
    if (column === other || filled === 0 || dateForm !== null || isIndex) return [];
    const strength = nameStrength(profile, OUTCOME_NAMES);
    const last = words.at(-1) ?? '';
    const isSwitch = words.some(word => NO_OUTCOME.has(word)) && strength < 3 && !OUTCOME_NAMES.has(last);
    if (strength > 0 && !isSwitch && (outcomes >= ENOUGH_IF_NAMED || isTwoValued(profile)))
      return [{ column, strength: strength + (outcomes >= ENOUGH_ALONE ? 0.5 : 0) }];
    if (isSwitch) return [];
    if (outcomes >= ENOUGH_ALONE && (isPair || profile.keys.size >= 2)) return [{ column, strength: 0 }];
    return isTwoValued(profile) && profile.numbers === 0 ? [{ column, strength: UNLIKELY }] : [];
  });
}

/** Any two words, neither of them a number with a fraction. */
function isTwoValued({ distinct, keys, filled }: ColumnProfile): boolean {
  return (
    distinct >= 2 &&
    keys.size <= 4 &&
    filled > keys.size &&
    [...keys.keys()].every(key => !/\d[.,]\d/.test(key))
  );
}

function rankedForecasts(
  columns: readonly ColumnProfile[],
  settings: ForecastFileSettings,
  outcome: number | null,
): readonly Candidate[] {
  const given = settings.outcomeColumn;
  return columns.flatMap(profile => {
    const { column, words, isIndex, isConstant, dateForm, numbers } = profile;
    if (column === outcome || column === given || dateForm !== null || isIndex) return [];
    if (numbers < ENOUGH_IF_NAMED) return [];
    const strength =
      nameStrength(profile, PROBABILITY_NAMES) || (words.some(word => word.startsWith('prob')) ? 2 : 0);
    const isOther = words.some(word => NO_FORECAST.has(word)) && strength < 3;
    if (isOther) return strength > 0 && canBeChances(profile) ? [{ column, strength: UNLIKELY }] : [];
    if (strength > 0) return isCallsOnly(profile, columns) ? [] : [{ column, strength }];
    return canBeChances(profile) &&
      (numbers >= ENOUGH_ALONE || hasFractions(profile)) &&
      (!isConstant || columns.length === 2)
      ? [{ column, strength: 0 }]
      : [];
  });
}

/** A column of 0 and 1 beside one with fractions is the call that was made, not the chance ("y_pred"). */
function isCallsOnly(profile: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  const isWhole = ({ values }: ColumnProfile) =>
    values.every(value => value === 0 || value === 1 || value === -1);
  if (!isWhole(profile)) return false;
  return columns.some(
    other =>
      other.column !== profile.column &&
      !isWhole(other) &&
      nameStrength(other, PROBABILITY_NAMES) > 0 &&
      other.numbers >= ENOUGH_IF_NAMED,
  );
}

function hasFractions({ values, hasPercentSigns }: ColumnProfile): boolean {
  return hasPercentSigns || values.some(value => !Number.isInteger(value));
}

/** Numbers from 0 to 1 or to 100, not all of them whole and small as counts are. */
function canBeChances({ values, hasPercentSigns, hasMoneySigns, keys }: ColumnProfile): boolean {
  if (hasMoneySigns || values.length === 0) return false;
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  const least = values.reduce((smallest, value) => Math.min(smallest, value), 0);
  if (least < -1e-9) return false;
  if (hasPercentSigns) return most <= 100;
  if (most <= 1 + 1e-9) return true;
  const isWhole = values.every(Number.isInteger);
  return most <= 100 && (!isWhole || (most > 20 && keys.size > 5));
}

function directionColumn(
  columns: readonly ColumnProfile[],
  taken: ReadonlySet<number | null>,
  outcome: number | null,
): number | null {
  const happened = columns[outcome ?? -1];
  if (!happened) return null;
  const words = new Set(happened.keys.keys());
  const found = columns.filter(
    profile =>
      !taken.has(profile.column) &&
      nameStrength(profile, DIRECTION_NAMES) > 0 &&
      profile.keys.size >= 1 &&
      profile.keys.size <= 4 &&
      [...profile.keys.keys()].every(key => words.has(key)),
  );
  return found.length === 1 ? found[0]!.column : null;
}

/** When forecasts were made; else the column that says when something was, if it is the only one. */
function dateColumn(columns: readonly ColumnProfile[]): number | null {
  const dated = columns.filter(({ dateForm }) => dateForm !== null);
  const made = dated.filter(({ words }) => words.includes('forecast') || words.includes('prediction'));
  const plain = dated.filter(({ words }) => words.length === 1);
  const named = dated.filter(isNamedDate);
  return (made[0] ?? plain[0] ?? named[0] ?? (dated.length === 1 ? dated[0] : undefined))?.column ?? null;
}

function groupColumn(
  columns: readonly ColumnProfile[],
  hasNames: boolean,
  taken: ReadonlySet<number | null>,
): number | null {
  const free = columns.filter(({ column }) => !taken.has(column));
  const named = free.filter(
    profile =>
      nameStrength(profile, GROUP_NAMES) > 0 &&
      profile.filled > 0 &&
      profile.dateForm === null &&
      profile.values.every(Number.isInteger),
  );
  const exact = named.find(profile => nameStrength(profile, GROUP_NAMES) === 3) ?? named[0];
  if (exact) return exact.column;
  const words = free.filter(isRepeatedWords);
  return words.length === 1 && !hasNames ? words[0]!.column : null;
}

/** Words that come back: no numbers, no dates, no outcomes. */
function isRepeatedWords({ numbers, outcomes, dateForm, distinct, filled }: ColumnProfile): boolean {
  return numbers < 0.1 && outcomes < 0.5 && dateForm === null && filled > 1 && distinct <= filled / 2;
}
