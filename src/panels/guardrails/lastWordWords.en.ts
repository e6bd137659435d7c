import { say } from '../../words/text.en.ts';
import type { Decider, LastWordOutcome } from './lastWord.ts';
import { leftWords, leverageWords, timesWords } from './toldWords.en.ts';

const endWords = (money: number) => leftWords({ money, isRuined: money === 0 });

/** Who may lower the leverage, each beside those before: one wording for lines, rows and table. */
export const deciderNames: Readonly<Record<Decider, string>> = {
  model: 'the model',
  cap: 'with a cap',
  owner: 'and with a limit',
};

/** A bound as it is set, or as the lab tries it where nothing is. */
const boundWords = ({ bound, isExample }: { readonly bound: number; readonly isExample: boolean }) =>
  `of ${timesWords(bound)}${isExample ? ' for instance' : ''}`;

interface ByDecider {
  readonly model: number;
  readonly cap: number;
  readonly owner: number;
}

interface LastWordTold {
  readonly day: number;
  readonly cap: number;
  readonly limit: number;
  readonly isExample: LastWordOutcome['isExample'];
  readonly leverage: ByDecider;
  readonly calm: ByDecider;
  readonly worst: ByDecider;
}

const three = ({ model, cap, owner }: ByDecider) => say.list([model, cap, owner].map(endWords));

/** Who decides last? */
export const lastWordView = {
  sentence: ({ day, cap, limit, isExample, leverage, calm, worst }: LastWordTold) =>
    `On the morning of day ${say.number(day)} the model wants ${leverageWords(leverage.model)}. With a cap, ${boundWords({ bound: cap, isExample: isExample.cap })}, it gets ${leverageWords(leverage.cap)}; and with a limit, ${boundWords({ bound: limit, isExample: isExample.limit })}, ${leverageWords(leverage.owner)}. Without a crash 100 become ${three(calm)}; on the worst crash day ${three(worst)} are left.`,
  lines: {
    label: 'Leverage by day, by who decides last',
    x: 'Day',
    y: 'Leverage',
    times: (leverage: number) => say.number(leverage, 1),
    day: (day: number) => say.number(day),
    names: deciderNames,
    crash: (day: number) => `day ${say.number(day)}`,
    readOut: (told: { readonly day: number; readonly leverage: number }) =>
      `day ${say.number(told.day)}: ${leverageWords(told.leverage)}`,
  },
  ends: {
    label: 'What it costs, and what it saves',
    axis: 'Money at the end, of 100',
    tick: (money: number) => say.number(100 * money),
    marks: { first: 'worst crash day', second: 'no crash' },
    names: deciderNames,
    end: (money: number) => say.number(100 * money),
    row: (told: { readonly name: string; readonly worst: number; readonly calm: number }) =>
      `${told.name}: ${endWords(told.worst)} on the worst crash day, ${endWords(told.calm)} without a crash`,
  },
  method: [
    'The leverage that is used is the smallest of three: what the model wants, what its owner allows, what the cap lets pass. The cap is applied last and learns nothing. Whoever comes later can only lower it, so a limit above the others changes nothing.',
    'The model is the one that grows bolder, in the market of 51 days above. Where no cap or limit is set, 5× and 3× are tried as examples. The worst crash day is that of all 41 on which the crash can come; none of the three is called safe.',
  ],
};
