import {
  conformalStretch,
  ensembleNext,
  type Network,
  networkHash,
  predictDays,
  STORM,
  type StatedDays,
  simulateDays,
  simulateStorm,
  spreadLeverage,
  statedSpreadQuality,
  type TrainingStep,
  trainNetwork,
} from '../../src/model/guardrails/index.ts';
import { normalQuantile } from '../../src/model/normal-distribution/index.ts';
import { volatilityStart } from '../../src/model/price-paths/index.ts';
import { createRng, type Rng } from '../../src/model/random/index.ts';
import { quantileOfSorted } from '../../src/model/statistics/index.ts';

/*
 * One seed of the claims about the small network: what it says in the calm and in a storm that it never saw, beside
 * one that saw a storm, one that counts how far five of its kind disagree, and one whose ranges were set by held-out
 * days. `scripts/networkInStorm.mjs` writes the figures of 200 seeds to test/golden/guardrailsStorm.json.
 */

/** Bitcoin's calm third of 2019 to 2026 as the middle of all days. */
const CALM = volatilityStart({ asset: 'other', trailingVolatility: 0.37 });
const TRAINED = 600;
const HELD = 150;
const NEW_CALM = 250;
const INPUTS = 20;
const MEMBERS = 5;
const TARGET = 0.06;
const HIGHEST = 20;
const MISSED = 0.1;
const STRETCH = normalQuantile(1 - MISSED / 2);

export const MODELS = ['calm', 'saw', 'ensemble', 'conformal'] as const;
export type StormModel = (typeof MODELS)[number];

export interface StormRow {
  /** Share of stated 90 % ranges that held on new calm days, and on the days after the crash. */
  readonly calmCoverage: number;
  readonly stormCoverage: number;
  /** Root mean square of (outcome − mean)/spread on the same days. */
  readonly calmSurprise: number;
  readonly stormSurprise: number;
  /** Leverage for the day of the crash, mean of those after it, and money after the storm (1 before). */
  readonly eveLeverage: number;
  readonly stormLeverage: number;
  readonly money: number;
}

export interface StormTrial {
  readonly seed: number;
  /** Hash of the network that saw only calm. */
  readonly hash: string;
  readonly models: Readonly<Record<StormModel, StormRow>>;
}

function trained(returns: Float64Array, rng: Rng): Network {
  let last: TrainingStep | undefined;
  for (const step of trainNetwork({ returns }, rng)) last = step;
  return last!.network;
}

function stretched({ stated, outcomes }: StatedDays, factor: number): StatedDays {
  return { stated: stated.map(({ mean, spread }) => ({ mean, spread: factor * spread })), outcomes };
}

function together(all: readonly StatedDays[]): StatedDays {
  const { outcomes } = all[0]!;
  return {
    stated: Array.from(outcomes, (_, day) => ensembleNext(all.map(({ stated }) => stated[day]!))),
    outcomes,
  };
}

function rowOf(calm: StatedDays, storm: StatedDays): StormRow {
  const inCalm = statedSpreadQuality(calm, STRETCH);
  const after = { stated: storm.stated.slice(1), outcomes: storm.outcomes.slice(1) };
  const inStorm = statedSpreadQuality(after, STRETCH);
  const leverages = storm.stated.map(({ spread }) => Math.min(HIGHEST, spreadLeverage(TARGET, spread)));
  const money = leverages.reduce(
    (left, used, day) => Math.max(0, left * (1 + used * storm.outcomes[day]!)),
    1,
  );
  const [eveLeverage, ...others] = leverages;
  return {
    calmCoverage: inCalm.coverage,
    stormCoverage: inStorm.coverage,
    calmSurprise: inCalm.surprise,
    stormSurprise: inStorm.surprise,
    eveLeverage: eveLeverage!,
    stormLeverage: others.reduce((sum, used) => sum + used, 0) / others.length,
    money,
  };
}

