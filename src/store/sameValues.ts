import type { AnyValues } from '../schema/index.ts';

export function sameValues(one: AnyValues, other: AnyValues): boolean {
  return one === other || Object.keys(one).every(name => one[name] === other[name]);
}
