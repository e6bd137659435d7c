import { say } from '../../words/text.en.ts';
import type { Exit, SomeGuard, StopGuard } from './guards.ts';
import { capital, dipWords, millions, orderAt, secondsWords } from './toldWords.en.ts';

/** Of a hundred this rounds to none. */
const UNDER_ONE = 0.005;

const oneDecimal = (fall: number) => say.percentInRow(fall, 1);

interface Halt {
  readonly at: number;
  readonly rushing: number;
  readonly width: number;
}

/** Of 100 users: "97, at −12.1 %". */
function closedWords({ closed, at }: Exit): string {
  if (at === null || closed === 0) return 'none';
  return `${closed < UNDER_ONE ? 'under 1' : say.number(100 * closed, 0)}, at ${oneDecimal(at)}`;
}

/** Guards by name, for the table. */
export const guardNames = {
  guard(kind: SomeGuard, amount: number): string {
    switch (kind) {
      case 'override':
        return `models stopped after ${secondsWords(amount)}`;
      case 'leverageCap':
        return `a leverage cap of ${say.quantity('multiple', amount)}`;
      case 'rateCap':
        return `at most ${millions(amount)} a second`;
      case 'slowSelling':
        return `models that sell over ${secondsWords(amount)}`;
      default:
        return kind satisfies never;
    }
  },
  halt: (at: number) => `a halt at ${dipWords(at)}`,
  rushed: ({ at, rushing, width }: Halt) =>
    `a halt at ${dipWords(at)} and ${millions(rushing)} that wants out in the last ${dipWords(width)} before`,
  stopOne: (stop: Pick<StopGuard, 'at' | 'until'>) => `a stop-loss order at ${orderAt(stop)}, one user`,
  stopAll: (stop: Pick<StopGuard, 'at' | 'until'>) =>
    `stop-loss orders at ${orderAt(stop)}, all users without a model`,
};

interface Backfire {
  readonly kind: SomeGuard;
  readonly amount: number;
  readonly best: number;
  readonly bestFall: number;
  readonly all: number;
  readonly allFall: number;
}

const platformsWords = (count: number) => say.plural(count, { one: '# platform', other: '# platforms' });

/** Whose guard? */
export const guardsView = {
  /** What comes of the guard that costs most on all platforms; null where none does. */
  backfire(told: Backfire | null): string {
    if (told === null) return 'No guard here is worse on all platforms than on fewer.';
    const { kind, amount, best, bestFall, all, allFall } = told;
    const fewer = best === 0 ? 'without it' : `with it on ${platformsWords(best)}`;
    return `${capital(guardNames.guard(kind, amount))}: the price falls ${oneDecimal(bestFall)} ${fewer}, ${oneDecimal(allFall)} with it on all ${all}.`;
  },
  /** How many of a hundred are closed and where: with an order that nobody else has, without, and if all have one. */
  stop(stop: StopGuard): string {
    if (!stop.isReached)
      return `No stop-loss order is reached: they stand at ${orderAt(stop)}, and the price falls ${oneDecimal(stop.fallOne)}.`;
    if (stop.one.at === null || stop.all.at === null) return 'No stop-loss order sells here.';
    return `One user’s order closes of 100: ${closedWords(stop.one)}; without: ${closedWords(stop.without)}; all with: ${closedWords(stop.all)}.`;
  },
  sentence: (parts: readonly string[]) => parts.join(' '),
  map: {
    label: 'Deepest fall by guard and number of platforms',
    guards: 'Guard; the fall in per cent',
    marked: 'fewer platforms would do better',
    platforms: 'Platforms that have it',
    fall: (fall: number) => say.percentInRow(fall, 1).replace('\u202f%', ''),
    short: {
      override: (amount: number) => `stop at ${say.number(amount, 1)} s`,
      leverageCap: (amount: number) => `cap ${say.quantity('multiple', amount)}`,
      rateCap: (amount: number) => `${millions(amount)} a second`,
      slowSelling: (amount: number) => `over ${say.number(amount, 1)} s`,
    } satisfies Record<SomeGuard, (amount: number) => string>,
    cell: (told: {
      readonly kind: SomeGuard;
      readonly amount: number;
      readonly on: number;
      readonly fall: number;
    }) =>
      `${guardNames.guard(told.kind, told.amount)} on ${platformsWords(told.on)}: a fall of ${oneDecimal(told.fall)}`,
  },
  many: {
    label: 'When one answers, and when many do',
    axis: 'From the price before',
    tick: (change: number) => say.percentInRow(change, 0),
    change: oneDecimal,
    marks: { first: 'one has it, nobody rushes', second: 'all have it, all rush' },
    order: (stop: Pick<StopGuard, 'at' | 'until'>) => `Order at ${orderAt(stop).replace(' to ', '–')}`,
    without: 'Without one',
    low: 'Fall with orders',
    halt: ({ at, rushing }: Halt) => `Fall, halt at ${dipWords(at)}, ${millions(rushing)} rushes`,
    row: (told: { readonly label: string; readonly one: number; readonly many: number | null }) =>
      told.many === null
        ? `${told.label}: ${oneDecimal(told.one)}`
        : `${told.label}: ${oneDecimal(told.one)} for one, ${oneDecimal(told.many)} for many`,
  },
  method: [
    'Each guard is tried alone, on platforms counted from the fastest; all other settings stay. A guard of your own takes the place of the one tried.',
    'Closed of 100 users, at the mean price at sale. One user is a ten-thousandth of those without a model: the event hardly knows of it. Orders stand at different levels; whom the exchange closes before his order is reached is counted as closed at that price. The halt is for all platforms; those who want out sell on the way to it.',
  ],
};
