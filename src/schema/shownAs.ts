import { writeValue } from './format.ts';
import type { AnyValues, NumberParameter, OptionalNumberParameter, Parameter, Range } from './parameter.ts';
import { readValue } from './readValue.ts';
import { accepted, type Result, refused } from './result.ts';

type AnyNumber = NumberParameter | OptionalNumberParameter;
type Value = number | string | boolean | null;

/** Takes binary noise away: a slider's stop of 0.1 + 0.2 is carried as 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12));

const isNumber = (parameter: Parameter): parameter is AnyNumber =>
  parameter.kind === 'number' || parameter.kind === 'optional-number';

/** A range that is shorter in the unit that is shown has no steps that a slider could make. */
const SHORTEST_SHOWN = 0.001;

/** What was shown last stays the same object while its end does not move: its control then is not drawn anew. */
const shownLast = new WeakMap<Parameter, { readonly zero: unknown; readonly shown: Parameter }>();

/** The parameter as it is shown beside these values: its unit may depend on another of them. */
export function shownWith<P extends Parameter>(parameter: P, values: AnyValues): P {
  if (!isNumber(parameter) || parameter.shown?.zeroOf === undefined) return parameter;
  const { unit, one, zeroOf } = parameter.shown;
  const zero = values[zeroOf.name];
  const before = shownLast.get(parameter);
  if (before !== undefined && before.zero === zero) return before.shown as P;
  const hasRange = typeof zero === 'number' && Math.abs(zero - one) >= SHORTEST_SHOWN;
  const shown = { ...parameter, shown: hasRange ? { unit, zero, one } : zeroOf.otherwise };
  shownLast.set(parameter, { zero, shown });
  return shown;
}

/** A value of the model as a reader is shown it: itself, unless the parameter is shown in another unit. */
export function toShown({ shown }: AnyNumber, value: number): number {
  return shown ? tidy(shown.zero + (shown.one - shown.zero) * value) : value;
}

/** The way back from what a reader is shown. */
export function fromShown({ shown }: AnyNumber, value: number): number {
  return shown ? tidy((value - shown.zero) / (shown.one - shown.zero)) : value;
}

/** The parameter as its control shows it: ranges, step, default and unit in the unit that is shown. */
export function shownParameter<P extends AnyNumber>(parameter: P): P {
  const { shown, slider, limits, step, default: own } = parameter;
  if (!shown) return parameter;
  const turned = (range: Range): Range => {
    const [one, other] = [toShown(parameter, range[0]), toShown(parameter, range[1])];
    return one < other ? [one, other] : [other, one];
  };
  const { shown: _, ...rest } = parameter;
  return {
    ...rest,
    unit: shown.unit,
    slider: turned(slider),
    limits: turned(limits),
    step: tidy(step * Math.abs(shown.one - shown.zero)),
    default: own === null ? null : toShown(parameter, own),
  } as P;
}

/** Three digits behind a point, of which amounts have none and many languages write thousands so. */
const TWO_READINGS = /^([-+\u2212]?[1-9]\d{0,2})\.(\d{3})$/;

/**
 * Reads what was typed into a control, in the unit that it shows; the value is the model's. An amount of money that two
 * languages read differently is refused; in a link the point is the decimal point.
 */
export function readTyped(parameter: Parameter, text: string): Result<Value> {
  if (!isNumber(parameter)) return readValue(parameter, text);
  const [typed, whole, thousandths] = TWO_READINGS.exec(text.trim()) ?? [];
  if (typed !== undefined && parameter.unit === 'money')
    return refused({
      kind: 'two-readings',
      text: typed,
      grouped: Number(`${whole}${thousandths}`.replace('\u2212', '-')),
      decimal: Number(typed.replace('\u2212', '-')),
    });
  const read = readValue(shownParameter(parameter), text);
  return read.ok && typeof read.value === 'number' ? accepted(fromShown(parameter, read.value)) : read;
}

/** The text that stands in a control's field, in the unit that it shows. */
export function writeTyped(parameter: Parameter, value: Value): string {
  if (!isNumber(parameter) || typeof value !== 'number') return writeValue(parameter, value);
  return writeValue(shownParameter(parameter), toShown(parameter, value));
}
