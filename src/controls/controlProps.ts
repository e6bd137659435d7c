import type { ControlWords } from '../schema/index.ts';

/** A typed value that could not be used. */
export interface ControlRefusal {
  /** What was typed. */
  readonly text: string;
  /** Why it was refused and what stands in its place, in words. */
  readonly notice: string;
}

/** What every control is given; the controls neither read nor check values, they pass on what the reader does. */
export interface ControlProps<Parameter, Value> {
  readonly parameter: Parameter;
  readonly words: ControlWords;
  readonly value: Value;
  /** Shown, but not to be changed here (an author's lock). */
  readonly locked?: boolean | undefined;
  readonly refusal?: ControlRefusal | undefined;
  /** Typed text, on Enter or when the field is left; read by the schema elsewhere. */
  readonly onType: (text: string) => void;
  /** A value chosen by slider, option or button; at every move of a slider. */
  readonly onPick: (value: number | string | boolean | null) => void;
}
