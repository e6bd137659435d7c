import market from '../../../src/market-data/marketHistory.json';
import { realityGapMarket } from '../../../src/model/reality-gap/index.ts';
import { FINDINGS } from '../../../src/panels/reality-gap/findings.ts';
import { realityGapKnownAnswers } from '../../../src/panels/reality-gap/knownAnswers.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, claim, exactly, numberFits, roundedFits, SHARE, shareFits } from '../numbers.ts';
import { plainly } from '../scenes.ts';

const example = (name: string) => realityGapKnownAnswers().find(({ what }) => what === name)!;
const october = market.events['BTC spot 2025-10-10'];
const perCent = (written: string) => numberOf(written.replace('\u202f%', ''));
/** McLean and Pontiff 2016: how much less was earned on new data, and after publication. */
const [NEW_DATA, PUBLISHED] = [0.26, 0.58];

export const HOW_WE_KNOW: readonly Shape<null>[] = [
  ...plainly<null>(
    'The worlds of the reality gap lab are made up, so that their truth is known: the same rule is tested, traded on paper and with real money, and a cause that is switched off moves no other draw. The account takes the causes of each stage in all orders and gives each its average effect (its Shapley value), so that test and steps add up to what is left, each told over its own span.',
    ['all'],
  ),
  // Measured by test/slow/worldErrors.slow.test.ts.
  ...plainly<null>(
    'Worlds come in pairs of opposite chance; errors come from drawing the pairs again (in 1,000 trials on small worlds the 95\u202f% intervals held in 94 to 96 of 100).',
  ),
  ...plainly<null>('Formulas and simulation agree within four standard errors.'),
  {
    pattern: at(
      `Examples printed in papers come out to their digits: a deflated Sharpe ratio of (?<hundred>${NUMBER}) for the best of 100 rules, of (?<others>${NUMBER}) for the best of 46\\.`,
    ),
    compares: ['best'],
    claims: ({ hundred, others }) =>
      [[hundred!, example('deflated-100')] as const, [others!, example('deflated-46')] as const].map(
        ([written, { received }]) => claim('the example', roundedFits(written, received, 4)),
      ),
  },
  ...plainly<null>(
    'An edge fades in the market, so paper sees it as real money does; how fast is a guess, and so is what a storm leaves of it.',
  ),
  {
    pattern: at(
      `Nothing is lost at once unless others can read the rule: then (?<gone>${SHARE}), what McLean and Pontiff found after publication less what selection may explain: points of what the papers showed\\.`,
    ),
    compares: ['less'],
    claims: ({ gone }) => [claim('58 less 26', shareFits(gone!, exactly(PUBLISHED - NEW_DATA)))],
  },
  {
    pattern: at(`Of what was left on new data they are (?<part>${SHARE})\\.`),
    claims: ({ part }) => [
      claim('of what was left', shareFits(part!, exactly((PUBLISHED - NEW_DATA) / (1 - NEW_DATA)))),
    ],
  },
  ...plainly<null>('Much is assumed.', ['much']),
  {
    pattern: at(
      `October 2025 has three days of stress, the first of them (?<day>${SHARE}), bitcoin’s worst 24 hours of that month \\(close to close, UTC\\); that depth falls to (?<depth>${SHARE}) and spreads widen a hundredfold is a guess\\.`,
    ),
    compares: ['worst'],
    claims: ({ day, depth }) => {
      const { stressDepth, stressSpread } = realityGapMarket('oct2025');
      return [
        claim(
          'less than high to low',
          perCent(day!) === -8.7 && -8.7 > 100 * october.max_drop_from_window_peak,
        ),
        claim('depth', shareFits(depth!, exactly(stressDepth))),
        claim('a hundredfold', stressSpread === 100),
      ];
    },
  },
  ...plainly<null>(
    'The crowd of August 2007 is as large as makes three days of its flight cost about what was reported, at a third of the leverage; the rest is a guess. Real tails are fatter than in either.',
    ['about', 'fatter'],
  ),
];

const ratioFits = (written: string, value: number) => roundedFits(written.replace('+', ''), value, 3);

