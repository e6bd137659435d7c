import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { DIRECTION, directionOf, isPlain, namedEvent, RIGHT } from './eventNames.ts';
import { knownNames } from './knownNames.ts';
import { isTruth, isVoidOutcome } from './outcomeWords.ts';

const CALL_NAMES = knownNames('direction');
const GROUP_NAMES = knownNames('group');
const OUTCOME_NAMES = knownNames('outcome');
const NO_OUTCOME = knownNames('noOutcome');
/** What people are is no call. */
const TRAITS = knownNames('trait');
const MOST_CALLS = 5;
/** Fewer rows do not show that words keep coming back. */
const LEAST_CALLS = 5;

/**
 * The column of calls, beside how sure each was: words of the outcome under a name that says so, or words of a direction
 * ("BUY", "steigt") under any name. Null where none or several can be it.
 */
export function callColumn(
  columns: readonly ColumnProfile[],
  taken: ReadonlySet<number | null>,
  happened: ColumnProfile | undefined,
): number | null {
  if (!happened) return null;
  const free = columns.filter(
    profile =>
      !taken.has(profile.column) &&
      profile.keys.size >= 1 &&
      profile.keys.size <= MOST_CALLS &&
      nameStrength(profile, TRAITS) === 0,
  );
  const inWords = free.filter(profile => isInWordsOf(profile, happened));
  const isNamed = (profile: ColumnProfile) => nameStrength(profile, CALL_NAMES) > 0;
  const own = inWords.filter(isNamed);
  if (own.length > 0) return own.length === 1 ? own[0]!.column : null;
  const directions = free.filter(isDirection);
  const named = free.filter(
    profile => isNamed(profile) && (isDirection(profile) || areSigns([...profile.keys.keys()])),
  );
  const unknown = free.filter(profile => isPairOfWords(profile) && nameStrength(profile, GROUP_NAMES) === 0);
  // Beside "outcome" a column called "won" or "correct" is another outcome; beside "answer" it may be the call.
  const isPlainOutcome = happened.joined === 'outcome' || happened.joined === 'outcomes';
  const alike = inWords.filter(
    profile =>
      isBothWays(profile) &&
      nameStrength(profile, GROUP_NAMES) === 0 &&
      !(isPlainOutcome && nameStrength(profile, OUTCOME_NAMES) > 0),
  );
  const found =
    [named, directions, unknown.filter(isNamed), unknown, alike].find(some => some.length > 0) ?? [];
  return found.length === 1 ? found[0]!.column : null;
}

/** Under a name of its own a column in the outcome's words may be the calls; a switch ("is_public") is none. */
function isBothWays({ keys, words, filled }: ColumnProfile): boolean {
  return filled >= LEAST_CALLS && keys.size > 1 && !words.some(word => NO_OUTCOME.has(word));
}

/** Two words that keep coming back and say neither yes nor no: calls in a language that nobody here knows, perhaps. */
function isPairOfWords({ keys, numbers, filled, dateForm }: ColumnProfile): boolean {
  const words = [...keys.keys()].filter(key => !isVoidOutcome(key));
  return (
    numbers === 0 && dateForm === null && words.length === 2 && filled >= LEAST_CALLS && !words.some(isTruth)
  );
}

/** True where a column's name, or its words, say that it holds calls. */
export function isSurelyCalls(profile: ColumnProfile): boolean {
  return nameStrength(profile, CALL_NAMES) > 0 || isDirection(profile);
}

function isInWordsOf({ keys }: ColumnProfile, happened: ColumnProfile): boolean {
  const areSigned = keys.has(SHORT) && happened.keys.has(SHORT);
  return [...keys.keys()].every(key => happened.keys.has(key) || (areSigned && key === FLAT));
}

function isDirection({ keys }: ColumnProfile): boolean {
  const all = [...keys.keys()];
  const called = all.filter(key => !isStanding(key, all));
  return called.length > 0 && called.every(key => directionOf(key) !== null);
}

const [SHORT, FLAT, LONG] = ['-1', '0', '1'];

/** Calls as signs: 1, −1, and 0 for neither. */
function areSigns(keys: readonly string[]): boolean {
  return keys.includes(SHORT) && keys.every(key => key === SHORT || key === FLAT || key === LONG);
}

