import type { Miniature } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { certaintyOf } from './certainty.ts';
import { type Happened, happenedTo, partsFromHistory } from './history.ts';
import { chosenTime, type OddsOutcome, otherTime } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import type { LeverageText } from './types.ts';

const WEEK_HOURS = 168;
const MONTH_HOURS = 720;

/** The answer in one sentence: the chosen holding time first, then the longer ones of a week and a month. */
export function leverageSentence(outcome: OddsOutcome, values: LeverageValues, text: LeverageText): Sentence {
  const happened = happenedTo(outcome.history, values);
  const isOpen = outcome.levels.status === 'ok';
  const { extrapolatedFrom } = outcome;
  return {
    headline: headline(outcome, values, text),
    second: text.sentence.second([
      range(outcome, values, text),
      happened && text.sentence.happened({ ...happened, parts: parted(outcome, happened) }),
      isOpen && extrapolatedFrom ? text.sentence.extrapolated(extrapolatedFrom) : null,
      isOpen && outcome.size ? text.sentence.size(outcome.size) : null,
      isOpen && values.asset === 'other' ? text.sentence.otherCoin : null,
    ]),
  };
}

function headline(outcome: OddsOutcome, values: LeverageValues, { sentence }: LeverageText): string {
  if (outcome.levels.status === 'immediate') return sentence.atOnce(values);
  if (outcome.levels.status === 'never') return sentence.never(values);
  const longer = outcome.times.filter(time => time.hours > outcome.hours && time.hours >= WEEK_HOURS);
  const told = [chosenTime(outcome), ...longer];
  return sentence.headline({
    ...values,
    hours: told.map(time => time.hours),
    chances: told.map(time => time.chances.wipedOut.value),
  });
}

/** The model, whichever it is, beside history's interval. */
function parted(outcome: OddsOutcome, happened: Happened) {
  return partsFromHistory(chosenTime(outcome).chances.wipedOut.value, happened);
}

function range(
  { calm, stressed, lastYear, levels }: OddsOutcome,
  { asset, regime, volatility }: LeverageValues,
  { sentence }: LeverageText,
): string | null {
  if (calm === null || stressed === null || levels.status !== 'ok') return null;
  return sentence.range({
    calm: calm.value,
    stressed: stressed.value,
    lastYear: regime === 'lastyear' && volatility === null ? null : (lastYear?.value ?? null),
    asset: volatility === null ? null : asset,
  });
}

/** The answer in the fewest words. */
export function leverageGlance(outcome: OddsOutcome, values: LeverageValues, text: LeverageText): string {
  return text.sentence.glance({
    ...values,
    hours: outcome.hours,
    probability: chosenTime(outcome).chances.wipedOut.value,
    certainty: certaintyOf(values),
  });
}

/** The four holding times, filled as far as they are wiped out. */
export function leverageMiniature({ hours, times }: OddsOutcome): Miniature {
  return {
    kind: 'dots',
    boxes: times.map(time => ({
      id: String(time.hours),
      filled: Math.round(time.chances.wipedOut.value * 100),
    })),
    chosen: String(hours),
  };
}

/** The words that stories may quote in braces. */
export function leverageFacts(
  outcome: OddsOutcome,
  values: LeverageValues,
  text: LeverageText,
): Readonly<Record<string, string>> {
  const at = (hours: number) =>
    outcome.times.find(time => time.hours === hours)?.chances.wipedOut.value ?? null;
  const other = otherTime(outcome);
  return text.facts({
    values,
    otherHours: other.hours,
    other: other.chances.wipedOut.value,
    hours: outcome.hours,
    certainty: certaintyOf(values),
    wipedOut: chosenTime(outcome).chances.wipedOut.value,
    rightAndWipedOut: chosenTime(outcome).rightAndWipedOut.value,
    week: at(WEEK_HOURS),
    month: at(MONTH_HOURS),
    calm: outcome.calm?.value ?? null,
    stressed: outcome.stressed?.value ?? null,
    happened: happenedTo(outcome.history, values),
  });
}
