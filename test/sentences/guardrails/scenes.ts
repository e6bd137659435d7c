import { hardCap, POLICIES, policyPath } from '../../../src/model/guardrails/index.ts';
import type { CrashOutcome } from '../../../src/panels/guardrails/outcomes.ts';
import type { GuardrailsValues } from '../../../src/panels/guardrails/params.ts';
import type { Shape } from '../checker.ts';
import { at, claim } from '../numbers.ts';
import { plainly, type TellingScene } from '../scenes.ts';
import { CRASH, type CrashTold, chosen, eveOf, isCrash, left, leftFits, wonDays } from './reading.ts';

export type GuardrailsScene = TellingScene<GuardrailsValues, CrashOutcome>;

const crashOf = ({ main, values }: GuardrailsScene): CrashTold => ({ outcome: main, values });

const EVE = 'day (?<before>\\d+): (?:(?<grow>[\\d,]+) and (?<tighten>[\\d,]+)|(?<each>[\\d,]+) each)';

type Found = Readonly<Record<string, string>>;

/** How both stand on the evening before. */
function eveClaims({ before, grow, tighten, each }: Found, scene: GuardrailsScene) {
  const isNear = (written: string | undefined, rival: 'grow' | 'tighten') =>
    Math.abs(Number(written) - eveOf(crashOf(scene), rival)) <= 0.5 + 1e-9;
  return [
    claim('the evening before', Number(before) === scene.values.day - 1),
    claim('the bolder one', isNear(grow ?? each, 'grow')),
    claim('the calmer one', isNear(tighten ?? each, 'tighten')),
  ];
}

const crashClaim = (written: string | undefined, { values }: GuardrailsScene) =>
  claim('the crash', isCrash(written!, values.crash));

const capClaim = (written: string | undefined, { values }: GuardrailsScene) =>
  claim('the cap', values.cap === Number(written));

const leverage = (scene: GuardrailsScene, rival: 'grow' | 'tighten') =>
  scene.main.accounts[rival].leverage[scene.values.day - 1]!;

/** What 51 good days make of the bolder one behind a cap. */
const inTheCalm = (cap: number | 'none') =>
  policyPath(new Float64Array(51).fill(0.005), POLICIES.grow, hardCap(cap)).money.at(-1)!;

const QUESTIONS: readonly Shape<GuardrailsScene>[] = [
  { pattern: at(`D${EVE.slice(1)}\\.`), claims: eveClaims },
  { pattern: at(`A screenshot of ${EVE}\\.`), claims: eveClaims },
  {
    pattern: at(`Both behind a cap of (?<cap>[\\d.]+)×, ${EVE}\\.`),
    claims: (found, scene) => [capClaim(found['cap'], scene), ...eveClaims(found, scene)],
  },
  {
    pattern: at(
      `(?:Tomorrow it|The next day it|It) falls (?<crash>${CRASH}) and (?:goes on trembling|trembles on)\\.`,
    ),
    claims: ({ crash }, scene) => [crashClaim(crash, scene)],
  },
  {
    pattern: at(`The same (?<crash>${CRASH}) on day (?<day>\\d+) already, then trembling, then good days\\.`),
    claims: ({ crash, day }, scene) => [
      crashClaim(crash, scene),
      claim('the day', Number(day) === scene.values.day),
    ],
  },
  {
    pattern: at(
      `A crash of (?<crash>${CRASH}) on any of 41 days: on how many would the bolder one end with more\\?`,
    ),
    compares: ['many', 'more'],
    claims: ({ crash }, scene) => [crashClaim(crash, scene)],
  },
  {
    pattern: at(
      'Behind a cap of (?<cap>[\\d.]+)×: on how many of 41 days of the crash does the bolder one end with more\\?',
    ),
    compares: ['many', 'more'],
    claims: ({ cap }, scene) => [capClaim(cap, scene)],
  },
  {
    pattern: at(`A crash of (?<crash>${CRASH})(?<only> only)?\\.`),
    claims: ({ crash, only }, scene) => [
      crashClaim(crash, scene),
      claim('only', only === undefined || scene.values.crash < 0.08),
    ],
  },
];

const ANSWERS: readonly Shape<GuardrailsScene>[] = [
  {
    pattern: at(`Bolder: ${left('grow')}, calmer: ${left('tighten')}\\.`),
    compares: ['less'],
    claims: ({ grow, tighten }, scene) => [
      claim('the bolder one', leftFits(grow!, chosen(crashOf(scene)), 'grow')),
      claim('the calmer one', leftFits(tighten!, chosen(crashOf(scene)), 'tighten')),
    ],
  },
  {
    pattern: at('On (?<count>\\d+) of 41 days, the first (?<first>\\d+)\\.'),
    claims: ({ count, first }, { main }) => [
      claim('how many', wonDays(main).length === Number(count) && count === first),
      claim('the first', wonDays(main).at(-1) === Number(count)),
    ],
  },
];

const NOTICES: readonly Shape<GuardrailsScene>[] = [
  {
    pattern: at('Both were ahead on the day of the screenshot\\.'),
    claims: (_, scene) => [
      claim('ahead', eveOf(crashOf(scene), 'grow') > 100 && eveOf(crashOf(scene), 'tighten') > 100),
    ],
  },
  {
    pattern: at('The cap is not free: without a crash the bolder one ends with far less\\.'),
    compares: ['less'],
    claims: (_, { values }) => [claim('far less', inTheCalm(values.cap!) < inTheCalm('none') / 2)],
  },
  {
    pattern: at('Early a large crash wipes out the calmer one, late the bolder one\\.'),
    claims: (_, { main }) => [
      claim('early', main.strip[0]!.areRuined.tighten && !main.strip[0]!.areRuined.grow),
      claim('late', main.strip.at(-1)!.areRuined.grow && !main.strip.at(-1)!.areRuined.tighten),
    ],
  },
  {
    pattern: at('A fall counts times leverage: the bolder one had more\\.'),
    compares: ['more'],
    claims: (_, scene) => [claim('more', leverage(scene, 'grow') > leverage(scene, 'tighten'))],
  },
  {
    pattern: at('That morning the calmer one still had more leverage\\.'),
    compares: ['more'],
    claims: (_, scene) => [claim('higher', leverage(scene, 'tighten') > leverage(scene, 'grow'))],
  },
  {
    pattern: at('On the first days it is the other way round\\.'),
    claims: (_, { main }) => [claim('the first days', wonDays(main).slice(0, 3).join() === '1,2,3')],
  },
];

const PLAIN = [
  ...plainly<GuardrailsScene>('Draw what is left.'),
  ...plainly<GuardrailsScene>('On how many of 41 days would the bolder one end with more?', ['many', 'more']),
  ...plainly<GuardrailsScene>('Below the picture: the leverage of that morning.', ['below']),
  ...plainly<GuardrailsScene>('The strip tells it day by day.'),
  ...plainly<GuardrailsScene>('The same returns in another order.'),
  ...plainly<GuardrailsScene>('A cap does not choose the winner. It bounds what is borrowed.'),
  ...plainly<GuardrailsScene>('That is what one day tells.'),
  ...plainly<GuardrailsScene>('It is no coin: leverage on the morning of the crash decides.'),
];

export const SCENES: readonly Shape<GuardrailsScene>[] = [...QUESTIONS, ...ANSWERS, ...NOTICES, ...PLAIN];
