import { folded, wordsOf } from './cellWords.ts';
import lexicon from './eventWords.json' with { type: 'json' };
import { knownNames } from './knownNames.ts';

/** A column by the words of its name. */
export interface NamedColumn {
  readonly words: readonly string[];
}

/** What the name of a column says of the event that it tells of: rain, "went up", "no show". */
export interface NamedEvent {
  /** What the event is about, as a place among pairs of opposites; null where no known word says it. */
  readonly axis: number | null;
  /** −1 for the other side of a pair ("down", "dry", "lost") and for what is denied ("not paid"), else 1. */
  readonly sign: 1 | -1;
  /** Words that are known by nobody. */
  readonly others: readonly string[];
}

/**
 * How the event of a forecast is to that of an outcome, by their names.
 *
 * "same": one event ("p_rain", "rained"), or nothing that speaks against it. "opposite": its other side ("p_rain", "dry").
 * "open": names that leave it open ("forecast", "failed"; "p_rain", "cancelled"). "event": an outcome of its own kind beside a
 * plain forecast ("forecast", "survived").
 */
export type EventRelation = 'same' | 'opposite' | 'open' | 'event';

interface Side {
  readonly axis: number;
  readonly sign: 1 | -1;
}

const SIDES: ReadonlyMap<string, Side> = new Map(
  lexicon.axes.flatMap((pair, axis) => {
    const side = (words: readonly string[], sign: 1 | -1): readonly (readonly [string, Side])[] =>
      words.map(word => [folded(word), { axis, sign }]);
    return [...side(pair.for, 1), ...side(pair.against, -1)];
  }),
);
const NEGATIONS = new Set(lexicon.negations.map(folded));
const AFFIRMATIONS = new Set(lexicon.affirmations.map(folded));
/** Words of names that speak of no event: those of forecasts and outcomes as such, and those between them. */
const FILLERS = new Set([
  ...lexicon.fillers.map(folded),
  ...knownNames('forecast'),
  ...knownNames('outcome'),
]);
const LONG_FILLERS = [...FILLERS].filter(word => word.length > 5);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const UNSPACED_SIDES = [...SIDES].filter(([word]) => UNSPACED.test(word));
const DENYING = /^(?:un|non|not|dis|kein|nicht|in|im)(?=\p{L}{3})/u;

/** What a name says of an event. */
export function namedEvent({ words }: NamedColumn): NamedEvent {
  let sign: 1 | -1 = 1;
  let side: Side | null = null;
  const others: string[] = [];
  for (const word of withoutAnswers(words).map(bareWord)) {
    const found = sideOf(word);
    if (NEGATIONS.has(word)) sign = sign === 1 ? -1 : 1;
    else if (found !== null) side ??= found;
    else if (isTelling(word)) others.push(word);
  }
  return { axis: side?.axis ?? null, sign: side?.sign === -1 ? (sign === 1 ? -1 : 1) : sign, others };
}

/** "Rain (yes/no)" names both answers, and denies nothing. */
function withoutAnswers(words: readonly string[]): readonly string[] {
  const yes = words.findIndex(
    (word, place) => AFFIRMATIONS.has(word) && NEGATIONS.has(words[place + 1] ?? ''),
  );
  return yes < 0 ? words : words.filter((_, place) => place !== yes && place !== yes + 1);
}

/** "ausfallwahrscheinlichkeit" speaks of "ausfall". */
function bareWord(numbered: string): string {
  const word = /^\p{L}{2,}\d+$/u.test(numbered) ? numbered.replace(/\d+$/, '') : numbered;
  if (SIDES.has(word) || FILLERS.has(word)) return word;
  const end = LONG_FILLERS.find(filler => word.length > filler.length + 2 && word.endsWith(filler));
  if (end === undefined) return word;
  const bare = word.slice(0, -end.length);
  return SIDES.has(bare) ? bare : bare.replace(/s$/, '');
}

function sideOf(word: string): Side | null {
  const known = SIDES.get(word);
  if (known) return known;
  const denied = DENYING.exec(word);
  const inner = denied ? SIDES.get(word.slice(denied[0].length)) : undefined;
  if (inner) return { axis: inner.axis, sign: inner.sign === 1 ? -1 : 1 };
  return UNSPACED.test(word) ? (UNSPACED_SIDES.find(([part]) => word.includes(part))?.[1] ?? null) : null;
}

function isTelling(word: string): boolean {
  return word.length > 1 && !FILLERS.has(word) && !/^\p{L}?\d+\p{L}?$/u.test(word) && !UNSPACED.test(word);
}

/** How the event that a forecast's name speaks of is to that of an outcome's name. */
export function eventRelation(forecast: NamedColumn, outcome: NamedColumn): EventRelation {
  const [stated, happened] = [namedEvent(forecast), namedEvent(outcome)];
  const isOne = stated.sign === happened.sign;
  if (sharesWord(stated, happened)) return isOne ? 'same' : 'opposite';
  if (isPlain(happened)) return 'same';
  if (isPlain(stated)) return besidePlain(happened);
  if (stated.axis !== null && happened.axis !== null)
    return isOne ? 'same' : stated.axis === happened.axis ? 'opposite' : 'open';
  if (happened.axis !== null) return happened.sign === 1 && stated.sign === 1 ? 'same' : 'open';
  const isDeniedOnly = stated.axis === null && stated.others.length + happened.others.length === 0;
  return isDeniedOnly ? (isOne ? 'same' : 'opposite') : 'open';
}

function besidePlain(happened: NamedEvent): EventRelation {
  if (isAskedAlone(happened)) return 'open';
  return happened.axis === null || happened.sign === -1 ? 'event' : 'same';
}

/** True where a name speaks of no event at all: "outcome", "y_true", "result". */
export function isPlain({ axis, sign, others }: NamedEvent): boolean {
  return axis === null && sign === 1 && others.length === 0;
}

/** Of some events the other side is what a forecast is rarely about: it went down, it failed, nobody came. */
function isAskedAlone({ axis, sign }: NamedEvent): boolean {
  return sign === -1 && (axis === null || lexicon.axes[axis]!.isAskedAlone);
}

/** The pair of up and down. */
export const DIRECTION = 0;
/** The pair of right and wrong, won and lost. */
export const RIGHT = 1;

/** 1 for up, long, "steigt"; 0 for their other side; null for what is no direction. */
export function directionOf(key: string): 0 | 1 | null {
  const { axis, sign, others } = namedEvent({ words: wordsOf(key) });
  return axis === DIRECTION && others.length === 0 ? (sign === 1 ? 1 : 0) : null;
}

/** True for words that are others with a "not" among them, where these are nothing bad by themselves. */
export function isDenied(text: string, plain: string): boolean {
  const words = wordsOf(text);
  const left = words.filter(word => !NEGATIONS.has(word));
  const isBare = left.length < words.length && left.join(' ') === wordsOf(plain).join(' ');
  return isBare && namedEvent({ words: left }).sign === 1;
}

const LEAST_STEM = 4;

/** The same word in some form of it: "churn" and "churned", "default" and "non-default". */
function sharesWord(one: NamedEvent, other: NamedEvent): boolean {
  return one.others.some(word => other.others.some(another => isOneStem(word, another)));
}

function isOneStem(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  while (shared < shorter.length && shorter[shared] === longer[shared]) shared++;
  return shared >= LEAST_STEM && shared >= 0.6 * longer.length;
}
