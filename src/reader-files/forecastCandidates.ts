import { meaningOf } from './classColumns.ts';
import { type ColumnProfile, isUnnamed, nameStrength } from './columnProfile.ts';
import { namedEvent } from './eventNames.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import { unitOfHeader } from './forecastUnits.ts';
import { knownNames } from './knownNames.ts';
import { isTruth, isVoidOutcome, readOutcomeWords } from './outcomeWords.ts';

const PROBABILITY_NAMES = knownNames('forecast');
const OUTCOME_NAMES = knownNames('outcome');
/** Words of names that are no forecasts, whatever stands beside them. */
const NO_FORECAST = knownNames('noForecast');
/** Things that are measured and have numbers between 0 and 100, but are no chances: an age, an index, an accuracy. */
const NO_ROLE = knownNames('noRole');
/** A name with one of these holds chances; what else it says is what they are of, or whose they are. */
const CHANCE_NOUNS = knownNames('chanceNoun');
const STATED_OF = knownNames('statedOf');
const WHOLE_OUTCOME = 3;
/** Stronger than any other name: columns that are called just "forecast" and "outcome". */
const PLAIN = 5;
/** Weaker than the name of an outcome: a state, in which outcomes may stand among others. */
const STATES = knownNames('state');
const STATE = 1;
/** Words of names of switches: true or false, but no outcome of a forecast. */
const NO_OUTCOME = knownNames('noOutcome');

/** The strength of columns that are only offered where nothing else can be it. */
export const UNLIKELY = -1;
const ENOUGH_IF_NAMED = 0.5;
const ENOUGH_ALONE = 0.9;

/** A column that could play a role, the higher `strength` the surer; 0 is by its cells alone, below it is only offered. */
export interface Candidate {
  readonly column: number;
  readonly strength: number;
  /** Among equals the higher is offered first: a name that speaks of yes, before one that says neither, before one of no. */
  readonly likeliness: number;
}

/** The columns that could say what happened: by name, or because their cells are yes and no. */
export function rankedOutcomes(
  columns: readonly ColumnProfile[],
  settings: ForecastFileSettings,
): readonly Candidate[] {
  const table = {
    isPair: columns.length === 2,
    hasResolution: columns.some(column => RESOLUTIONS.has(column.joined) && isTwoValued(column)),
  };
  return candidates(columns, settings.probabilityColumn, profile => outcomeStrength(profile, table)).map(
    candidate =>
      table.hasResolution && isPlainly(columns[candidate.column]!, 'outcome')
        ? { ...candidate, likeliness: BOUGHT }
        : candidate,
  );
}

/** The columns that hold no dates and count no rows, each as strong as it is said to be; null where it cannot be it. */
function candidates(
  columns: readonly ColumnProfile[],
  taken: number | null,
  strengthOf: (profile: ColumnProfile) => number | null,
): readonly Candidate[] {
  return columns.flatMap(profile => {
    const { column, dateForm, isIndex, filled } = profile;
    if (column === taken || filled === 0 || dateForm !== null || isIndex) return [];
    const strength = strengthOf(profile);
    return strength === null ? [] : [{ column, strength, likeliness: likelinessOf(profile) }];
  });
}

const CALL_NAMES = knownNames('direction');

function likelinessOf(profile: ColumnProfile): number {
  const ofWords = profile.words
    .slice(1)
    .map(word => (isVoidOutcome(word) ? NEITHER_WAY : (meaningOf(word) ?? 0.5)));
  return Math.min(...ofWords, nameStrength(profile, CALL_NAMES) > 0 ? 0.4 : 1);
}

/** The side that was bought, where a column of its own says how it was resolved. */
const BOUGHT = 0.3;
const RESOLUTIONS = new Set(['resolution', 'resolvedto', 'finalresolution', 'settlement']);

/** Less likely than a name that speaks of no. */
const NEITHER_WAY = -1;

function outcomeStrength(profile: ColumnProfile, table: OutcomeTable): number | null {
  const strength = nameStrength(profile, OUTCOME_NAMES);
  if (strength < WHOLE_OUTCOME && isChanceOf(profile)) return null;
  if (isSwitch(profile, strength) || isCallByName(profile, strength, table)) return null;
  return strength > 0 && (profile.outcomes >= ENOUGH_IF_NAMED || isTwoValued(profile))
    ? namedOutcomeStrength(profile, strength, table)
    : unnamedOutcomeStrength(profile, table);
}

