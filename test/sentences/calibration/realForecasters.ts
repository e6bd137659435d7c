import type { RealForecastersOutcome } from '../../../src/panels/calibration/outcomes.ts';
import { NUMBER, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, isNumber, roundedFits } from '../numbers.ts';

const whole = (written: string, share: number) => roundedFits(written, 100 * share, 0);

/** "Climate only" is a name. */
const COMPARES = ['less', 'more', 'only'];

export const FORECASTERS: readonly Shape<RealForecastersOutcome>[] = [
  {
    pattern: at(
      `(?<name>[^:]+): right (?<right>${CHANCE}), (?<gap>\\d+) (?<noun>points?) off; luck alone would show (?<luck>\\d+)\\.`,
    ),
    compares: COMPARES,
    claims: ({ right, gap, noun, luck }, { chosen }) => [
      claim('right', chanceFits(right!, chosen.right)),
      claim('off', whole(gap!, chosen.gap)),
      claim('plural', (noun === 'point') === (gap === '1')),
      claim('luck', whole(luck!, chosen.luckGap)),
    ],
  },
  {
    pattern: at(`(?<name>[^:]+): right (?<right>${CHANCE}), (?<gap>\\d+) off\\.`),
    compares: COMPARES,
    claims: ({ right, gap }, { beside }) => [
      claim('right', chanceFits(right!, beside.right)),
      claim('off', whole(gap!, beside.gap)),
    ],
  },
  {
    pattern: at(
      `Gave (?<said>\\d+) in 100, (?<times>once|${NUMBER} times); it happened (?<happened>\\d+) in 100\\.`,
    ),
    claims: ({ said, times, happened }, { bins }) => [
      claim(
        'a bin',
        bins.some(
          ({ count, stated, happened: share }) =>
            whole(said!, stated) &&
            whole(happened!, share) &&
            (times === 'once' ? count === 1 : count !== 1 && isNumber(times!.split(' ')[0]!, count)),
        ),
      ),
    ],
  },
];
