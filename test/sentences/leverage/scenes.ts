import { liquidationProbabilityConstant } from '../../../src/model/leverage/index.ts';
import type { CurveOutcome, OddsOutcome, SimplerOutcome } from '../../../src/panels/leverage/outcomes.ts';
import type { LeverageValues } from '../../../src/panels/leverage/params.ts';
import { type Claim, NUMBER, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, DURATION, hoursOf, isNumber } from '../numbers.ts';
import { plainly, type TellingScene } from '../scenes.ts';
import { MARKET, marketClaims, POSITION, positionClaims, WIPED, wipedFits } from './reading.ts';

export type LeverageScene = TellingScene<LeverageValues, OddsOutcome>;

const timeOf = ({ main }: LeverageScene, hours: number) => main.times.find(time => time.hours === hours);
const wiped = (written: string, hours: number, one: LeverageScene) =>
  wipedFits(written, timeOf(one, hours)?.chances.wipedOut.value ?? Number.NaN, one.values);
const here = (one: LeverageScene) => one.values.horizon;

/** A claim about the outcome of the scene's own view, which made-up outcomes have not. */
function seen<View>(one: LeverageScene, says: string, holds: (view: View) => boolean): Claim {
  return claim(says, one.view === null || holds(one.view as View));
}

const lineAt = ({ points }: CurveOutcome, leverage: number) =>
  points.find(point => point.leverage === leverage)!.probability;

/** Whether half the leverage is more than half the risk over a month, by constant volatility's closed form. */
const bendsOverAMonth = (values: LeverageValues): boolean => {
  const chance = (leverage: number) =>
    liquidationProbabilityConstant({
      ...values,
      leverage,
      annualVolatility: 0.53,
      annualDrift: 0,
      horizonYears: 720 / 8760,
    });
  return chance(values.leverage / 2) > chance(values.leverage) / 2;
};

const COMPARES = ['less', 'more', 'many'];

/** Words that name settings: leverage, time and market of a question are those of its scene. */
const SETTINGS: readonly Shape<LeverageScene>[] = [
  {
    pattern: at(`${POSITION} ${MARKET}, opened on 100 different days\\.`),
    claims: (found, { values }) => [...positionClaims(found, values), ...marketClaims(found, values)],
  },
  {
    pattern: at(`How many are wiped out within (?<time>${DURATION})\\?`),
    compares: COMPARES,
    claims: ({ time }, one) => [claim('time', hoursOf(time!) === here(one))],
  },
  {
    pattern: at(`The same ${POSITION}\\.`),
    claims: (found, { values }) => positionClaims(found, values),
  },
  {
    pattern: at(`And within (?<time>${DURATION})\\?`),
    claims: ({ time }, one) => [
      claim('another time', hoursOf(time!) !== here(one) && timeOf(one, hoursOf(time!)) !== undefined),
    ],
  },
  {
    pattern: /An article gives (?<leverage>20)× “a 10 % liquidation rate” in a normal market\./,
    claims: ({ leverage }, { values }) => [
      claim('its setting', isNumber(leverage!, values.leverage) && values.regime === 'normal'),
    ],
  },
  {
    pattern: /Held for a day: how many of 100\?/,
    compares: COMPARES,
    claims: (_, one) => [claim('a day', here(one) === 24)],
  },
  {
    pattern: /20× for a day, opened in a stressed market: a third of all hours since 2019\./,
    compares: ['all'],
    claims: (_, { values }) => [
      claim('stressed', values.regime === 'stressed' && values.horizon === 24 && values.leverage === 20),
    ],
  },
  {
    pattern: /Held for a day, (?<leverage>20)× is wiped out as often as the dot says\./,
    claims: ({ leverage }, { values }) => [
      claim('its setting', isNumber(leverage!, values.leverage) && values.horizon === 24),
    ],
  },
  {
    pattern: /You open 50× on bitcoin in a normal market and sleep eight hours\./,
    claims: (_, { values: { leverage, asset, horizon } }) => [
      claim('its setting', leverage === 50 && asset === 'btc' && horizon === 8),
    ],
  },
  {
    pattern: /The same night at 50×, with solana\./,
    claims: (_, { values: { leverage, asset, horizon } }) => [
      claim('its setting', leverage === 50 && asset === 'sol' && horizon === 8),
    ],
  },
  {
    pattern: /You hold 10× for a week\./,
    claims: (_, { values: { leverage, horizon } }) => [
      claim('its setting', leverage === 10 && horizon === 168),
    ],
  },
  {
    pattern: /The market has been calm for a month\./,
    claims: (_, { values }) => [claim('calm', values.regime === 'calm')],
  },
  {
    pattern: /5× for a day in a normal market: how many of 100\?/,
    compares: COMPARES,
    claims: (_, { values: { leverage, horizon, regime } }) => [
      claim('its setting', leverage === 5 && horizon === 24 && regime === 'normal'),
    ],
  },
  {
    pattern: /On 11 April 2020 \(UTC\) the last 30 days stood at (?<volatility>185) %, the crash in them\./,
    claims: ({ volatility }, { values }) => [
      claim('volatility', isNumber(volatility!, 100 * values.volatility!)),
    ],
  },
  {
    pattern: /The same 5× for a day\?/,
    claims: (_, { values: { leverage, horizon } }) => [
      claim('its setting', leverage === 5 && horizon === 24),
    ],
  },
  {
    pattern: at(`(?<leverage>${NUMBER})× on bitcoin for a month: (?<chance>${CHANCE}) are wiped out\\.`),
    compares: COMPARES,
    claims: ({ leverage, chance }, one) => [
      claim('leverage', isNumber(leverage!, one.values.leverage)),
      claim('a month', here(one) === 720),
      claim('chance', wiped(chance!, 720, one)),
    ],
  },
  {
    pattern: /100× on bitcoin, for one hour in a normal market\./,
    claims: (_, { values: { leverage, horizon, regime } }) => [
      claim('its setting', leverage === 100 && horizon === 1 && regime === 'normal'),
    ],
  },
];

