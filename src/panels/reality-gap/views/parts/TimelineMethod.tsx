import type { TimelineOutcome } from '../../outcomes.ts';
import type { RealityGapValues } from '../../params.ts';
import type { RealityGapText } from '../../types.ts';

interface TimelineMethodProps {
  readonly outcome: TimelineOutcome;
  readonly values: RealityGapValues;
  readonly words: RealityGapText['views']['timeline'];
}

/**
 * How the numbers of the first screen are found, with their simulation error: the one place where it stands.
 */
export function TimelineMethod({ outcome, values, words }: TimelineMethodProps) {
  const { tiers, worlds, liveYears } = outcome;
  const { tries, skill, years, seed } = values;
  const errorOf = (tier: 'test' | 'paper' | 'live') => tiers[tier].endMoney.standardError;
  return (
    <>
      <p>{words.method({ tries, skill, testYears: years, liveYears })}</p>
      <p>
        {worlds === null
          ? words.byFormula
          : words.bySimulation({
              worlds,
              testError: errorOf('test'),
              paperError: errorOf('paper'),
              liveError: errorOf('live'),
              seed,
            })}
      </p>
    </>
  );
}
