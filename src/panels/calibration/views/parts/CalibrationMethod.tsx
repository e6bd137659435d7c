import { writeNumber } from '../../../../schema/index.ts';
import type { LevelsOutcome } from '../../outcomes.ts';
import type { CalibrationValues } from '../../params.ts';

interface CalibrationMethodProps {
  readonly outcome: LevelsOutcome;
  readonly values: CalibrationValues;
}

/** How the numbers of the first screen are found, with their simulation error: the one place where it stands. */
export function CalibrationMethod({ outcome, values }: CalibrationMethodProps) {
  const { exact, own } = outcome;
  return (
    <>
      <p>
        The true chance of each call comes from a symmetric Beta distribution that gives exactly this
        accuracy. What it says is its true log-odds, multiplied by {writeNumber(1 / values.realConfidence, 4)}
        : the calls themselves, and how they rank, stay as they are. What happens at each level follows by
        arithmetic; nothing is simulated there.
      </p>
      <p>
        Calibration error (ECE, without bins) {writeNumber(exact.ece, 6)}, Brier score{' '}
        {writeNumber(exact.brier, 6)}, log loss {writeNumber(exact.logLoss, 6)}, AUROC{' '}
        {writeNumber(exact.auroc.event, 6)} (chances of “up”).
      </p>
      <p>
        Stakes follow Kelly’s rule for what is stated; where the stated odds are bad nothing is staked. A
        typical trader is the one in the middle; growth is the mean logarithm of the money’s factor. Lose
        half: {writeNumber(own.halved.value, 5)}, error {writeNumber(own.halved.standardError, 5)} (
        {own.halved.method}). Ended below the start: {writeNumber(own.endedBelowStart.value, 5)}, error{' '}
        {writeNumber(own.endedBelowStart.standardError, 5)} ({own.endedBelowStart.method}, seed {values.seed}
        ). Trades are independent of each other and free of fees. A model of confidence, not a forecast and
        not advice.
      </p>
    </>
  );
}
