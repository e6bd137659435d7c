/** `npm run test:long`: every case. `npm test` takes a sample of those that are alike, the same one every time. */
export const IS_LONG = process.env['FAULTLINE_LONG'] === '1';

/** All cases in the long run, else `count` of them, evenly spread, the first and the last among them. */
export function sampled<Case>(cases: readonly Case[], count: number): readonly Case[] {
  if (IS_LONG || cases.length <= count) return cases;
  const step = (cases.length - 1) / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, place) => cases[Math.round(place * step)]!);
}

/** All cases in the long run, else the first of each group. */
export function oneOfEach<Case>(
  cases: readonly Case[],
  groupOf: (one: Case) => string | number,
): readonly Case[] {
  if (IS_LONG) return cases;
  const groups = cases.map(groupOf);
  return cases.filter((_, place) => groups.indexOf(groups[place]!) === place);
}

/** All cases in the long run, else each in one of several runs, in turn: of three engines or sizes each takes a third. */
export function inTurn<Case>(cases: readonly Case[], turn: number, of: number): readonly Case[] {
  return IS_LONG ? cases : cases.filter((_, place) => place % of === turn);
}
