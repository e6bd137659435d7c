import {
  type Candidate,
  candidates,
  ENOUGH_ALONE,
  ENOUGH_IF_NAMED,
  isChanceOf,
  isPlainly,
  NO_FORECAST,
  PLAIN,
  UNLIKELY,
} from './candidates.ts';
import { type ColumnProfile, isUnnamed, nameStrength } from './columnProfile.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import { wideUnit } from './forecastRange.ts';
import { unitOfHeader } from './forecastUnits.ts';
import { knownNames } from './knownNames.ts';
import { isMarked, isMarksUnit, marksOf } from './marks.ts';

const PROBABILITY_NAMES = knownNames('forecast');
/** Things that are measured and have numbers between 0 and 100, but are no chances: an age, an index, an accuracy. */
const NO_ROLE = knownNames('noRole');

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
    const likeliness = candidate.likeliness + Number(isOfUnit) + lastOfSeveral(words);
    return { ...candidate, likeliness };
  });
}

const LATEST = /^(?:last|final|after|latest|mean|average|avg|ensemble|blend|blended|own|my)$/;
const EARLIEST = /^(?:first|initial|before|opening|open|bid|ask)$/;

/** Of several forecasts of one thing the last one and the mean are meant before the first and the single ones. */
function lastOfSeveral(words: readonly string[]): number {
  if (words.some(word => LATEST.test(word))) return 0.2;
  return words.some(word => EARLIEST.test(word)) ? -0.2 : 0;
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
  if (isLogOdds(profile)) return true;
  const isFilled = profile.numbers >= ENOUGH_ALONE || hasFractions(profile);
  const isScaled = isMarksUnit(unitOfHeader(profile.name, profile.words) ?? '') || areMarks(profile);
  if (!isFilled || !(isScaled || canBeChances(profile, isPartOfMoney(profile)))) return false;
  return isPair || !(profile.isConstant || isTwoSided(profile));
}

/** Marks under a name of marks: five stars, a score of 255. */
function areMarks({ words, values }: ColumnProfile): boolean {
  return isMarked(words) && (marksOf(values).length > 0 || wideUnit(values) !== null);
}

function namedForecastStrength(profile: ColumnProfile, strength: number): number {
  return isPlainly(profile, 'forecast') ? PLAIN : strength;
}

/** Offered where nothing better is there: a chance of the market, the price of a yes, a score. */
function mayBeMeant(profile: ColumnProfile, strength: number): boolean {
  const has = (...given: readonly string[]) => given.some(word => profile.words.includes(word));
  const isPriceOfYes =
    has('price', 'ask', 'bid', 'last', 'best') && has('yes', 'win', 'over', 'up', 'ja', 'oui', 'si');
  const isPriced = has('price') && (profile.hasPercentSigns || isPriceOfOne(profile));
  const isScore = has('score') && !has('brier', 'log', 'f1', 'auc', 'total', 'final');
  if (isLogOdds(profile) || (isScore && areMarks(profile))) return true;
  return (
    canBeChances(profile, isPriceOfYes || isPriced) && (strength > 0 || isPriceOfYes || isPriced || isScore)
  );
}

/** "$0.55": the price of a contract that pays one. */
function isPartOfMoney({ hasMoneySigns, values }: ColumnProfile): boolean {
  return hasMoneySigns && values.every(value => value <= 1);
}

const CENTS = 100;

/** The price of a contract that pays one, in parts of it or in whole cents. */
function isPriceOfOne({ values }: ColumnProfile): boolean {
  const isBelow = (most: number) => values.every(value => value >= 0 && value <= most);
  return isBelow(1) || (isBelow(CENTS) && values.every(Number.isInteger));
}

/** Names of what a model gives before it is made a chance, and the largest of it. */
const RAW = /^(?:margin|logits?|raw|decision|score|output|f|z|linear|lp|link)$/;
const MOST_LOG_ODDS = 20;

/** Numbers on both sides of zero, small and with fractions, under a name of what a model gives. */
function isLogOdds({ words, values, hasPercentSigns, hasMoneySigns }: ColumnProfile): boolean {
  const isNamed = words.some(word => RAW.test(word)) && !hasPercentSigns && !hasMoneySigns;
  const below = values.filter(value => value < 0).length;
  const isBothWays = below > 1 && below < values.length - 1 && values.some(value => !Number.isInteger(value));
  return isNamed && isBothWays && values.every(value => Math.abs(value) <= MOST_LOG_ODDS);
}

/** The p-value of a test. */
function isPValue({ joined, words }: ColumnProfile): boolean {
  return joined === 'pvalue' || (words.includes('p') && (words.includes('value') || words.includes('val')));
}

function isTwoSided({ values }: ColumnProfile): boolean {
  return values.every(value => value === 0 || value === 1 || value === -1);
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