function wayOf(key: string, all: readonly string[]): 0 | 1 | null {
  if (areSigns(all)) return key === LONG ? 1 : key === SHORT ? 0 : null;
  return directionOf(key);
}

/** True for a call of neither side. */
export function isStanding(key: string, all: readonly string[]): boolean {
  return isVoidOutcome(key) || STANDING.has(key) || (areSigns(all) && key === FLAT);
}

/** Calls for neither side. */
export const STANDING: ReadonlySet<string> = new Set([
  'hold',
  'flat',
  'neutral',
  'wait',
  'none',
  'halten',
  'neutre',
  'mantener',
]);

/** What each call says of the outcome's yes. */
export interface Calls {
  /** 1 where the call is what means yes, 0 where it is not, null where it is neither; by the call's word. */
  readonly says: ReadonlyMap<string, 0 | 1 | null>;
  /** True where the outcome may say whether a call was right, instead of which way it went. */
  readonly mayBeOfCall: boolean;
  /** Words of calls of which nobody knows which way they go; the reader has to say. */
  readonly unknown: readonly string[];
}

interface CallWords {
  /** The words of the calls, and the one that the reader named as the call of yes. */
  readonly keys: ReadonlySet<string>;
  readonly yesCall: string | null;
}

/** How calls are to be compared with outcomes; null where the outcome says by its name whether the call was right. */
export function readCalls(
  { keys, yesCall }: CallWords,
  outcome: ColumnProfile,
  meanings: ReadonlyMap<string, 0 | 1>,
): Calls | null {
  const certain = { mayBeOfCall: false, unknown: [] };
  const all = [...keys];
  if (yesCall !== null) return { ...certain, says: new Map(all.map(key => [key, key === yesCall ? 1 : 0])) };
  if (
    all.every(
      key =>
        meanings.has(key) || isVoidOutcome(key) || (key === FLAT && areSigns(all) && meanings.has(SHORT)),
    )
  )
    return { ...certain, says: new Map(all.map(key => [key, meanings.get(key) ?? null])) };
  const event = namedEvent(outcome);
  const areTruths = [...meanings.keys()].every(key => directionOf(key) === null);
  if (event.axis === RIGHT && areTruths) return null;
  const said = new Map(all.map(key => [key, wayOf(key, all)] as const));
  const moving = all.filter(key => !isStanding(key, all));
  const unknown = moving.some(key => said.get(key) === null) ? moving : [];
  const yes = [...meanings].find(([, meaning]) => meaning === 1)?.[0] ?? '';
  const yesDirection = directionOf(yes);
  if (yesDirection !== null) return { ...certain, says: turned(said, yesDirection), unknown };
  if (event.axis === DIRECTION) return { ...certain, says: turned(said, event.sign === 1 ? 1 : 0), unknown };
  return { says: said, mayBeOfCall: isPlain(event) || event.axis === null || areTruths, unknown };
}

function turned(said: ReadonlyMap<string, 0 | 1 | null>, yes: 0 | 1): ReadonlyMap<string, 0 | 1 | null> {
  if (yes === 1) return said;
  return new Map([...said].map(([key, way]) => [key, way === null ? null : way === 1 ? 0 : 1]));
}

/** What stated numbers are beside a call: chances of yes, how sure each call was, or either. */
export type CallView = 'event' | 'calls' | 'open';

const EVEN = 0.5;
const NOISE = 1e-9;

/**
 * Chances of yes lie higher where the call is yes than wherever it is no; how sure a call was is at least even, both ways.
 * Everything else can be either.
 *
 * @param says what each call says of yes, 1 or 0.
 */
export function viewOfCalls(chances: readonly number[], says: readonly (0 | 1 | null)[]): CallView {
  let [mostNo, leastYes, least, sureNo] = [-1, 2, 2, 0];
  for (const [row, chance] of chances.entries()) {
    if (says[row] === 0) mostNo = Math.max(mostNo, chance);
    if (says[row] === 1) leastYes = Math.min(leastYes, chance);
    if (says[row] === 0 && chance > EVEN + NOISE) sureNo++;
    least = Math.min(least, chance);
  }
  const hasBoth = mostNo >= 0 && leastYes <= 1;
  if (hasBoth && mostNo <= leastYes + NOISE) return 'event';
  if (sureNo === 0 && leastYes >= EVEN - NOISE) return 'event';
  return least >= EVEN - NOISE && sureNo > 0 ? 'calls' : 'open';
}
