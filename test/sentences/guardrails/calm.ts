import type { CalmOutcome } from '../../../src/panels/guardrails/calmOutcome.ts';
import storm from '../../golden/guardrailsStorm.json';
import type { Shape } from '../checker.ts';
import { at, boundFits, CHANCE, claim, isNumber, roundedFits } from '../numbers.ts';

const COUNT = '[\\d,]+';
const PERCENT = '(?<fall>[\\d.]+)\\u202f%';
export const toldOf = ({ models }: CalmOutcome) => models!.find(({ id }) => id === 'window')!;

/** How far it is while it learns, and that it did not fail. */
export const LEARNING: readonly Shape<CalmOutcome>[] = [
  {
    pattern: at('It did not fail there: (?<enough>\\d+) or more held\\.'),
    compares: ['more'],
    claims: ({ enough }, outcome) => [
      claim('four of five ranges held', toldOf(outcome).storm.held >= 0.8 && enough === '80'),
    ],
  },
  {
    pattern: at(`It is learning: round (?<round>${COUNT}) of (?<rounds>${COUNT})\\.`),
    claims: ({ round, rounds }, { losses, epochs, models }) => [
      claim('learning', models === null && losses.length < epochs),
      claim('how far', isNumber(round!, losses.length) && isNumber(rounds!, epochs)),
    ],
  },
  {
    pattern: /^It has learned; the others are still learning\.$/,
    claims: (_, { losses, epochs, models }) => [
      claim('learned', models === null && losses.length === epochs),
    ],
  },
];

/** How the ranges of the network held, while it learns how far it is. */
export const HELD: readonly Shape<CalmOutcome>[] = [
  {
    pattern: at(
      `Of 100 ranges (?<stated>${COUNT}) should hold: (?<calm>${COUNT}) did in a new calm, (?<storm>${COUNT}) in the storm\\.`,
    ),
    claims({ stated, calm, storm: inStorm }, outcome) {
      const told = toldOf(outcome);
      return [
        claim('what was stated', stated === '90'),
        claim('in the calm', roundedFits(calm!, 100 * told.calm.held, 0)),
        claim('in the storm', roundedFits(inStorm!, 100 * told.storm.held, 0)),
      ];
    },
  },
  {
    pattern: at(
      `With (?<days>${COUNT}) calm days (?<networks>${COUNT}) of (?<seeds>${COUNT}) networks did not fail in the storm \\((?<enough>\\d+) or more of 100 ranges held there\\)\\.`,
    ),
    compares: ['more'],
    claims({ days, networks, seeds, enough }) {
      const { trials, summary } = storm;
      const held = trials.filter(({ models }) => models.calm.stormCoverage >= 0.8);
      return [
        claim('the window of the trials', days === '600'),
        claim('what did not fail', enough === '80'),
        claim('all of them', isNumber(seeds!, trials.length)),
        claim('so many', isNumber(networks!, held.length)),
        claim('as summed up', held.length / trials.length === summary.calm.didNotFail),
      ];
    },
  },
  ...LEARNING,
];

/** What the window does not rule out. */
export const UNSEEN: readonly Shape<CalmOutcome>[] = [
  {
    pattern: at(`Up to (?<chance>${CHANCE}) days may still fall ${PERCENT}\\.`),
    claims: ({ chance, fall }, { seen }) => [
      claim('the bound', boundFits(chance!, seen.bound)),
      claim('the fall', fall === '20'),
    ],
  },
];

/** What stands in the window. */
export const WINDOW: readonly Shape<CalmOutcome>[] = [
  {
    pattern: at(`(?<days>${COUNT}) days?, none falls ${PERCENT}`),
    claims: ({ days, fall }, { seen }) => [
      claim('none', seen.falls === 0),
      claim('how long', isNumber(days!, seen.days)),
      claim('the fall', fall === '20'),
    ],
  },
  {
    pattern: at(`(?<days>${COUNT}) days?, (?<falls>${COUNT}) of them falls? ${PERCENT} or more`),
    compares: ['more'],
    claims: ({ days, falls, fall }, { seen }) => [
      claim('so many', seen.falls > 0 && isNumber(falls!, seen.falls)),
      claim('how long', isNumber(days!, seen.days)),
      claim('the fall', fall === '20'),
    ],
  },
];
