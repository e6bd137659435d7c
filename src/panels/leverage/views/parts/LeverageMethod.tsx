import { writeNumber, writePercent } from '../../../../schema/index.ts';
import { chosenTime, type OddsOutcome } from '../../outcomes.ts';
import type { LeverageValues } from '../../params.ts';

interface LeverageMethodProps {
  readonly outcome: OddsOutcome;
  readonly values: LeverageValues;
}

/** How the numbers of the first screen are found, with their simulation error: the one place where it stands. */
export function LeverageMethod({ outcome, values }: LeverageMethodProps) {
  const { wipedOut } = chosenTime(outcome).chances;
  return (
    <>
      <p>
        {values.model === 'changing'
          ? 'Volatility changes from hour to hour as it did from 2019 to 2026, each hour’s moves have fat tails, and the price is watched all the time.'
          : 'Volatility stays the same for the whole holding time and the price is watched all the time.'}{' '}
        A typical day here moves the price by {writePercent(outcome.typicalDay)} (one standard deviation).
        There is no trend.
      </p>
      <p>
        The position is closed when its own money falls to the maintenance margin on the mark price: linear
        contract, isolated margin, no money added. Trading fees count at the end, not towards liquidation.
      </p>
      <p>
        Chance of being wiped out: {writeNumber(wipedOut.value, 6)}, simulation error{' '}
        {writeNumber(wipedOut.standardError, 6)} ({wipedOut.method}, seed {values.seed}). Last trades of
        Binance spot markets to June 2026, not mark prices; a description of what happened, not a forecast and
        not advice.
      </p>
    </>
  );
}
