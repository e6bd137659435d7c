import type { CalmOutcome } from '../../../src/panels/guardrails/calmOutcome.ts';
import type { NeedOutcome } from '../../../src/panels/guardrails/need.ts';
import type { CrashOutcome } from '../../../src/panels/guardrails/outcomes.ts';
import type { PaidOutcome } from '../../../src/panels/guardrails/paid.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import type { StopsOutcome } from '../../../src/panels/guardrails/stops.ts';
import type { Shape } from '../checker.ts';
import { at, claim, roundedFits } from '../numbers.ts';
import { plainly, type TellingScene } from '../scenes.ts';
import { isTyped, isTypedShare, near, PERCENT, SAID, saidFits, TIMES } from './depthReading.ts';

type Told = TellingScene<GuardrailsValues, CrashOutcome>;

const calm = ({ view }: Told) => (view as CalmOutcome).models!;
const [WINDOW, SAW] = [0, 1];

const QUESTIONS: readonly Shape<Told>[] = [
  {
    pattern: at(`All at (?<leverage>${TIMES}); (?<need>${PERCENT}) of it is needed in (?<days>\\d+) days\\.`),
    claims: ({ leverage, need, days }, { values }) => [
      claim('the leverage', isTyped(leverage!, values.heldLeverage)),
      claim('the need', isTypedShare(need!, values.need)),
      claim('the date', Number(days) === values.needDays),
    ],
  },
  {
    pattern: at(`The price falls (?<crash>${PERCENT}) at once and is back the next day\\.`),
    claims: ({ crash }, { values }) => [claim('the fall', isTypedShare(crash!, values.crash))],
  },
  {
    pattern: at(`Which does best at (?<leverage>${TIMES})\\?`),
    compares: ['best'],
    claims: ({ leverage }, { values }) => [claim('the leverage', isTyped(leverage!, values.heldLeverage))],
  },
  {
    pattern: at(`A stop (?<stop>${PERCENT}) under entry at (?<leverage>${TIMES})\\.`),
    claims: ({ stop, leverage }, { values }) => [
      claim('the stop', isTypedShare(stop!, values.stop)),
      claim('the leverage', isTyped(leverage!, values.heldLeverage)),
    ],
  },
  {
    pattern: at(`The price falls (?<crash>${PERCENT}) at once\\.`),
    claims: ({ crash }, { values }) => [claim('the fall', isTypedShare(crash!, values.crash))],
  },
];

const ANSWERS: readonly Shape<Told>[] = [
  {
    pattern: at('(?<held>\\d+) of 100 held in the storm\\.'),
    claims({ held }, scene) {
      const model = calm(scene)[scene.scene.guess!.place === 'saw' ? SAW : WINDOW]!;
      return [claim('held', roundedFits(held!, 100 * model.storm.held, 0))];
    },
  },
  {
    pattern: at(`In (?<missed>${SAID}) it is missing\\.`),
    compares: ['more', 'less'],
    claims: ({ missed }, { view }) => [
      claim('missing', saidFits(missed!, (view as NeedOutcome).cases[0]!.missed)),
    ],
  },
  {
    pattern: at('Nothing: (?<nothing>[\\d,]+), a stop: (?<stop>[\\d,]+), a model: (?<model>[\\d,]+)\\.'),
    claims({ nothing, stop, model }, { view }) {
      const row = (view as StopsOutcome).rows.find(({ id }) => id === 'back')!;
      return [
        claim('nothing', roundedFits(nothing!, 100 * row.nothing, 0)),
        claim('a stop', roundedFits(stop!, 100 * row.stop, 0)),
        claim('a model', roundedFits(model!, 100 * row.model, 0)),
      ];
    },
  },
  {
    pattern: at('(?<lost>\\d+) of 100 are lost; at the price of the stop (?<meant>\\d+)\\.'),
    claims({ lost, meant }, { view, values }) {
      const { stop } = (view as StopsOutcome).rows.find(({ id }) => id === 'jump')!;
      return [
        claim('lost', roundedFits(lost!, 100 * (1 - stop), 0)),
        claim('what the stop says', roundedFits(meant!, 100 * values.heldLeverage * values.stop, 0)),
      ];
    },
  },
  {
    pattern: at(`It picks (?<picked>${TIMES}); (?<lost>${SAID}) lose half or more\\.`),
    compares: ['half', 'more', 'less'],
    claims({ picked, lost }, { view }) {
      const { picks, chosen } = view as PaidOutcome;
      const { leverage, ends } = picks.find(({ aim }) => aim === chosen)!;
      return [
        claim('the pick', near(picked!, leverage, leverage < 1 ? 2 : 1)),
        claim('lost half or more', saidFits(lost!, ends.ruined + ends.lessThanHalf)),
      ];
    },
  },
];

/** What leaves most, second and least in a market. */
const orderOf = ({ nothing, stop, model }: StopsOutcome['rows'][number]) =>
  Object.entries({ nothing, stop, model })
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
    .join();

const NOTICES: readonly Shape<Told>[] = [
  {
    pattern: at('The ring is a calm that was new to it: there more of them held\\.'),
    compares: ['more'],
    claims(_, scene) {
      const { calm: before, storm } = calm(scene)[WINDOW]!;
      return [claim('more', before.held > storm.held)];
    },
  },
  {
    pattern: at('It never saw such days\\.'),
    claims: (_, { view }) => [claim('no such fall', (view as CalmOutcome).seen.falls === 0)],
  },
  {
    pattern: at('One storm among many calm days taught it little of the next\\.'),
    compares: ['many', 'little'],
    claims: (_, scene) => [claim('little', calm(scene)[SAW]!.storm.held < 0.8)],
  },
  {
    pattern: at('In other markets of the picture the order is another\\.'),
    claims(_, { view }) {
      const orders = (view as StopsOutcome).rows.map(orderOf);
      return [claim('another', new Set(orders).size > 1)];
    },
  },
  {
    pattern: at('In a slide, hour by hour, it sells near the price of the stop\\.'),
    claims(_, { view, values }) {
      const { filledAt } = (view as StopsOutcome).rows.find(({ id }) => id === 'slide')!;
      const under = 1 - values.stop - filledAt!;
      return [claim('near', under >= -1e-9 && under < 0.001)];
    },
  },
  {
    pattern: at('The average is made by a few accounts\\.'),
    compares: ['few'],
    claims(_, { view }) {
      const { picks, chosen } = view as PaidOutcome;
      return [claim('few', picks.find(({ aim }) => aim === chosen)!.ends.more < 0.3)];
    },
  },
];

const PLAIN = [
  ...plainly<Told>('Trained on calm days, it states ranges to hold 90 of 100. How many hold in a storm?', [
    'many',
  ]),
  ...plainly<Told>('Another had a storm among its calm days. How many of its ranges hold in the next one?', [
    'many',
  ]),
  ...plainly<Told>('In how many of 100 cases is it missing?', ['many']),
  ...plainly<Told>(
    'A model paid for average gain picks the leverage. How many of 100 accounts lose half or more?',
    ['many', 'half', 'more'],
  ),
  ...plainly<Told>('How large is the loss?'),
  ...plainly<Told>('A stop says when to sell, not at what price.'),
  ...plainly<Told>('That is what it states.'),
  ...plainly<Told>('A normal month is enough to miss a date at such leverage.', ['enough']),
  ...plainly<Told>('What is kept outside is there whatever the market does.', ['outside']),
];

export const DEPTH_SCENES: readonly Shape<Told>[] = [...QUESTIONS, ...ANSWERS, ...NOTICES, ...PLAIN];
