import { wordsOf } from './cellWords.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { isPlain, namedEvent } from './eventNames.ts';
import { knownNames } from './knownNames.ts';
import { isVoidOutcome } from './outcomeWords.ts';

const CALL_NAMES = knownNames('direction');
const MOST_CALLS = 5;
/** The pair of up and down, and those of teams: what a call can be besides the outcomes' own words. */
const [DIRECTION, RIGHT] = [0, 1];

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
    ({ column, keys }) => !taken.has(column) && keys.size >= 1 && keys.size <= MOST_CALLS,
  );
  const inWords = free.filter(profile => isInWordsOf(profile, happened));
  const isNamed = (profile: ColumnProfile) => nameStrength(profile, CALL_NAMES) > 0;
  const own = inWords.filter(isNamed);
  if (own.length > 0) return own.length === 1 ? own[0]!.column : null;
  const directions = free.filter(isDirection);
  const named = directions.filter(isNamed);
  const found = named.length > 0 ? named : directions;
  return found.length === 1 ? found[0]!.column : null;
}

function isInWordsOf({ keys }: ColumnProfile, happened: ColumnProfile): boolean {
  return [...keys.keys()].every(key => happened.keys.has(key));
}

function isDirection({ keys }: ColumnProfile): boolean {
  const called = [...keys.keys()].filter(key => !isVoidOutcome(key) && !STANDING.has(key));
  return called.length > 0 && called.every(key => directionOf(key) !== null);
}

/** Calls for neither side. */
const STANDING = new Set(['hold', 'flat', 'neutral', 'wait', 'none', 'halten', 'neutre', 'mantener']);

/** 1 for up, long, "steigt"; 0 for their other side; null for what is no direction. */
function directionOf(key: string): 0 | 1 | null {
  const { axis, sign, others } = namedEvent({ words: wordsOf(key) });
  return axis === DIRECTION && others.length === 0 ? (sign === 1 ? 1 : 0) : null;
}

/** What each call says of the outcome's yes. */
export interface Calls {
  /** 1 where the call is what means yes, 0 where it is not, null where it is neither; by the call's word. */
  readonly says: ReadonlyMap<string, 0 | 1 | null>;
  /** True where the outcome may say whether a call was right, instead of which way it went. */
  readonly mayBeOfCall: boolean;
}

/** How calls are to be compared with outcomes; null where the outcome says by its name whether the call was right. */
export function readCalls(
  keys: ReadonlySet<string>,
  outcome: ColumnProfile,
  meanings: ReadonlyMap<string, 0 | 1>,
): Calls | null {
  const isOwnWord = [...keys].every(key => meanings.has(key) || isVoidOutcome(key));
  if (isOwnWord)
    return { says: new Map([...keys].map(key => [key, meanings.get(key) ?? null])), mayBeOfCall: false };
  const said = new Map([...keys].map(key => [key, directionOf(key)] as const));
  const yes = [...meanings].find(([, meaning]) => meaning === 1)?.[0] ?? '';
  const yesDirection = directionOf(yes);
  if (yesDirection !== null) return { says: turned(said, yesDirection), mayBeOfCall: false };
  const event = namedEvent(outcome);
  if (event.axis === RIGHT && isTruth(meanings)) return null;
  if (event.axis === DIRECTION) return { says: turned(said, event.sign === 1 ? 1 : 0), mayBeOfCall: false };
  return { says: said, mayBeOfCall: isPlain(event) || event.axis === null || isTruth(meanings) };
}

function turned(said: ReadonlyMap<string, 0 | 1 | null>, yes: 0 | 1): ReadonlyMap<string, 0 | 1 | null> {
  if (yes === 1) return said;
  return new Map([...said].map(([key, way]) => [key, way === null ? null : way === 1 ? 0 : 1]));
}

/** Outcomes that are yes and no, not the words of what happened. */
function isTruth(meanings: ReadonlyMap<string, 0 | 1>): boolean {
  return [...meanings.keys()].every(key => directionOf(key) === null);
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
