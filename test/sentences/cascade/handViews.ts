import type { HandOutcome } from '../../../src/panels/cascade/hand.ts';
import { CLASS_BINS, type ClassBin } from '../../../src/panels/cascade/reactions.ts';
import { numberOf, type Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { PERCENT, percentFits } from './reading.ts';

const SECONDS = '[\\d,.]+ seconds?';
const oneDecimal = (written: string, share: number) => percentFits(written, share, [1]);
const percentsIn = (text: string) => text.match(new RegExp(PERCENT, 'g')) ?? [];

const REPLAYS = [1, 5, 15, 60];

export const HAND: readonly Shape<HandOutcome>[] = [
  {
    pattern: at(`Stops after 1, 5, 15 and 60 seconds leave falls of (?<falls>.+)\\.`),
    claims: ({ falls }, outcome) => {
      const told = percentsIn(falls!);
      return [
        claim('as many', told.length === REPLAYS.length),
        claim(
          'each',
          told.every((one, place) => oneDecimal(one, outcome.falls[REPLAYS[place]!]!)),
        ),
        claim('a model sells', outcome.event.firstModelSale !== null),
      ];
    },
  },
  {
    pattern: at(`Where the book is steepest selling can double in (?<time>[\\d,.]+) seconds?\\.`),
    claims: ({ time }, { doubling }) => [
      claim('doubling', Math.abs(numberOf(time!) - doubling!) <= 0.05 * doubling!),
    ],
  },
  {
    pattern: /^No model sells here: there is nothing to stop\.$/,
    claims: (_, { event }) => [claim('none sells', event.firstModelSale === null)],
  },
];

export interface ClassTold {
  readonly bins: readonly ClassBin[];
  readonly falls: readonly number[];
}

const handsWithin = (bins: readonly ClassBin[], seconds: number) =>
  bins.filter(({ within }) => within <= seconds).reduce((sum, { hands }) => sum + hands, 0);

export const CLASS: readonly Shape<ClassTold>[] = [
  {
    pattern: at(`(?<hands>[\\d,]+) hands?; the middle one pressed within (?<middle>${SECONDS})\\.`),
    claims: ({ hands, middle }, { bins }) => {
      const all = handsWithin(bins, 60);
      const within = parseFloat(middle!);
      const before = CLASS_BINS[CLASS_BINS.indexOf(within) - 1] ?? 0;
      return [
        claim('hands', numberOf(hands!) === all),
        claim('the middle', 2 * handsWithin(bins, within) >= all && 2 * handsWithin(bins, before) < all),
      ];
    },
  },
  {
    pattern: at(`A stop at (?<at>${SECONDS}) leaves a fall of (?<fall>${PERCENT})\\.`),
    claims: ({ at: second, fall }, { falls }) => [
      claim('the fall', oneDecimal(fall!, falls[parseFloat(second!)]!)),
    ],
  },
  { pattern: /^No hands yet\.$/, claims: (_, { bins }) => [claim('none', handsWithin(bins, 60) === 0)] },
];