/** What the other columns of a table say of its outcomes. */
interface OutcomeTable {
  readonly isPair: boolean;
  /** True where a column is called the resolution, beside which "outcome" may be the side that was bought. */
  readonly hasResolution: boolean;
}

/** A name that is always meant, any other, and one whose cells are all alike: that something has been settled. */
function namedOutcomeStrength(
  profile: ColumnProfile,
  strength: number,
  { hasResolution }: OutcomeTable,
): number {
  if (profile.isConstant) return STATE;
  const isPlain = isPlainly(profile, 'outcome') && !hasResolution;
  return (isPlain ? PLAIN : strength) + (profile.outcomes >= ENOUGH_ALONE ? 0.5 : 0);
}

function unnamedOutcomeStrength(profile: ColumnProfile, { isPair }: OutcomeTable): number | null {
  const { outcomes, keys, numbers } = profile;
  if (nameStrength(profile, STATES) > 0 && sayBoth(profile)) return STATE;
  if (outcomes >= ENOUGH_ALONE && (isPair || keys.size >= 2))
    return isPair || isKnownEvent(profile) || isUnnamed(profile) ? 0 : UNLIKELY;
  return isTwoValued(profile) && numbers === 0 ? UNLIKELY : null;
}

/** A call says what was expected, and is offered for what happened only where there is nothing else. */
function isCallByName(profile: ColumnProfile, strength: number, { isPair }: OutcomeTable): boolean {
  return strength === 0 && !isPair && !isUnnamed(profile) && nameStrength(profile, CALL_NAMES) > 0;
}

/** "Won" and "Lost" among other words, such as those for bets that were half won. */
function sayBoth({ keys }: ColumnProfile): boolean {
  const { meanings, isCertain } = readOutcomeWords(keys);
  return isCertain && new Set(meanings.values()).size === 2;
}

/** "is_public", "has_comments": true or false, but not what happened; nor is that something has been settled. */
function isSwitch({ words, keys }: ColumnProfile, strength: number): boolean {
  const last = words.at(-1)!;
  const asks = words[0] === 'is' || words[0] === 'has';
  if (asks && SETTLED.has(last)) return true;
  const isActual = words.some(word => ACTUAL.has(word));
  const isNamedSo =
    words.some(word => NO_OUTCOME.has(word)) && strength < 3 && !OUTCOME_NAMES.has(last) && !isActual;
  return isNamedSo && [...keys.keys()].every(isTruth);
}

const ACTUAL = knownNames('actual');
const SETTLED = new Set(['resolved', 'settled', 'closed', 'answered', 'final']);

/** Any two words, neither of them a number with a fraction. */
function isTwoValued({ distinct, keys, filled }: ColumnProfile): boolean {
  return (
    distinct >= 2 &&
    keys.size >= 2 &&
    keys.size <= 4 &&
    filled > keys.size &&
    [...keys.keys()].every(key => !/\d[.,]\d/.test(key))
  );
}

/** The columns that could be the forecast: by name, or because their cells could be chances. */
export function rankedForecasts(
  columns: readonly ColumnProfile[],
  settings: ForecastFileSettings,
  outcome: number | null,
): readonly Candidate[] {
  return candidates(columns, settings.outcomeColumn ?? outcome, profile =>
    forecastStrength(profile, columns),
  ).map(candidate => {
    const { name, words } = columns[candidate.column]!;
    const isOfUnit = unitOfHeader(name, words) === 'percent';
    return isOfUnit ? { ...candidate, likeliness: candidate.likeliness + 1 } : candidate;
  });
}

function forecastStrength(profile: ColumnProfile, columns: readonly ColumnProfile[]): number | null {
  const { words, numbers } = profile;
  if (numbers < ENOUGH_IF_NAMED || isPValue(profile)) return null;
  const strength = forecastNameStrength(profile);
  if (profile.hasFractionalOdds) return profile.numbers >= ENOUGH_ALONE ? Math.max(strength, UNLIKELY) : null;
  const isOther = strength < 3 && words.some(word => NO_FORECAST.has(word) || NO_ROLE.has(word));
  if (isOther && !isChanceOf(profile)) return mayBeMeant(profile, strength) ? UNLIKELY : null;
  if (strength > 0) return isCallsOnly(profile, columns) ? null : namedForecastStrength(profile, strength);
  return isOfferable(profile, columns.length === 2) ? (isUnnamed(profile) ? 0 : UNLIKELY) : null;
}

