import fc from 'fast-check';
import { scenesText } from '../../../src/words/scenes.en.ts';
import type { Claim, Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim } from '../numbers.ts';
import { chances } from './records.ts';

const CHOICES = ['more of them wiped out', 'about as many', 'fewer of them wiped out'];
const HANDLES = ['2×', '5×', '10×', '50×', '100×'];

/** A guess beside the truth: of a hundred, at one place or along the curve, or one of three. */
export interface Guessed {
  readonly unit: 'of-hundred' | 'choice';
  readonly guess: readonly number[];
  readonly truth: readonly number[];
  readonly choices?: readonly string[];
  readonly handles?: readonly string[];
}

/** All that is said of a guess. */
export const guessTold = (told: Guessed) =>
  [
    scenesText.verdict(told),
    scenesText.said(told),
    scenesText.you(told),
    scenesText.friend({ ...told, theirs: told.guess }),
  ].join(' ');

const dots = fc.integer({ min: 0, max: 100 });
const truths = chances.map(one => 100 * one);
export const guesses: fc.Arbitrary<Guessed> = fc.oneof(
  fc
    .tuple(dots, truths)
    .map(([one, truth]): Guessed => ({ unit: 'of-hundred', guess: [one], truth: [truth] })),
  fc
    .tuple(fc.array(dots, { minLength: 5, maxLength: 5 }), fc.array(truths, { minLength: 5, maxLength: 5 }))
    .map(([guess, truth]): Guessed => ({ unit: 'of-hundred', guess, truth, handles: HANDLES })),
  fc
    .tuple(fc.nat(2), fc.nat(2))
    .map(([one, truth]): Guessed => ({ unit: 'choice', guess: [one], truth: [truth], choices: CHOICES })),
);

export const computedGuess = (index: number): Guessed => ({
  unit: 'of-hundred',
  guess: [(7 * index) % 101],
  truth: [((13 * index) % 997) / 9.97],
});

/** The place that is told: the one at which the guess lies furthest from the truth. */
function place({ guess, truth }: Guessed): number {
  const misses = guess.map((one, where) => Math.abs(one - truth[where]!));
  return misses.indexOf(Math.max(...misses));
}

const here = (one: Guessed) => ({ guess: one.guess[place(one)]!, truth: one.truth[place(one)]! });
const handleClaim = (handle: string | undefined, one: Guessed): Claim =>
  claim('which handle', handle === one.handles?.[place(one)]);

const numberOf = (written: string) => Number(written.replace(',', ''));
const HANDLE = '\\d+×';
const CHOICE = `“(?:${CHOICES.join('|')})”`;
const choiceFits = (written: string, one: Guessed, index: number) => written === `“${one.choices![index]}”`;
const COMPARES = ['more', 'fewer', 'about', 'many', 'few', 'too', 'less'];

export const GUESSES: readonly Shape<Guessed>[] = [
  {
    pattern: at(
      `(?:You|At (?<handle>${HANDLE}) you) said (?<said>\\d+): (?:(?<right>right)|(?<miss>\\d+) too (?<way>many|few))\\.`,
    ),
    compares: COMPARES,
    claims({ handle, said, right, miss, way }, one) {
      const { guess, truth } = here(one);
      return [
        handleClaim(handle, one),
        claim('the guess', Number(said) === guess),
        claim('right to a dot', (right !== undefined) === (Math.round(guess - truth) === 0)),
        claim('by how many', miss === undefined || Math.abs(Number(miss) - Math.abs(guess - truth)) <= 0.5),
        claim('which way', way === undefined || (way === 'many') === guess > truth),
      ];
    },
  },
  {
    pattern: at(
      `I said (?<said>${CHANCE}|0 of (?:100|1,000)|100 of 100|1,000 of 1,000)(?: at (?<handle>${HANDLE}))?\\.`,
    ),
    claims: ({ said, handle }, one) => {
      const [count, base] = said!.split(' of ').map(part => Number(part.replace(',', '')));
      const { truth } = here(one);
      return [
        handleClaim(handle, one),
        claim('the guess', Math.abs(count! / base! - here(one).guess / 100) < 1e-9),
        claim('the base of the truth', (base === 1000) === Math.round(10 * truth) < 10),
      ];
    },
  },
  {
    pattern: at(`It is (?<truth>${CHANCE})\\.`),
    compares: COMPARES,
    claims: ({ truth }, one) => [claim('the truth', chanceFits(truth!, here(one).truth / 100))],
  },
  {
    pattern: at(`(?:I|You) said (?<choice>${CHOICE})\\.`),
    compares: COMPARES,
    claims: ({ choice }, one) => [claim('the choice', choiceFits(choice!, one, one.guess[0]!))],
  },
  {
    pattern: at(`It is (?<truth>${CHOICE})(?:; you chose (?<chosen>${CHOICE}))?\\.`),
    compares: COMPARES,
    claims: ({ truth, chosen }, one) => [
      claim('the truth', choiceFits(truth!, one, one.truth[0]!)),
      claim(
        'the choice',
        chosen === undefined || (choiceFits(chosen, one, one.guess[0]!) && one.guess[0] !== one.truth[0]),
      ),
    ],
  },
  {
    pattern: /You chose right\./,
    claims: (_, one) => [claim('right', one.guess[0] === one.truth[0])],
  },
  {
    pattern: at(
      `You said (?<said>[\\d,]+) of (?<base>100|1,000)(?: at (?<handle>${HANDLE}); it is (?<truth>${CHANCE}))?\\.`,
    ),
    compares: COMPARES,
    claims: ({ said, base, handle, truth }, one) => [
      handleClaim(handle, one),
      claim('the guess', numberOf(said!) / numberOf(base!) === here(one).guess / 100),
      claim('the truth beside it', truth === undefined || chanceFits(truth, here(one).truth / 100)),
    ],
  },
  {
    pattern: at(`Your friend said (?<list>.+)\\.`),
    compares: COMPARES,
    claims: ({ list }, one) => [
      claim(
        'all guesses',
        one.unit === 'choice'
          ? choiceFits(list!, one, one.guess[0]!)
          : list!
              .split(/, | and /)
              .filter(part => part !== '')
              .every((part, index) => part.replace(/^and /, '') === `${one.guess[index]} of 100`),
      ),
    ],
  },
];
