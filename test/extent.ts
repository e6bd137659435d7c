/** How much of what is alike a run tries; docs/decisions/0021-extents-of-the-checks.md. */
const EXTENTS = ['short', 'whole', 'long'] as const;

/** `npm test` is short, `npm run test:whole` whole, `npm run test:long` long. */
export type Extent = (typeof EXTENTS)[number];

const EXTENT: Extent = extentOf(process.env['FAULTLINE_EXTENT']);

function extentOf(name: string | undefined): Extent {
  if (name === undefined || name === '') return 'short';
  const known = EXTENTS.find(extent => extent === name);
  if (known === undefined) throw new Error(`FAULTLINE_EXTENT is one of ${EXTENTS.join(', ')}, not “${name}”`);
  return known;
}

/** What a run of this extent takes of three, one for each extent. */
export function byExtent<Amount>(amounts: Readonly<Record<Extent, Amount>>): Amount {
  return amounts[EXTENT];
}

/** All cases in the long run, else so many, evenly spread, the first among them; the same ones every time. */
export function sampled<Case>(cases: readonly Case[], whole: number, short = 1): readonly Case[] {
  const count = byExtent({ short, whole, long: cases.length });
  if (cases.length <= count) return cases;
  const step = (cases.length - 1) / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, place) => cases[Math.round(place * step)]!);
}

/** All cases but in the short run, which takes so many of them. */
export function sampledIfShort<Case>(cases: readonly Case[], short: number): readonly Case[] {
  return sampled(cases, cases.length, short);
}

/** All cases in the long run, else the first of each group. */
export function oneOfEach<Case>(
  cases: readonly Case[],
  groupOf: (one: Case) => string | number,
): readonly Case[] {
  if (EXTENT === 'long') return cases;
  const groups = cases.map(groupOf);
  return cases.filter((_, place) => groups.indexOf(groups[place]!) === place);
}

/** All cases in the long run, else each in one of several runs, in turn: of three engines or sizes each takes a third. */
export function inTurn<Case>(cases: readonly Case[], turn: number, of: number): readonly Case[] {
  return EXTENT === 'long' ? cases : cases.filter((_, place) => place % of === turn);
}

/** All cases in every run but a short one, where each is in one of several, in turn. */
export function inTurnIfShort<Case>(cases: readonly Case[], turn: number, of: number): readonly Case[] {
  return EXTENT === 'short' ? inTurn(cases, turn, of) : cases;
}
