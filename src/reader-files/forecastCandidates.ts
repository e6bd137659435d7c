import { meaningOf } from './classColumns.ts';
import { type ColumnProfile, isUnnamed, nameStrength } from './columnProfile.ts';
import { namedEvent } from './eventNames.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import { unitOfHeader } from './forecastUnits.ts';
import { knownNames } from './knownNames.ts';
import { isTruth, isVoidOutcome } from './outcomeWords.ts';

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
  const isPair = columns.length === 2;
  return candidates(columns, settings.probabilityColumn, profile => outcomeStrength(profile, isPair));
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

/** Less likely than a name that speaks of no. */
const NEITHER_WAY = -1;

function outcomeStrength(profile: ColumnProfile, isPair: boolean): number | null {
  const { outcomes, keys, numbers } = profile;
  const strength = nameStrength(profile, OUTCOME_NAMES);
  if (strength < WHOLE_OUTCOME && isChanceOf(profile)) return null;
  if (isSwitch(profile, strength)) return null;
  if (strength > 0 && (outcomes >= ENOUGH_IF_NAMED || isTwoValued(profile)))
    return strength + (outcomes >= ENOUGH_ALONE ? 0.5 : 0);
  if (outcomes >= ENOUGH_ALONE && (isPair || keys.size >= 2))
    return isPair || isKnownEvent(profile) || isUnnamed(profile) ? 0 : UNLIKELY;
  return isTwoValued(profile) && numbers === 0 ? UNLIKELY : null;
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
  );
}

function forecastStrength(profile: ColumnProfile, columns: readonly ColumnProfile[]): number | null {
  const { words, numbers, isConstant } = profile;
  if (numbers < ENOUGH_IF_NAMED || isPValue(profile)) return null;
  const strength = forecastNameStrength(profile);
  const isOther = strength < 3 && words.some(word => NO_FORECAST.has(word) || NO_ROLE.has(word));
  if (isOther && !isChanceOf(profile)) return mayBeMeant(profile, strength) ? UNLIKELY : null;
  if (strength > 0) return isCallsOnly(profile, columns) ? null : strength;
  const isFilled = numbers >= ENOUGH_ALONE || hasFractions(profile);
  const mayBeConstant = !isConstant || columns.length === 2;
  const isScaled = unitOfHeader(profile.name, words) === 'tenths';
  if (!isFilled || !mayBeConstant || !(isScaled || canBeChances(profile))) return null;
  if (columns.length > 2 && isTwoSided(profile)) return null;
  // A name that says nothing is no ground to take it for a forecast.
  return isUnnamed(profile) ? 0 : UNLIKELY;
}

/** Offered where nothing better is there: a chance of the market, the price of a yes, a score. */
function mayBeMeant(profile: ColumnProfile, strength: number): boolean {
  const has = (...given: readonly string[]) => given.some(word => profile.words.includes(word));
  const isPriceOfYes =
    has('price', 'ask', 'bid', 'last') && has('yes', 'win', 'over', 'up', 'ja', 'oui', 'si');
  const isScore = has('score') && !has('brier', 'log', 'f1', 'auc', 'total', 'final');
  return canBeChances(profile, isPriceOfYes) && (strength > 0 || isPriceOfYes || isScore);
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
