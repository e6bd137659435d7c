import { wordsOf } from './cellWords.ts';
import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { type ReturnsContent, STAGES, type Stage } from './returnsFile.ts';

/** Words of a header by which stages are known. */
const STAGE_NAMES: Readonly<Record<Stage, ReadonlySet<string>>> = {
  test: knownNames('testStage'),
  paper: knownNames('paperStage'),
  live: knownNames('liveStage'),
};
const CONTENT_NAMES: Readonly<Record<ReturnsContent, ReadonlySet<string>>> = {
  cumulative: knownNames('cumulative'),
  returns: knownNames('returns'),
  equity: knownNames('equity'),
  profit: knownNames('profit'),
  factor: knownNames('factor'),
  logReturns: knownNames('logReturns'),
};
const BENCHMARK = knownNames('benchmark');

/** True for a name of something to compare with; a currency in brackets ("Balance (BTC)") is the unit. */
export function isBenchmarkName(name: string): boolean {
  const bare = wordsOf(name.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return BENCHMARK.has(bare.join('')) || bare.some(word => BENCHMARK.has(word));
}

/** True where a name is known as a whole, not by one of its words. */
export function isContentWhole(profile: ColumnProfile): boolean {
  return Object.values(CONTENT_NAMES).some(names => nameStrength(profile, names) === 3);
}

/** True for a name that speaks of test, paper or real money. */
export function isStage(profile: ColumnProfile): boolean {
  return STAGES.some(stage => isOfStage(profile, stage));
}

/** True for a name that speaks of this stage. */
export function isOfStage(profile: Pick<ColumnProfile, 'words' | 'joined'>, stage: Stage): boolean {
  // A forward return is that of the next row, not of a test that went forward.
  if (/^(?:fwd|forward|next)(?:log)?ret/.test(profile.joined)) return false;
  const isOf = (one: Stage) => nameStrength(profile, STAGE_NAMES[one]) > 0;
  // A forward test, or a test on paper, is no test of the past.
  const isPlainTest = profile.words.includes('test') && !profile.words.includes('back');
  return isOf(stage) && !(stage === 'test' && isPlainTest && isOf('paper'));
}

/** The content that a name speaks of; null where it says none. */
export function contentOfName(profile: ColumnProfile): ReturnsContent | null {
  const first = (['cumulative', 'logReturns', 'factor'] as const).find(
    content => nameStrength(profile, CONTENT_NAMES[content]) > 0,
  );
  if (first !== undefined) return first;
  const contents = ['returns', 'equity', 'profit'] as const;
  const whole = contents.find(content => nameStrength(profile, CONTENT_NAMES[content]) === 3);
  // A total of gains is gains: "Total P&L", "Account profit".
  const byWord = ['returns', 'profit', 'equity'] as const;
  return whole ?? byWord.find(content => nameStrength(profile, CONTENT_NAMES[content]) > 0) ?? null;
}
