import fc from 'fast-check';
import {
  type AnyValues,
  limitRefusal,
  type NumberParameter,
  type OptionalNumberParameter,
  type Parameter,
  type Parameters,
} from '../../src/schema/index.ts';

/** Any value that a parameter allows: of the slider, of the wider limits, their ends, and round ones. */
export function arbitraryValue(parameter: Parameter): fc.Arbitrary<AnyValues[string]> {
  switch (parameter.kind) {
    case 'choice':
      return fc.constantFrom(...parameter.options);
    case 'toggle':
      return fc.boolean();
    case 'set':
      return fc.subarray([...parameter.options]).map(members => members.join(','));
    case 'seed':
      return fc.oneof(fc.constantFrom(0, 1, 4294967295), fc.integer({ min: 0, max: 4294967295 }));
    case 'number':
      return arbitraryNumber(parameter);
    case 'optional-number':
      return fc.option(arbitraryNumber(parameter));
    default:
      return parameter satisfies never;
  }
}

/** Any values that satisfy a schema, rules between parameters aside. */
export function arbitraryValues(parameters: Parameters): fc.Arbitrary<AnyValues> {
  return fc.record(
    Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, arbitraryValue(p)])),
  );
}

function arbitraryNumber(parameter: NumberParameter | OptionalNumberParameter): fc.Arbitrary<number> {
  const { limits, slider, default: preset } = parameter;
  const between = ([min, max]: readonly [number, number]) =>
    parameter.whole
      ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
      : fc.oneof(
          fc.double({ min, max, noNaN: true }),
          fc.double({ min, max, noNaN: true }).map(value => Number(value.toPrecision(3))),
        );
  return fc
    .oneof(between(limits), between(slider), fc.constantFrom(...limits, ...slider, preset ?? slider[0]))
    .map(value => value + 0)
    .filter(value => limitRefusal(parameter, value) === null);
}