/** One world: two years of calm to learn from, half a year held out, new calm days, and a storm. */
export function stormTrial(seed: number): StormTrial {
  const rng = createRng(seed);
  const calm = simulateDays({ start: CALM, days: TRAINED + HELD + NEW_CALM }, rng.stream('calm'));
  const learned = calm.subarray(0, TRAINED);
  const held = calm.subarray(TRAINED - INPUTS, TRAINED + HELD);
  const fresh = calm.subarray(TRAINED + HELD - INPUTS);
  const storm = Float64Array.of(...calm.subarray(-INPUTS), ...simulateStorm(STORM, rng.stream('storm')));
  const seen = learned.slice();
  seen.set(simulateStorm(STORM, rng.stream('other storm')), TRAINED / 2);
  const members = Array.from({ length: MEMBERS }, (_, member) =>
    trained(learned, rng.stream(`member ${member}`)),
  );
  const [only] = members;
  const saw = trained(seen, rng.stream('saw'));
  const threshold = conformalStretch(predictDays(only!, held), MISSED);
  const factor = threshold.kind === 'value' ? threshold.value / STRETCH : Number.POSITIVE_INFINITY;
  const rows = (states: (returns: Float64Array) => StatedDays) => rowOf(states(fresh), states(storm));
  return {
    seed,
    hash: networkHash(only!),
    models: {
      calm: rows(returns => predictDays(only!, returns)),
      saw: rows(returns => predictDays(saw, returns)),
      ensemble: rows(returns => together(members.map(member => predictDays(member, returns)))),
      conformal: rows(returns => stretched(predictDays(only!, returns), factor)),
    },
  };
}

/** The middle of the seeds and where 8 of 10 lie. */
export interface Spread {
  readonly tenth: number;
  readonly middle: number;
  readonly ninetieth: number;
}

export interface StormFigures extends Readonly<Record<keyof StormRow, Spread>> {
  /** Share of seeds in which stated spreads of the storm were too small, and less than half of what was needed. */
  readonly tooSmall: number;
  readonly lessThanHalf: number;
  /** Share of seeds in which at least 80 of 100 stated 90 % ranges of the storm held: it did not fail. */
  readonly didNotFail: number;
  /** Share of seeds in which it had more leverage for the crash than the one that saw a storm, and after it. */
  readonly bolderOnEve: number;
  readonly bolderAfter: number;
  readonly ruined: number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    tenth: quantileOfSorted(sorted, 0.1),
    middle: quantileOfSorted(sorted, 0.5),
    ninetieth: quantileOfSorted(sorted, 0.9),
  };
}

function figuresOf(trials: readonly StormTrial[], model: StormModel): StormFigures {
  const rows = trials.map(({ models }) => models[model]);
  const share = (holds: (row: StormRow, saw: StormRow) => boolean) =>
    trials.filter(({ models }) => holds(models[model], models.saw)).length / trials.length;
  const spread = (name: keyof StormRow) => spreadOf(rows.map(row => row[name]));
  return {
    calmCoverage: spread('calmCoverage'),
    stormCoverage: spread('stormCoverage'),
    calmSurprise: spread('calmSurprise'),
    stormSurprise: spread('stormSurprise'),
    eveLeverage: spread('eveLeverage'),
    stormLeverage: spread('stormLeverage'),
    money: spread('money'),
    tooSmall: share(({ stormSurprise }) => stormSurprise > 1),
    lessThanHalf: share(({ stormSurprise }) => stormSurprise > 2),
    didNotFail: share(({ stormCoverage }) => stormCoverage >= 0.8),
    bolderOnEve: share((row, saw) => row.eveLeverage > saw.eveLeverage),
    bolderAfter: share((row, saw) => row.stormLeverage > saw.stormLeverage),
    ruined: share(({ money }) => money === 0),
  };
}

/** All seeds together, model by model. */
export function stormSummary(trials: readonly StormTrial[]): Readonly<Record<StormModel, StormFigures>> {
  return {
    calm: figuresOf(trials, 'calm'),
    saw: figuresOf(trials, 'saw'),
    ensemble: figuresOf(trials, 'ensemble'),
    conformal: figuresOf(trials, 'conformal'),
  };
}
