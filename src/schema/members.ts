import type { SetParameter } from './parameter.ts';

/** The members of a set's value: none of "". */
export function membersOf(value: string): readonly string[] {
  return value === '' ? [] : value.split(',');
}

/** The value of a set: its members once each, in the order of the options. */
export function setOf({ options }: SetParameter, members: Iterable<string>): string {
  const chosen = new Set(members);
  return options.filter(option => chosen.has(option)).join(',');
}

/** The set with one member more, or less if it was there. */
export function withMemberTurned(parameter: SetParameter, value: string, member: string): string {
  const members = membersOf(value);
  return setOf(
    parameter,
    members.includes(member) ? members.filter(one => one !== member) : [...members, member],
  );
}
