import {
  CALL_NAMES,
  type Candidate,
  candidates,
  ENOUGH_ALONE,
  ENOUGH_IF_NAMED,
  isChanceOf,
  isPlainly,
  PLAIN,
  UNLIKELY,
} from './candidates.ts';
import { type ColumnProfile, isUnnamed, nameStrength } from './columnProfile.ts';
import { namedEvent } from './eventNames.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import { knownNames } from './knownNames.ts';
import { isTruth, readOutcomeWords } from './outcomeWords.ts';

const OUTCOME_NAMES = knownNames('outcome');
const WHOLE_OUTCOME = 3;
/** Weaker than the name of an outcome: a state, in which outcomes may stand among others. */
const STATES = knownNames('state');
const STATE = 1;
/** Words of names of switches: true or false, but no outcome of a forecast. */
const NO_OUTCOME = knownNames('noOutcome');
/** What people are, and not what happened to them. */
const TRAITS = knownNames('trait');

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

/** The side that was bought, where a column of its own says how it was resolved. */
const BOUGHT = 0.3;
const RESOLUTIONS = new Set(['resolution', 'resolvedto', 'finalresolution', 'settlement']);

function outcomeStrength(profile: ColumnProfile, table: OutcomeTable): number | null {
  const strength = nameStrength(profile, OUTCOME_NAMES);
  if (strength < WHOLE_OUTCOME && isChanceOf(profile)) return null;
  if (isSwitch(profile, strength) || isCallByName(profile, strength, table)) return null;
  if (strength < WHOLE_OUTCOME && isPredictedClass(profile)) return UNLIKELY;
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

const PREDICTED = /^(?:predicted|pred|predict|estimated|scored)$/;
const CLASS = /^(?:labels?|class|target|outcome|result|value|winner)$/;

/** "PredictedLabel", "pred_class": the call, though its last word is that of an outcome. */
function isPredictedClass({ words }: ColumnProfile): boolean {
  return words.some(word => PREDICTED.test(word)) && CLASS.test(words.at(-1)!);
}

function unnamedOutcomeStrength(profile: ColumnProfile, { isPair }: OutcomeTable): number | null {
  const { outcomes, keys, numbers } = profile;
  if (nameStrength(profile, TRAITS) > 0) return null;
  if (nameStrength(profile, STATES) > 0 && sayBoth(profile)) return STATE;
  if (outcomes >= ENOUGH_ALONE && (isPair || keys.size >= 2))
    return isPair || isKnownEvent(profile) || isUnnamed(profile) ? 0 : UNLIKELY;
  return isTwoValued(profile) && numbers === 0 ? UNLIKELY : null;
}

/** A call says what was expected, and is offered for what happened only where there is nothing else. */
function isCallByName(profile: ColumnProfile, strength: number, { isPair }: OutcomeTable): boolean {
  const isSettled = profile.words.some(word => SETTLED.has(word));
  return (
    strength === 0 && !isPair && !isSettled && !isUnnamed(profile) && nameStrength(profile, CALL_NAMES) > 0
  );
}

/** "Won" and "Lost" among other words, such as those for bets that were half won. */
function sayBoth({ keys }: ColumnProfile): boolean {
  const { meanings, isCertain } = readOutcomeWords(keys);
  return isCertain && new Set(meanings.values()).size === 2;
}

/**
 * "is_public", "has_comments": true or false, but not what happened; nor is that something has been settled. "is_fraud" may
 * well be what happened.
 */
function isSwitch({ words, keys }: ColumnProfile, strength: number): boolean {
  const last = words.at(-1)!;
  const asks = words[0] === 'is' || words[0] === 'has';
  if (asks && SETTLED.has(last)) return true;
  const isActual = words.some(word => ACTUAL.has(word));
  const asked = asks && words.length > 1 ? words.slice(1) : words;
  const isNamedSo =
    asked.some(word => NO_OUTCOME.has(word)) && strength < 3 && !OUTCOME_NAMES.has(last) && !isActual;
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

function isKnownEvent(profile: ColumnProfile): boolean {
  return namedEvent(profile).axis !== null && nameStrength(profile, CALL_NAMES) === 0;
}
