import { say } from '../../words/text.en.ts';
import type { SomeGuard, StopGuard } from './guards.ts';
import { capital, dipWords, millions, secondsWords } from './toldWords.en.ts';

const oneDecimal = (fall: number) => say.percentInRow(fall, 1);

interface Halt {
  readonly at: number;
  readonly rushing: number;
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
  rushed: ({ at, rushing }: Halt) =>
    `a halt at ${dipWords(at)} and ${millions(rushing)} that wants out before`,
  stopOne: (at: number) => `a stop-loss order at ${dipWords(at)}, one user`,
  stopAll: (at: number) => `a stop-loss order at ${dipWords(at)}, all users without a model`,
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
  /** Where one order sells, where the exchange closes those without one, and where all sell if all have one. */
  stop({ one, all, without }: Pick<StopGuard, 'one' | 'all' | 'without'>): string {
    if (one === null || all === null) return 'No stop-loss order sells here.';
    const instead = without === null ? '' : ` instead of ${oneDecimal(without)}`;
    return `One user’s stop-loss order sells at ${oneDecimal(one)}${instead}; if all have one, at ${oneDecimal(all)}.`;
  },
  sentence: (parts: readonly string[]) => parts.join(' '),
  map: {
    label: 'Deepest fall by guard and number of platforms',
    guards: 'Guard; the fall in per cent',
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
    order: (at: number) => `Stop-loss order at ${dipWords(at)} sells`,
    without: 'Without one the exchange closes',
    low: 'Deepest fall with such orders',
    halt: ({ at, rushing }: Halt) => `Deepest fall, halt at ${dipWords(at)}, ${millions(rushing)} rushes`,
    row: (told: { readonly label: string; readonly one: number; readonly many: number | null }) =>
      told.many === null
        ? `${told.label}: ${oneDecimal(told.one)}`
        : `${told.label}: ${oneDecimal(told.one)} for one, ${oneDecimal(told.many)} for many`,
  },
  method: [
    'Each guard is tried alone, on platforms counted from the fastest; all other settings stay. A guard of your own takes the place of the one tried.',
    'One user is a ten-thousandth of those without a model: the event hardly knows of it. The halt is for all platforms; those who want out sell on the way to it.',
  ],
};
