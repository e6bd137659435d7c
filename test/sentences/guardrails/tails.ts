import fc from 'fast-check';
import type { TailsOutcome } from '../../../src/panels/guardrails/tails.ts';
import type { Shape } from '../checker.ts';
import { at, atLeastFits, claim } from '../numbers.ts';
import { count, near, PERCENT } from './depthReading.ts';

const told = ({ rows }: TailsOutcome) => rows[1]!;
const percentFits = (written: string, share: number) => near(written, 100 * share, 1);

export const TAILS: readonly Shape<TailsOutcome>[] = [
  {
    pattern: at(
      `Of (?<days>[\\d,]+) simulated days the calmest (?<window>[\\d,]+) in a row put the loss of one day in (?<oneIn>[\\d,]+) at (?<value>${PERCENT}), and do not rule out (?<lower>${PERCENT}) (?:or more|to (?<upper>${PERCENT}))\\.`,
    ),
    compares: ['more'],
    claims: ({ days, window, oneIn, value, lower, upper }, outcome) => {
      const { fitted, oneIn: rarity } = told(outcome);
      return [
        claim('days', count(days!) === outcome.days && count(window!) === outcome.window),
        claim('how rare', count(oneIn!) === rarity),
        claim('the loss', percentFits(value!, fitted.value)),
        claim(
          'from',
          upper === undefined
            ? atLeastFits(lower!, 100 * fitted.lower, 1)
            : percentFits(lower!, fitted.lower),
        ),
        claim(
          'to',
          upper === undefined
            ? fitted.upper === null
            : fitted.upper !== null && percentFits(upper, fitted.upper),
        ),
      ];
    },
  },
  {
    pattern: at(`The bell curve says (?<normal>${PERCENT})\\.`),
    claims: ({ normal }, outcome) => [claim('by the bell curve', percentFits(normal!, told(outcome).normal))],
  },
  {
    pattern: at(
      `Of the other (?<others>[\\d,]+) days (?<exceeded>[\\d,]+) lost more than (?<value>${PERCENT})\\.`,
    ),
    compares: ['more'],
    claims: ({ others, exceeded, value }, outcome) => [
      claim('the others', count(others!) === outcome.days - outcome.window),
      claim('how many', count(exceeded!) === told(outcome).exceeded),
      claim('than the loss', percentFits(value!, told(outcome).fitted.value)),
    ],
  },
];

const loss = fc.double({ min: 0.001, max: 0.9, noNaN: true });

const row = (oneIn: number) =>
  fc.record({
    ...{ oneIn: fc.constant(oneIn), normal: loss, student: loss, exceeded: fc.nat(3000) },
    fitted: fc.record({ value: loss, lower: loss, upper: fc.option(loss) }),
  });

export const tailsRecords: fc.Arbitrary<TailsOutcome> = fc
  .tuple(row(100), row(1000), row(10_000))
  .map(rows => ({
    ...{ days: 3650, window: 250, from: 0, exceedances: 25, threshold: 0.02, shape: 0 },
    ...{ shapeRange: { lower: -0.1, upper: 0.3 }, greatest: 0.3, rows },
  }));
