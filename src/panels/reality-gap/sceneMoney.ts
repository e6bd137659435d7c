import type { RealityGapValues } from './params.ts';

type Settings = Pick<RealityGapValues, 'skill' | 'tries' | 'years' | 'leak' | 'weights'>;

const [USUAL, WITH_SKILL, ANY] = [4, 10, 50];
const LONG_YEARS = 3;
const MANY_TRIES = 200;

/**
 * How many times the start the money axis of a scene reaches. It follows from the settings alone, so that it stands
 * before the answer as after, and tells nothing of it; a line that goes beyond is cut at the edge.
 */
export function sceneReach({ skill, tries, years, leak, weights }: Settings): number {
  if (years > LONG_YEARS || tries > MANY_TRIES || leak > 0 || weights > 0) return ANY;
  return skill === 'real' ? WITH_SKILL : USUAL;
}