const ANSWERS: readonly Shape<LeverageScene>[] = [
  {
    pattern: at(`Wiped out within (?<time>${DURATION}): (?<chance>${WIPED})\\.`),
    compares: COMPARES,
    claims: ({ time, chance }, one) => [claim('chance', wiped(chance!, hoursOf(time!), one))],
  },
  {
    pattern: at(
      `(?:Wiped out: )?(?<chance>${CHANCE})\\.`.replace('less', '[Ll]ess').replace('more', '[Mm]ore'),
    ),
    compares: COMPARES,
    claims: ({ chance }, one) => [claim('chance', wiped(chance!.toLowerCase(), here(one), one))],
  },
  {
    pattern: at(`(?<time>A week|A month): (?<chance>${CHANCE})\\.`),
    compares: COMPARES,
    claims: ({ time, chance }, one) => [claim('chance', wiped(chance!, hoursOf(time!.toLowerCase()), one))],
  },
  {
    pattern: at(`In a (?<market>calm|stressed) market:? (?<chance>${CHANCE})\\.`),
    compares: COMPARES,
    claims: ({ market, chance }, { main }) => [
      claim('chance', chanceFits(chance!, main[market as 'calm' | 'stressed']!.value)),
    ],
  },
  {
    pattern: at(`(?<chance>${CHANCE.replace('less', '[Ll]ess')}) were right, and gone\\.`),
    compares: COMPARES,
    claims: ({ chance }, one) => [
      claim(
        'those who were right',
        chanceFits(chance!.toLowerCase(), timeOf(one, here(one))!.rightAndWipedOut.value),
      ),
    ],
  },
  {
    pattern: /Half of (?<leverage>\d+)×: (?<half>\d+)(?: of 100)?, not (?<all>\d+)\./,
    compares: ['half'],
    claims: ({ leverage, half, all }, one) => [
      seen<CurveOutcome>(
        one,
        'at it and at half of it',
        view =>
          chanceFits(`${half} of 100`, lineAt(view, Number(leverage) / 2)) &&
          chanceFits(`${all} of 100`, lineAt(view, Number(leverage))),
      ),
    ],
  },
  {
    pattern: /The rows show how far they are apart\./,
    claims: (_, one) => [
      seen<SimplerOutcome>(
        one,
        'apart',
        ({ rows }) =>
          Math.abs(
            rows.find(({ id }) => id === 'constant')!.probability -
              rows.find(({ id }) => id === 'changing')!.probability,
          ) >= 0.01,
      ),
    ],
  },
  {
    pattern: /Half a per cent is enough\./,
    compares: ['half'],
    claims: (_, { values, main }) => [
      claim(
        'half a per cent',
        main.levels.liquidationPrice !== null &&
          Math.abs(Math.abs(main.levels.liquidationPrice - 1) - 0.005) < 0.00026 &&
          values.leverage === 100,
      ),
    ],
  },
];

