import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { type ReturnsContent, STAGES, type Stage } from './returnsFile.ts';

/** Words of a header by which stages are known. */
export const STAGE_NAMES: Readonly<Record<Stage, ReadonlySet<string>>> = {
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
/** True where a name is known as a whole, not by one of its words. */
export function isContentWhole(profile: ColumnProfile): boolean {
  return Object.values(CONTENT_NAMES).some(names => nameStrength(profile, names) === 3);
}

/** True for a name that speaks of test, paper or real money. */
export function isStage(profile: ColumnProfile): boolean {
  return STAGES.some(stage => isOfStage(profile, stage));
}

/** True for a name that speaks of this stage. */
export function isOfStage(profile: ColumnProfile, stage: Stage): boolean {
  return nameStrength(profile, STAGE_NAMES[stage]) > 0;
}

/** The content that a name speaks of; null where it says none. */
export function contentOfName(profile: ColumnProfile): ReturnsContent | null {
  const first = (['cumulative', 'logReturns', 'factor'] as const).find(
    content => nameStrength(profile, CONTENT_NAMES[content]) > 0,
  );
  if (first !== undefined) return first;
  const contents = ['returns', 'equity', 'profit'] as const;
  const whole = contents.find(content => nameStrength(profile, CONTENT_NAMES[content]) === 3);
  return whole ?? contents.find(content => nameStrength(profile, CONTENT_NAMES[content]) > 0) ?? null;
}
