/**
 * What a number means; decides how it is written, read and labelled everywhere. Fractions are written as per cent, a
 * plain number as it stands.
 */
export type Unit =
  | 'multiple'
  | 'fraction'
  | 'plain'
  | 'seconds'
  | 'hours'
  | 'years'
  | 'money'
  | 'count'
  | 'price'
  | 'seed';

/** A closed range in the unit that the model uses (fractions, hours, multiples, money). */
export type Range = readonly [minimum: number, maximum: number];

interface ParameterBase {
  /** The word in links and on the command line; stable for ever. */
  readonly urlKey: string;
  /** Written to a link only if the reader asks for it. */
  readonly personal?: boolean;
}

/** A number that readers are shown in another unit than links and model have it in, along a straight line. */
export interface ShownAs {
  readonly unit: Unit;
  /** What 0 and what 1 is shown as; not the same. */
  readonly zero: number;
  readonly one: number;
  /** Another parameter whose value stands in for `zero`, and how the number is shown where that is the same as `one`. */
  readonly zeroOf?: { readonly name: string; readonly otherwise: ShownAs };
}

/** A number with a slider's range and the wider range that typing may reach. */
export interface NumberParameter extends ParameterBase {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly default: number;
  readonly slider: Range;
  readonly limits: Range;
  /** True when the lower limit itself is refused ("above 0"). */
  readonly aboveLowerLimit?: boolean;
  /** The slider's step, in the unit of the model; on a log scale the ratio is taken from the range. */
  readonly step: number;
  readonly scale: 'linear' | 'log';
  /** Only whole numbers are accepted. */
  readonly whole?: boolean;
  /** The unit of its control, where that is not `unit`; limits then include both ends. */
  readonly shown?: ShownAs;
}

/** A number that may be left open, for example a volatility of the reader's own. */
export interface OptionalNumberParameter extends Omit<NumberParameter, 'kind' | 'default'> {
  /** Left open it bounds nothing: its slider rests at the upper end. */
  readonly openIsMost?: boolean;
  readonly kind: 'optional-number';
  readonly default: null;
}

/** One of a few words. */
export interface ChoiceParameter<Option extends string = string> extends ParameterBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly default: Option;
}

/** Yes or no; written 1 and 0 in links. */
export interface ToggleParameter extends ParameterBase {
  readonly kind: 'toggle';
  readonly default: boolean;
}

/** Any of a few words, none at first; the value is a comma list in the order of the options, as links write it. */
export interface SetParameter<Option extends string = string> extends ParameterBase {
  readonly kind: 'set';
  readonly options: readonly Option[];
  readonly default: '';
}

/** The seed of every random draw: an unsigned 32-bit integer. */
export interface SeedParameter extends ParameterBase {
  readonly kind: 'seed';
  readonly default: number;
}

export type Parameter =
  | NumberParameter
  | OptionalNumberParameter
  | ChoiceParameter
  | ToggleParameter
  | SetParameter
  | SeedParameter;

/** The parameters of a panel, in the order in which links and tables show them. */
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> =
  P extends ChoiceParameter<infer Option>
    ? Option
    : P extends SetParameter
      ? string
      : P extends ToggleParameter
        ? boolean
        : P extends OptionalNumberParameter
          ? number | null
          : number;

/** The typed values of a scenario. */
export type ValuesOf<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** Any scenario's values, where the panel is not known. */
export type AnyValues = Readonly<Record<string, number | string | boolean | null>>;

export function numberParameter(spec: Omit<NumberParameter, 'kind'>): NumberParameter {
  return { kind: 'number', ...spec };
}

export function optionalNumberParameter(
  spec: Omit<OptionalNumberParameter, 'kind' | 'default'>,
): OptionalNumberParameter {
  return { kind: 'optional-number', default: null, ...spec };
}

export function choiceParameter<const Option extends string>(
  spec: Omit<ChoiceParameter<Option>, 'kind'>,
): ChoiceParameter<Option> {
  return { kind: 'choice', ...spec };
}

export function toggleParameter(spec: Omit<ToggleParameter, 'kind'>): ToggleParameter {
  return { kind: 'toggle', ...spec };
}

export function setParameter<const Option extends string>(
  spec: Omit<SetParameter<Option>, 'kind' | 'default'>,
): SetParameter<Option> {
  return { kind: 'set', default: '', ...spec };
}

export function seedParameter(): SeedParameter {
  return { kind: 'seed', urlKey: 'seed', default: 1 };
}

/** The values that a scenario has before anybody changed it. */
export function defaultValues<P extends Parameters>(parameters: P): ValuesOf<P> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]),
  ) as ValuesOf<P>;
}
