import { meaningOf } from './classColumns.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { isVoidOutcome } from './outcomeWords.ts';

/** Words of names that are no forecasts, whatever stands beside them. */
export const NO_FORECAST = knownNames('noForecast');
/** A name with one of these holds chances; what else it says is what they are of, or whose they are. */
const CHANCE_NOUNS = knownNames('chanceNoun');
const STATED_OF = knownNames('statedOf');
/** Names of calls. */
export const CALL_NAMES = knownNames('direction');
/** Stronger than any other name: columns that are called just "forecast" and "outcome". */
export const PLAIN = 5;
/** The strength of columns that are only offered where nothing else can be it. */
export const UNLIKELY = -1;
/** Shares of the filled cells that must be readable: of a column with the name of a role, and of any other. */
export const [ENOUGH_IF_NAMED, ENOUGH_ALONE] = [0.5, 0.9];

/** A column that could play a role, the higher `strength` the surer; 0 is by its cells alone, below it is only offered. */
export interface Candidate {
  readonly column: number;
  readonly strength: number;
  /** Among equals the higher is offered first: a name that speaks of yes, before one that says neither, before one of no. */
  readonly likeliness: number;
}

/** The columns that hold no dates and count no rows, each as strong as it is said to be; null where it cannot be it. */
export function candidates(
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

function likelinessOf(profile: ColumnProfile): number {
  const ofWords = profile.words
    .slice(1)
    .map(word => (isVoidOutcome(word) ? NEITHER_WAY : (meaningOf(word) ?? 0.5)));
  return Math.min(...ofWords, nameStrength(profile, CALL_NAMES) > 0 ? 0.4 : 1);
}

/** Less likely than a name that speaks of no. */
const NEITHER_WAY = -1;

/** True for a column that is called just that. */
export function isPlainly({ joined }: ColumnProfile, name: 'forecast' | 'outcome'): boolean {
  return joined === name || joined === `${name}s`;
}

/** "outcome_probability", "probability_of_loss": chances, and what they are of. */
export function isChanceOf({ words }: ColumnProfile): boolean {
  const isNoun = (word: string) => CHANCE_NOUNS.has(word.replace(/\d+$/, ''));
  return (
    words.some(isNoun) && words.every(word => isNoun(word) || STATED_OF.has(word) || !NO_FORECAST.has(word))
  );
}
