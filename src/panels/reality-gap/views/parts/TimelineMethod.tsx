import { writeMoney, writeNumber, writeQuantity } from '../../../../schema/index.ts';
import type { TimelineOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import { SKILL_IN_SENTENCE } from '../../text.en.ts';

interface TimelineMethodProps {
  readonly outcome: TimelineOutcome;
  readonly values: RealityGapValues;
}

/** How the numbers of the first screen are found, with their simulation error: the one place where it stands. */
export function TimelineMethod({ outcome, values }: TimelineMethodProps) {
  const { tiers, worlds, liveYears } = outcome;
  const errorOf = (tier: 'test' | 'paper' | 'live') => writeMoney(tiers[tier].endMoney.standardError);
  return (
    <>
      <p>
        In every world {writeQuantity('count', values.tries)} rules with {SKILL_IN_SENTENCE[values.skill]} are
        tested on {writeQuantity('years', values.years)} of random daily prices, and the best one is picked.
        Then {writeQuantity('years', liveYears)} of new days come: on paper with fees and a calm spread, with
        real money with everything. The position is scaled to move 20 % a year. Same seed, same days:
        switching a cause off or trying more ideas changes nothing else.
      </p>
      <p>
        {worlds === null
          ? 'So far the numbers come from a formula; the simulated worlds follow.'
          : `Medians of ${writeNumber(worlds)} worlds. Simulation error: ${errorOf('test')} in the test, ${errorOf('paper')} on paper, ${errorOf('live')} with real money (seed ${values.seed}).`}
      </p>
    </>
  );
}