/** Numbers that could be chances, under a name that does not say it. */
function isOfferable(profile: ColumnProfile, isPair: boolean): boolean {
  const isFilled = profile.numbers >= ENOUGH_ALONE || hasFractions(profile);
  const isScaled = unitOfHeader(profile.name, profile.words) === 'tenths';
  if (!isFilled || !(isScaled || canBeChances(profile, isPartOfMoney(profile)))) return false;
  return isPair || !(profile.isConstant || isTwoSided(profile));
}

function namedForecastStrength(profile: ColumnProfile, strength: number): number {
  return isPlainly(profile, 'forecast') ? PLAIN : strength;
}

function isPlainly({ joined }: ColumnProfile, name: 'forecast' | 'outcome'): boolean {
  return joined === name || joined === `${name}s`;
}

/** Offered where nothing better is there: a chance of the market, the price of a yes, a score. */
function mayBeMeant(profile: ColumnProfile, strength: number): boolean {
  const has = (...given: readonly string[]) => given.some(word => profile.words.includes(word));
  const isPriceOfYes =
    has('price', 'ask', 'bid', 'last', 'best') && has('yes', 'win', 'over', 'up', 'ja', 'oui', 'si');
  const isPriced = has('price') && (profile.hasPercentSigns || isPartOfMoney(profile));
  const isScore = has('score') && !has('brier', 'log', 'f1', 'auc', 'total', 'final');
  return (
    canBeChances(profile, isPriceOfYes || isPriced) && (strength > 0 || isPriceOfYes || isPriced || isScore)
  );
}

/** "$0.55": the price of a contract that pays one. */
function isPartOfMoney({ hasMoneySigns, values }: ColumnProfile): boolean {
  return hasMoneySigns && values.every(value => value <= 1);
}

/** "outcome_probability", "probability_of_loss": chances, and what they are of. */
function isChanceOf({ words }: ColumnProfile): boolean {
  const isNoun = (word: string) => CHANCE_NOUNS.has(word.replace(/\d+$/, ''));
  return (
    words.some(isNoun) && words.every(word => isNoun(word) || STATED_OF.has(word) || !NO_FORECAST.has(word))
  );
}

/** The p-value of a test. */
function isPValue({ joined, words }: ColumnProfile): boolean {
  return joined === 'pvalue' || (words.includes('p') && (words.includes('value') || words.includes('val')));
}

function isTwoSided({ values }: ColumnProfile): boolean {
  return values.every(value => value === 0 || value === 1 || value === -1);
}

function isKnownEvent(profile: ColumnProfile): boolean {
  return namedEvent(profile).axis !== null && nameStrength(profile, CALL_NAMES) === 0;
}

function forecastNameStrength(profile: ColumnProfile): number {
  const strength = nameStrength(profile, PROBABILITY_NAMES);
  return strength === 0 && profile.words.some(word => word.startsWith('prob')) ? 2 : strength;
}

/** A column of 0 and 1 beside one with fractions is the call that was made, not the chance ("y_pred"). */
function isCallsOnly(profile: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  if (!isTwoSided(profile)) return false;
  return columns.some(
    other =>
      other.column !== profile.column &&
      !isTwoSided(other) &&
      nameStrength(other, PROBABILITY_NAMES) > 0 &&
      other.numbers >= ENOUGH_IF_NAMED,
  );
}

function hasFractions({ values, hasPercentSigns }: ColumnProfile): boolean {
  return hasPercentSigns || values.some(value => !Number.isInteger(value));
}

/** Numbers from 0 to 1 or to 100, not all of them whole and small as counts are. */
function canBeChances(
  { values, hasPercentSigns, hasMoneySigns, keys }: ColumnProfile,
  mayBePrices = false,
): boolean {
  if ((hasMoneySigns && !mayBePrices) || values.length === 0) return false;
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  const least = values.reduce((smallest, value) => Math.min(smallest, value), 0);
  if (least < -1e-9) return false;
  if (hasPercentSigns) return most <= 100;
  if (most <= 1 + 1e-9) return true;
  const isWhole = values.every(Number.isInteger);
  return most <= 100 && (!isWhole || (most > 20 && keys.size > 5));
}
