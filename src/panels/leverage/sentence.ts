import type { Miniature } from '../../schema/index.ts';
import type { Sentence } from '../defineTelling.ts';
import { firstScreenBase } from './base.ts';
import { certaintyOf } from './certainty.ts';
import { type Happened, happenedTo } from './history.ts';
import { type ChanceEstimate, chosenTime, type OddsOutcome, otherTime } from './outcomes.ts';
import { type LeverageValues, leverageParameters, type Regime } from './params.ts';
import { partsFromHistory } from './parting.ts';
import type { LeverageText } from './types.ts';

const WEEK_HOURS = 168;
const MONTH_HOURS = 720;
const USUAL_MARGIN = leverageParameters.maintenanceMargin.default;

/** The answer in one sentence: the chosen holding time first, then the longer ones of a week and a month. */
export function leverageSentence(outcome: OddsOutcome, values: LeverageValues, text: LeverageText): Sentence {
  const isOpen = outcome.levels.status === 'ok';
  const { extrapolatedFrom: usual } = outcome;
  const { asset, side } = values;
  const base = firstScreenBase(outcome, values);
  return {
    headline: headline(outcome, values, text),
    second: text.sentence.second([
      isOpen ? assumed(values, text) : null,
      range(outcome, values, text),
      past(outcome, values, text),
      isOpen && usual ? text.sentence.extrapolated({ usual, asset }) : null,
      isOpen && outcome.size ? text.sentence.size(outcome.size) : null,
      isOpen && asset === 'other' ? text.sentence.otherCoin({ side, base }) : null,
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
    base: firstScreenBase(outcome, values),
  });
}

/** What the reader assumes that neither headline nor market says; null while it is as it usually is. */
function assumed({ drift, maintenanceMargin }: LeverageValues, { sentence }: LeverageText): string | null {
  const margin = maintenanceMargin === USUAL_MARGIN ? null : maintenanceMargin;
  return drift === 0 && margin === null ? null : sentence.assumed({ drift, margin });
}

/** What the prices of the past did to the position, or beside the last year to one in a normal market. */
function past(outcome: OddsOutcome, values: LeverageValues, { sentence }: LeverageText): string | null {
  const happened = happenedTo(outcome.history, values);
  const base = firstScreenBase(outcome, values);
  if (happened) return sentence.happened({ ...happened, parting: parting(outcome, happened), base });
  const normal = outcome.historyOfNormal && happenedTo(outcome.historyOfNormal, values);
  return normal && sentence.happenedInNormal({ ...normal, base });
}

/** The model, whichever it is, beside history's interval. */
function parting(outcome: OddsOutcome, happened: Happened) {
  const { wipedOut } = chosenTime(outcome).chances;
  const where = partsFromHistory(wipedOut, happened);
  return where && { where, modelled: wipedOut.value };
}

function range(outcome: OddsOutcome, values: LeverageValues, { sentence }: LeverageText): string | null {
  const { calm, normal, stressed, lastYear, levels } = outcome;
  if (calm === null || stressed === null || levels.status !== 'ok') return null;
  const other = (regime: Regime, chance: ChanceEstimate | null) =>
    values.volatility === null && values.regime === regime ? null : (chance?.value ?? null);
  return sentence.range({
    calm: other('calm', calm),
    normal: other('normal', normal),
    stressed: other('stressed', stressed),
    lastYear: other('lastyear', lastYear),
    asset: values.volatility === null ? null : values.asset,
    base: firstScreenBase(outcome, values),
  });
}

/** The answer in the fewest words. */
export function leverageGlance(outcome: OddsOutcome, values: LeverageValues, text: LeverageText): string {
  return text.sentence.glance({
    ...values,
    hours: outcome.hours,
    probability: chosenTime(outcome).chances.wipedOut.value,
    certainty: certaintyOf(values),
    base: firstScreenBase(outcome, values),
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
