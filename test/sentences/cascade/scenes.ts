import { runCascade } from '../../../src/model/cascade/index.ts';
import type { BoxesOutcome } from '../../../src/panels/cascade/outcomes.ts';
import type { CascadeValues } from '../../../src/panels/cascade/params.ts';
import { cascadeScenario } from '../../../src/panels/cascade/scenario.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { plainly, type TellingScene } from '../scenes.ts';
import {
  chosenOf,
  closedFits,
  fallFits,
  PERCENT,
  SHARE_OF_MONEY,
  SHOCK,
  shareFits,
  shockFits,
} from './reading.ts';

export type CascadeScene = TellingScene<CascadeValues, BoxesOutcome>;

const CLOSED = '\\d+ of 100';

const boxOf = (written: string, { main }: CascadeScene) =>
  main.boxes.find(({ share }) => shareFits(written, share))!;

/** A halt is set as a logarithm and told as a fall of the price, to a tenth. */
const isFallOfHalt = (written: string, { haltAfter }: CascadeValues) =>
  Math.abs(Number(written) - 100 * (1 - Math.exp(-haltAfter!))) <= 0.05;

const SETTINGS: readonly Shape<CascadeScene>[] = [
  {
    pattern: at(
      `At (?<leverage>[\\d.]+)×, with (?<second>${SHARE_OF_MONEY}) of the money in look-alike models, a (?<dip>${SHOCK}) dip closes (?<closed>${CLOSED})\\.`,
    ),
    claims: ({ leverage, second, dip, closed }, one) => [
      claim('leverage', Math.abs(Number(leverage) - one.values.leverage) <= 0.05),
      claim('the dip', shockFits(dip!, one.values.shock)),
      claim('how many', closedFits(closed!, boxOf(second!, one))),
    ],
  },
  {
    pattern: at(`With (?<third>${SHARE_OF_MONEY})\\?`),
    claims: ({ third }, one) => [claim('a share', boxOf(third!, one) !== undefined)],
  },
  {
    pattern: at(`With (?<third>${SHARE_OF_MONEY}): (?<closed>${CLOSED})\\.`),
    claims: ({ third, closed }, one) => [claim('how many', closedFits(closed!, boxOf(third!, one)))],
  },
  {
    pattern: at(
      `No look-alike models at all, (?<leverage>[\\d.]+)× in the middle, a (?<dip>${SHOCK}) dip\\.`,
    ),
    claims: ({ leverage, dip }, { values }) => [
      claim('its setting', values.modelShare === 0 && values.leverage === Number(leverage)),
      claim('the dip', shockFits(dip!, values.shock)),
    ],
  },
  {
    pattern: at(
      `Still no look-alike models and a (?<dip>${SHOCK}) dip, at (?<leverage>[\\d.]+)× in the middle\\.`,
    ),
    claims: ({ leverage, dip }, { values }) => [
      claim('its setting', values.modelShare === 0 && values.leverage === Number(leverage)),
      claim('the dip', shockFits(dip!, values.shock)),
    ],
  },
  {
    pattern: at('You stop all models (?<after>\\d+) seconds after the first sale, on three platforms\\.'),
    claims: ({ after }, { values }) => [
      claim('its setting', values.overrideLatency === Number(after) && values.overrideOn === null),
      claim('three', values.platforms === 3),
    ],
  },
  {
    pattern: at('Stopped after (?<after>\\d+) seconds, but only one of three platforms obeys\\.'),
    claims: ({ after }, { values }) => [
      claim('its setting', values.overrideLatency === Number(after) && values.overrideOn === 1),
      claim('three', values.platforms === 3),
    ],
  },
  {
    pattern: at(`A (?<dip>${SHOCK}) dip\\.`),
    claims: ({ dip }, { values }) => [claim('the dip', shockFits(dip!, values.shock))],
  },
  {
    pattern: /Models of three platforms sell one after the other, not at once\./,
    claims: (_, { values }) => [
      claim('three', values.platforms === 3),
      claim('not at once', values.similarity < 1),
    ],
  },
  {
    pattern: at(
      'Trading halts for 300 seconds once the price is down (?<fall>[\\d.]+)\\s% \\(set as 7\\s%\\)\\.',
    ),
    claims: ({ fall }, { values }) => [
      claim('its setting', values.haltAfter === 0.07 && values.haltSeconds === 300),
      claim('the fall of the price', isFallOfHalt(fall!, values)),
    ],
  },
  {
    pattern: at('A halt at (?<fall>[\\d.]+)\\s% again, and others want to sell \\$100M before it comes\\.'),
    claims: ({ fall }, { values }) => [
      claim('its setting', values.haltAfter === 0.07 && values.magnetVolume === 100),
      claim('the fall of the price', isFallOfHalt(fall!, values)),
    ],
  },
  {
    pattern: at('The slider counts falls in another way: its 7\\s% is a fall of (?<fall>[\\d.]+)\\s%\\.'),
    claims: ({ fall }, { values }) => [claim('the fall of the price', isFallOfHalt(fall!, values))],
  },
];

const ANSWERS: readonly Shape<CascadeScene>[] = [
  {
    pattern: at(`Closed: (?<closed>${CLOSED})\\.`),
    claims: ({ closed }, { main }) => [claim('how many', closedFits(closed!, chosenOf(main)))],
  },
  {
    pattern: at(`The price falls (?<fall>${PERCENT})\\.`),
    claims: ({ fall }, { main }) => [claim('the fall', fallFits(fall!, chosenOf(main).fall))],
  },
  {
    pattern: /Leverage alone is enough: no model sold anything here\./,
    claims: (_, { main }) => [
      claim(
        'no model',
        main.flows.model.every(amount => amount === 0),
      ),
      claim('enough', chosenOf(main).closedShare > 0.9),
    ],
  },
  {
    pattern: /The same guard, and the price falls further than without those who fear it\./,
    compares: ['further'],
    claims: (_, { main, values }) => [
      claim(
        'further than without them',
        chosenOf(main).fall > runCascade(cascadeScenario({ ...values, magnetVolume: 0 })).troughPct,
      ),
    ],
  },
  {
    pattern: /Each sale here triggers the next\./,
    claims: (_, { main, values }) => [claim('it grows', chosenOf(main).fall > 2 * values.shock)],
  },
];

/** Asked, and told of what was asked: settings are checked where they are named. */
const PLAIN = [
  ...['How many of 100 positions are closed?', 'How many now?'].flatMap(text =>
    plainly<CascadeScene>(text, ['many']),
  ),
  ...plainly<CascadeScene>('That would be in step with the share.'),
  ...plainly<CascadeScene>('That holds only until each sale triggers more than itself.', ['more']),
  ...plainly<CascadeScene>('Models bring the cliff nearer. Where the first alarm stands was set by hand.'),
  ...plainly<CascadeScene>('A little more leverage is not a little more of this.', ['little', 'more']),
  ...plainly<CascadeScene>('There is one price for all of them.', ['all']),
  ...plainly<CascadeScene>('What was decided and not yet sold is called back.'),
  ...plainly<CascadeScene>('The others sell on, and close positions on yours.'),
  ...plainly<CascadeScene>('A guard that is seen coming is a reason to sell now.'),
];

export const SCENES: readonly Shape<CascadeScene>[] = [...SETTINGS, ...ANSWERS, ...PLAIN];
