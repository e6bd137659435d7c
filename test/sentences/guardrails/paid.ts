import fc from 'fast-check';
import type { AimId, PaidOutcome } from '../../../src/panels/guardrails/paid.ts';
import { numberOf, type Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { near, SAID, saidFits, TIMES } from './depthReading.ts';

const NAMES: Readonly<Record<string, AimId>> = {
  'average gain': 'gain',
  fees: 'fees',
  growth: 'growth',
  survival: 'survival',
};
const NAME = Object.keys(NAMES).join('|');

const pickOf = ({ picks }: PaidOutcome, name: string) => picks.find(({ aim }) => aim === NAMES[name])!;
const halved = ({ ends }: PaidOutcome['picks'][number]) => ends.ruined + ends.lessThanHalf;
/** A pick as it is written: just under where one crash takes everything if it is so only by rounding. */
const PICK = `(?:just under )?${TIMES}`;
function leverageFits(written: string, leverage: number, { ruinedFrom }: PaidOutcome): boolean {
  const told = written.replace('just under ', '');
  const isUnder = leverage < ruinedFrom && numberOf(told.replace('×', '')) >= ruinedFrom;
  return near(told, leverage, leverage < 1 ? 2 : 1) && isUnder === (told !== written);
}

export const PAID: readonly Shape<PaidOutcome>[] = [
  {
    pattern: at(
      `Paid for (?<aim>${NAME}), a model picks (?<leverage>${PICK}); after (?<years>\\d+) years?, (?<lost>${SAID}) accounts have lost half or more\\.`,
    ),
    compares: ['half', 'more', 'less'],
    claims: ({ aim, leverage, years, lost }, outcome) => [
      claim('the chosen aim', NAMES[aim!] === outcome.chosen),
      claim('the pick', leverageFits(leverage!, pickOf(outcome, aim!).leverage, outcome)),
      claim('when', Number(years) === outcome.years),
      claim('a chance with its base', / (?:of|in) /.test(lost!)),
      claim('lost half or more', saidFits(lost!, halved(pickOf(outcome, aim!)))),
    ],
  },
  {
    pattern: at(`Paid for (?<aim>${NAME}): (?<leverage>${PICK}), and (?<lost>${SAID})\\.`),
    compares: ['more', 'less'],
    claims: ({ aim, leverage, lost }, outcome) => [
      claim('another aim', NAMES[aim!] !== outcome.chosen),
      claim('the pick', leverageFits(leverage!, pickOf(outcome, aim!).leverage, outcome)),
      claim('lost half or more', saidFits(lost!, halved(pickOf(outcome, aim!)))),
    ],
  },
];

const AIMS: readonly AimId[] = ['gain', 'fees', 'growth', 'survival'];
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.004, 0.9999));

const picks = fc.tuple(
  ...AIMS.map(aim =>
    fc
      .record({ leverage: fc.double({ min: 0, max: 60, noNaN: true }), lost: share, ruined: share })
      .map(({ leverage, lost, ruined }) => ({
        aim,
        leverage,
        ends: { ruined: lost * ruined, lessThanHalf: lost * (1 - ruined), less: 0, more: 1 - lost },
      })),
  ),
);

export const paidRecords: fc.Arbitrary<PaidOutcome> = fc
  .record({
    ...{ picks, chosen: fc.constantFrom(...AIMS), years: fc.constantFrom(1, 3) },
    ruinedFrom: fc.oneof(fc.constantFrom(12.5, 5, 10), fc.double({ min: 1, max: 60, noNaN: true })),
  })
  // A pick may lie as near to ruin as a double can say.
  .chain(told =>
    fc.boolean().map(isUnder => ({
      ...told,
      picks: isUnder
        ? told.picks.map(pick => ({ ...pick, leverage: told.ruinedFrom * (1 - Number.EPSILON) }))
        : told.picks,
    })),
  )
  .map(told => ({ ...told, most: 20 }));
