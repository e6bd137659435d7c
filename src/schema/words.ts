import type { ChoiceParameter, Parameters, SetParameter } from './parameter.ts';

interface ParameterWords {
  readonly label: string;
  /** One sentence under the control or in its tooltip: what it is, where to find it. */
  readonly help: string;
  /** Where the default or the range comes from, for the command line's table of parameters. */
  readonly source?: string;
}

interface ChoiceWords<Option extends string> extends ParameterWords {
  readonly options: Readonly<Record<Option, string>>;
}

interface ToggleWords extends ParameterWords {
  readonly on: string;
  readonly off: string;
}

/** The reader's words for a panel's parameters, typed by the parameter names so that none can be forgotten. */
export type WordsOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends ChoiceParameter<infer Option>
    ? ChoiceWords<Option>
    : P[Name] extends { kind: 'toggle' }
      ? ToggleWords
      : P[Name] extends SetParameter<infer Option>
        ? ChoiceWords<Option>
        : ParameterWords;
};

/** The words of one parameter where its kind is not known. */
export interface ControlWords extends Omit<ParameterWords, 'help'> {
  /** Left out of frames where the parameter changes nothing. */
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly on?: string;
  readonly off?: string;
}

/** Words where the panel is not known. */
export type AnyWords = Readonly<Record<string, ControlWords>>;