/** Headings and findings of the facts view: each number is one of FINDINGS, which the slow suite computes again. */
export const SURPRISES: readonly Shape<null>[] = [
  {
    pattern: /Fading, not slippage, costs the largest part on new days\./,
    compares: ['largest'],
    claims: () => [
      claim(
        'the largest',
        FINDINGS.fadingTakes > FINDINGS.feesTake && FINDINGS.fadingTakes > FINDINGS.impactAndCrowdTake,
      ),
    ],
  },
  {
    pattern: at(
      `For a daily rule in a large market fading takes (?<fading>${NUMBER}) of the yearly Sharpe ratio, fees (?<fees>${NUMBER}), own impact and crowd together (?<crowd>${NUMBER})\\.`,
    ),
    claims: ({ fading, fees, crowd }) => [
      claim('fading', ratioFits(fading!, FINDINGS.fadingTakes)),
      claim('fees', ratioFits(fees!, FINDINGS.feesTake)),
      claim('impact and crowd', ratioFits(crowd!, FINDINGS.impactAndCrowdTake)),
    ],
  },
  ...plainly<null>('How fast an edge fades is a guess. Orders filled in part can help.'),
  {
    pattern: at(
      `They slow trading down: (?<btc>\\+${NUMBER}) of the ratio in bitcoin, (?<alt>\\+${NUMBER}) in a small coin\\.`,
    ),
    claims: ({ btc, alt }) => [
      claim('they give', FINDINGS.fillsGive.btc > 0 && FINDINGS.fillsGive.alt > 0),
      claim('bitcoin', ratioFits(btc!, FINDINGS.fillsGive.btc)),
      claim('a small coin', ratioFits(alt!, FINDINGS.fillsGive.alt)),
    ],
  },
  ...plainly<null>(
    'A cause that gives is no mistake. The person who steps in may help. In bitcoin what stepping in does to the ratio is within its error.',
  ),
  {
    pattern: at(
      `In a small coin held without scaling, where the rule has become a loser, it lifts the mean from (?<alone>${SHARE}) to (?<helped>${SHARE}) a year\\.`,
    ),
    claims: ({ alone, helped }) => [
      claim('a loser', FINDINGS.unscaledReturn.alone < 0),
      claim('lifts', FINDINGS.unscaledReturn.steppingIn > FINDINGS.unscaledReturn.alone),
      claim('alone', shareFits(alone!, exactly(FINDINGS.unscaledReturn.alone))),
      claim('stepping in', shareFits(helped!, exactly(FINDINGS.unscaledReturn.steppingIn))),
    ],
  },
  {
    pattern: /A crowd shows in the worst day\./,
    compares: ['worst'],
    claims: () => [
      claim('worse than without', FINDINGS.worstDay.crowd.live < FINDINGS.worstDay.btc.live),
      claim('and not on paper', FINDINGS.worstDay.crowd.live < FINDINGS.worstDay.crowd.paper),
    ],
  },
  {
    pattern: at(
      `With the crowd of August 2007 the worst day is (?<paper>${SHARE}) on paper and (?<live>${SHARE}) with real money; in bitcoin’s world it is (?<btcPaper>${SHARE}) and (?<btcLive>${SHARE})\\.`,
    ),
    compares: ['worst'],
    claims: ({ paper, live, btcPaper, btcLive }) => {
      const { crowd, btc } = FINDINGS.worstDay;
      return [
        claim('crowd', shareFits(paper!, exactly(crowd.paper)) && shareFits(live!, exactly(crowd.live))),
        claim('bitcoin', shareFits(btcPaper!, exactly(btc.paper)) && shareFits(btcLive!, exactly(btc.live))),
      ];
    },
  },
  {
    pattern: /More ideas do nothing for new days\./,
    compares: ['more'],
    claims: () => {
      const onPaper = FINDINGS.ideas.map(({ paper }) => paper);
      return [claim('the same on paper', Math.max(...onPaper) / Math.min(...onPaper) < 1.005)];
    },
  },
  {
    pattern: at(
      `Without skill the best of (?<tries>[\\d, ]+) ideas shows (?<tests>[\\d, ]+) in the test; on paper (?<papers>[\\d, and]+)\\.`,
    ),
    compares: ['best'],
    claims: ({ tries, tests, papers }) => {
      const told = (written: string) => written.split(/, | and /).map(numberOf);
      const fits = (written: string, wanted: readonly number[]) =>
        told(written).every((one, place) => numberFits(String(one), exactly(wanted[place]!))) &&
        told(written).length === wanted.length;
      return [
        claim(
          'ideas',
          fits(
            tries!,
            FINDINGS.ideas.map(one => one.tries),
          ),
        ),
        claim(
          'tests',
          fits(
            tests!,
            FINDINGS.ideas.map(one => one.test),
          ),
        ),
        claim(
          'papers',
          fits(
            papers!,
            FINDINGS.ideas.map(one => one.paper),
          ),
        ),
      ];
    },
  },
  ...plainly<null>('A fair rule still falls.'),
  {
    pattern: at(
      `A true ratio of (?<ratio>${NUMBER}) on unscaled bitcoin has a middle three-year fall of (?<fall>${SHARE})\\.`,
    ),
    claims: ({ ratio, fall }) => [
      claim('ratio', numberOf(ratio!) === FINDINGS.fairRule.trueSharpe),
      claim('fall', shareFits(fall!, exactly(FINDINGS.fairRule.fall))),
    ],
  },
];