const NOTICES: readonly Shape<LeverageScene>[] = [
  {
    pattern: /Over a month it bends the other way\./,
    claims: (_, one) => [claim('more than half the risk', bendsOverAMonth(one.values))],
  },
  {
    pattern: /The same number on the slider, larger price moves\./,
    compares: ['larger'],
    claims: (_, { main }) => [claim('larger than bitcoin’s', main.trailingVolatility > 0.53)],
  },
  {
    pattern: /Half is too many: a price that fell that far ends above entry less often than below\./,
    compares: ['half', 'too', 'many', 'above', 'below', 'less'],
    claims(_, one) {
      const { chances, rightAndWipedOut } = timeOf(one, here(one))!;
      return [claim('less than half', rightAndWipedOut.value < chances.wipedOut.value / 2)];
    },
  },
];

/** What tells of no outcome: what to look at, what somebody did, what happened outside. */
const FIXED: readonly Shape<LeverageScene>[] = [
  ...plainly<LeverageScene>('How many now?', ['many']),
  ...plainly<LeverageScene>(
    'Draw the other leverages. Which of your positions do you not watch while you sleep?',
  ),
  ...plainly<LeverageScene>('How many of 100 nights end with nothing? How many of 100?', ['many']),
  ...plainly<LeverageScene>(
    'A calculator with constant volatility trusts the calm. What does it count, beside this model?',
  ),
  ...plainly<LeverageScene>('On 11 March 2020 nobody knew what was coming.', ['nobody']),
  ...plainly<LeverageScene>('Within 24 hours: −51\u202f%, high to low.'),
  ...plainly<LeverageScene>('How many of 100 are, though the price ends above entry?', ['many', 'above']),
  ...plainly<LeverageScene>('How many of 100 are gone before the hour is over?', ['many']),
  ...plainly<LeverageScene>('And if you leave it open for a day?'),
  ...plainly<LeverageScene>('That is the move it takes, not how often it comes.'),
  ...plainly<LeverageScene>('Hardly any is what a calm afternoon looks like.', ['hardly']),
  ...plainly<LeverageScene>('That would be risk in step with time. It is not.'),
  {
    pattern: /Only the holding time differs\./,
    compares: ['only'],
    claims: (_, { scene }) => [
      claim('its settings are the reader’s', Object.keys(scene.values).length === 0),
    ],
  },
  ...plainly<LeverageScene>('A leverage has no risk until you say for how long. “Normal” hides both.'),
  ...plainly<LeverageScene>('Yours grows in step with leverage.', ['grows']),
  ...plainly<LeverageScene>('Calm markets do not stay calm for certain.'),
  ...plainly<LeverageScene>(
    'From 7,700 at 03:00 on 12 March to 3,782 at 02:00 the next day (UTC). Even 2×, bought at that top, was gone.',
  ),
  ...plainly<LeverageScene>('On 11 March 2020 (UTC), the day before the crash, they stood at 55 %.'),
  ...plainly<LeverageScene>('The price came back. The position did not.'),
  ...plainly<LeverageScene>('The ticked ones: touched on the way, above entry at the end.', ['above']),
];

export const SCENES: readonly Shape<LeverageScene>[] = [...SETTINGS, ...ANSWERS, ...NOTICES, ...FIXED];
