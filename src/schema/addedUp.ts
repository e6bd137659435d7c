import type { Measured } from './comparing.ts';

/** A total as it is told, and the ruler's step that it is told in. */
export interface ToldTotal {
  readonly told: number;
  readonly step: number;
}

/** The ruler within a power of ten: each step is a whole number of every finer one. */
const RULER = [1, 5, 10];
/** Totals have at most so many digits. */
const DIGITS = 3;
/** Digits behind these are those of binary numbers. */
const CLEAN = 12;

/**
 * Totals that follow one another in an account, each told in the step nearest to its error: s of 1, 5, 10 times a power of
 * ten with the smallest |log(s / error)|, never finer than `finest` or its third digit. Any two that would change
 * places or part by that are told in the finer of their steps, so no difference of told totals has a sign of its own.
 *
 * @param finest no total is told finer; 0 where that is all the same.
 * @example toldTotals([{ value: 28_589, error: 648 }, { value: 10_583, error: 67 }], 0.01) tells 28,500 and 10,600.
 */
export function toldTotals(totals: readonly Measured[], finest: number): readonly ToldTotal[] {
  const steps = totals.map(one => stepOf(one, finest));
  for (let pair = turnedPair(totals, steps); pair; pair = turnedPair(totals, steps)) {
    const finer = Math.min(steps[pair[0]]!, steps[pair[1]]!);
    for (const place of pair) steps[place] = finer;
  }
  return totals.map(({ value }, place) => ({ told: inSteps(value, steps[place]!), step: steps[place]! }));
}

/** Two totals of which rounding alone turns the order, or parts what is equal; never two of the same step. */
function turnedPair(totals: readonly Measured[], steps: readonly number[]): readonly [number, number] | null {
  const told = totals.map(({ value }, place) => inSteps(value, steps[place]!));
  for (const [one, { value }] of totals.entries())
    for (const [other, { value: later }] of totals.entries()) {
      const apart = told[other]! - told[one]!;
      if (apart !== 0 && Math.sign(apart) !== Math.sign(later - value)) return [one, other];
    }
  return null;
}

function stepOf({ value, error }: Measured, finest: number): number {
  return Math.max(nearestStep(error), stepOfDigits(value), finest);
}

/** The largest power of ten that is not above an amount; 0 for none. */
export function powerOfTen(amount: number): number {
  return amount > 0 ? tenTo(Math.floor(Math.log10(amount))) : 0;
}

function stepOfDigits(value: number): number {
  return value === 0 ? 0 : tenTo(Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);
}

/** Of two as near, the finer; 0 without an error. */
function nearestStep(error: number): number {
  const power = powerOfTen(error);
  const away = (one: number) => Math.abs(Math.log(one * power) - Math.log(error));
  const nearest = RULER.reduce((best, one) => (away(one) < away(best) ? one : best));
  return clean(nearest * power);
}

const tenTo = (power: number) => Number(`1e${power}`);
const clean = (value: number) => Number(value.toPrecision(CLEAN)) || 0;
const inSteps = (value: number, step: number) => (step > 0 ? clean(Math.round(value / step) * step) : value);

/** Parts as they are told, and the step that all but one of them are told in. */
export interface ToldParts {
  readonly told: readonly number[];
  readonly step: number;
}

/**
 * Parts of what lies between two told totals, told so that they add up to it exactly: each is a whole number of steps next
 * to its value (the largest remainders are rounded up). The step is the finer one of the totals, or the third digit of the
 * whole where that is coarser. What the rounding of the totals has put on top, where it is more than a step, and what no
 * remainder takes goes to the part with the largest error. No part gets another sign, and nothing stays nothing.
 *
 * @example 28,500 to 14,100: toldParts([{ value: -14_342, error: 648 }, { value: -119, error: 3 }], …) tells −14,300 and −100.
 */
export function toldParts(parts: readonly Measured[], from: ToldTotal, to: ToldTotal): ToldParts {
  const finer = Math.min(from.step, to.step);
  const whole = inSteps(to.told - from.told, finer);
  const step = Math.max(finer, stepOfDigits(whole));
  const target = whole / step;
  const exact = parts.map(({ value }) => value / step);
  const units = exact.map(Math.floor);
  const open = () => target - units.reduce((sum, one) => sum + one, 0);
  const surplus = target - exact.reduce((sum, one) => sum + one, 0);
  const places = parts.map((_, place) => place).filter(place => parts[place]!.value !== 0);
  const byError = [...places].sort((a, b) => parts[b]!.error - parts[a]!.error);
  if (Math.abs(surplus) > 1) give(units, { exact, places: byError, amount: Math.trunc(surplus) });
  for (const place of byRemainder(places, exact)) {
    const hasRoom = exact[place]! > 0 || units[place]! < 0;
    if (open() >= 0.5 && hasRoom && !Number.isInteger(exact[place])) units[place]! += 1;
  }
  give(units, { exact, places: byError, amount: open() });
  return { told: units.map(one => clean(one * step)), step };
}

function byRemainder(places: readonly number[], exact: readonly number[]): readonly number[] {
  const remainder = (place: number) => exact[place]! - Math.floor(exact[place]!);
  return [...places].sort((a, b) => remainder(b) - remainder(a));
}

interface Gift {
  readonly exact: readonly number[];
  /** Those who may take it, the first first. */
  readonly places: readonly number[];
  /** In steps. */
  readonly amount: number;
}

/** Hands out an amount: each takes as much of it as leaves its sign. */
function give(units: number[], { exact, places, amount }: Gift): void {
  let left = amount;
  for (const place of places) {
    const room =
      exact[place]! * left >= 0 ? left : Math.sign(left) * Math.min(Math.abs(left), Math.abs(units[place]!));
    units[place]! += room;
    left -= room;
  }
}
