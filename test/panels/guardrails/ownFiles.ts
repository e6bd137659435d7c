import { finish } from '../../../src/panels/defineComputation.ts';
import { calmWorld } from '../../../src/panels/guardrails/calmWorld.ts';
import { files } from '../../../src/panels/guardrails/files.ts';
import { ownCalmText } from '../../../src/panels/guardrails/ownCalm.en.ts';
import type { OwnCalmReading, UnfitDays } from '../../../src/panels/guardrails/ownCalmOutcomes.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { writeDay } from '../../../src/reader-files/writeDay.ts';
import { defaultValues, type MaterialSettings, materialOf } from '../../../src/schema/index.ts';

export const SHORT = { windowFrom: 100, windowDays: 60, seed: 2 } as const;
export const FIRST = 18_628;

export const valuesOf = (changes: Partial<GuardrailsValues> = {}): GuardrailsValues => ({
  ...(defaultValues(guardrailsParameters) as GuardrailsValues),
  ...SHORT,
  ...changes,
});

export const work = (
  text: string,
  changes: Partial<GuardrailsValues> = {},
  settings: MaterialSettings = {},
) => files.readings['prices']!.read({ ...materialOf(text), settings }, valuesOf(changes));

export function learned(
  text: string,
  changes: Partial<GuardrailsValues> = {},
  settings: MaterialSettings = {},
) {
  const outcome = finish(work(text, changes, settings)) as OwnCalmReading;
  if (outcome.kind !== 'learned') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Why it is none to learn from, with the words for it. */
export function unfit(text: string, settings: MaterialSettings = {}) {
  const outcome = finish(work(text, {}, settings)) as OwnCalmReading;
  if (outcome.kind !== 'unfit') throw new Error(JSON.stringify(outcome));
  return { ...(outcome as UnfitDays).unfit, words: ownCalmText.unfit(outcome.unfit) };
}

export const dates = Array.from({ length: 3000 }, (_, day) => writeDay(FIRST + day));
export const weekdays = dates.filter((_, day) => (FIRST + day + 4) % 7 !== 0 && (FIRST + day + 4) % 7 !== 6);
/** Quiet days, of which every one differs from the next. */
export const move = (day: number) => 0.01 * Math.sin(day * 2.3) + 0.004 * Math.cos(day * 0.7);
export const returnsFile = (days: readonly string[], returns: (day: number) => number = move) =>
  `date,return\n${days.map((date, day) => `${date},${returns(day)}`).join('\n')}\n`;
export const pricesFile = (days: readonly string[], name = 'price') => {
  let price = 100;
  const rows = days.map((date, day) => {
    price *= 1 + move(day);
    return `${date},${price.toFixed(6)}`;
  });
  return `date,${name}\n${rows.join('\n')}\n`;
};

export const world = calmWorld(SHORT.seed);
export const worldFile = returnsFile(dates.slice(0, world.stormDay), day => world.returns[day]!);
