/** Whether two records say the same in every field: what is drawn of one is then drawn of the other. */
export function sameFields<Fields extends object>(one: Fields, other: Fields): boolean {
  const names = Object.keys(one) as (keyof Fields)[];
  return names.length === Object.keys(other).length && names.every(name => Object.is(one[name], other[name]));
}
