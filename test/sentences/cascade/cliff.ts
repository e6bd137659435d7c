import type { Cliff, CliffOutcome } from '../../../src/panels/cascade/cliff.ts';
import type { Claim, Shape } from '../checker.ts';
import { at, claim, literally } from '../numbers.ts';
import { dipFits, PERCENT, percentFits, SHOCK, shockFits } from './reading.ts';

type Found = Readonly<Record<string, string>>;

const oneDecimal = (written: string, share: number) => percentFits(written, share, [1]);

export interface CliffTold {
  readonly outcome: CliffOutcome;
  readonly shock: number;
}

const isFalling = (values: readonly number[]) =>
  values.every((value, place) => place === 0 || value < values[place - 1]!);

const isBelow = ({ falls }: Cliff, { dips }: CliffOutcome) => falls[0]! >= 2 * dips[0]!;
/** The shares that a clause tells of, in their order. */
const sharesFit = (written: string, cliffs: readonly Cliff[]) => {
  const told = written.match(/[\d.]+/g) ?? [];
  return (
    told.length === cliffs.length &&
    told.every((share, place) => Math.abs(Number(share) - 100 * cliffs[place]!.share) < 0.051)
  );
};

const CLAUSES: readonly {
  readonly pattern: RegExp;
  readonly claims: (found: Found, outcome: CliffOutcome) => readonly Claim[];
}[] = [
  {
    pattern: /^it comes at a dip of (?<places>.+) of every 100(?<nearer>: models bring it nearer)?$/i,
    claims: ({ places, nearer }, { cliffs }) => {
      const found = cliffs.filter(({ jump }) => jump !== null);
      const told = [...places!.matchAll(new RegExp(`(${PERCENT}) with ([\\d.]+)`, 'g'))];
      const isNearer = found.length === cliffs.length && isFalling(found.map(({ jump }) => jump!.at));
      return [
        claim(
          'where',
          told.every(([, dip], place) => oneDecimal(dip!, found[place]!.jump!.at)),
        ),
        claim('of what share', sharesFit(told.map(([, , share]) => share).join(' '), found)),
        claim('nearer', (nearer !== undefined) === isNearer),
      ];
    },
  },
  {
    pattern: new RegExp(
      `^with (?<shares>.+) of every 100 already a dip of (?<dip>${PERCENT}) runs away$`,
      'i',
    ),
    claims: ({ shares, dip }, outcome) => [
      claim(
        'below',
        sharesFit(
          shares!,
          outcome.cliffs.filter(one => one.isBelow),
        ),
      ),
      claim(
        'they run away',
        outcome.cliffs.every(one => !one.isBelow || isBelow(one, outcome)),
      ),
      claim('the dip', dipFits(dip!, outcome.dips[0]!)),
    ],
  },
  {
    pattern: /^with (?<shares>.+): none up to 8\u202f%$/i,
    claims: ({ shares }, { cliffs }) => [
      claim(
        'none',
        sharesFit(
          shares!,
          cliffs.filter(one => !one.isBelow && one.jump === null),
        ),
      ),
    ],
  },
];

export const CLIFF: readonly Shape<CliffTold>[] = [
  {
    pattern: /^(?<clauses>(?:It comes|With) .+)\.$/,
    claims: ({ clauses }, { outcome }) => {
      const told = clauses!.split('; ');
      const { cliffs } = outcome;
      const kinds = [
        cliffs.some(({ jump }) => jump !== null),
        cliffs.some(one => one.isBelow),
        cliffs.some(one => !one.isBelow && one.jump === null),
      ];
      return [
        claim('each share is told', told.length === kinds.filter(Boolean).length),
        ...told.flatMap(words => {
          const clause = CLAUSES.find(({ pattern }) => pattern.test(words));
          const found = clause?.pattern.exec(words)?.groups ?? {};
          return clause?.claims(found, outcome) ?? [claim(`a clause: ${words}`, false)];
        }),
      ];
    },
  },
  {
    pattern: at(literally('No dip up to 8\u202f% makes a jump here.')),
    claims: (_, { outcome }) => [
      claim(
        'none',
        outcome.cliffs.every(({ jump, isBelow: below }) => jump === null && !below),
      ),
    ],
  },
  {
    pattern: at(
      `Already a dip of (?<dip>${PERCENT}) runs away, with models or without: every jump lies below\\.`,
    ),
    compares: ['below'],
    claims: ({ dip }, { outcome }) => [
      claim('the dip', dipFits(dip!, outcome.dips[0]!)),
      claim(
        'all',
        outcome.cliffs.every(one => one.isBelow && isBelow(one, outcome)),
      ),
    ],
  },
  {
    pattern: at(`At (?<dip>${SHOCK}) leverage alone does it from (?<leverage>[\\d.]+)×\\.`),
    claims: ({ dip, leverage }, { outcome, shock }) => [
      claim('the dip', shockFits(dip!, shock)),
      claim('the leverage', Number(leverage) === outcome.leverage),
    ],
  },
];
