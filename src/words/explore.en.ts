import type { Parameter, Range, Unit } from '../schema/index.ts';
import { say } from './say.en.ts';

const largestSeed = 4_294_967_295;

/** The words of the command line. */
export const exploreText = {
  usage:
    'usage: npm run -s explore -- PANEL [--KEY VALUE …]   (PANEL --help lists the keys; --file FILE reads a file of your own, and says which flag to add where it is not certain)',
  /** What stands before everything that goes to standard error. */
  told: (words: string) => `explore: ${words}`,
  aboutKey: ({ key, words }: { key: string; words: string }) => `--${key}: ${words}`,
  aboutValue: ({ key, text, words }: { key: string; text: string; words: string }) =>
    `--${key} ${text}: ${words}`,
  noSuchPanel: ({ given, panels }: { given: string; panels: readonly string[] }) =>
    `“${given}” is no panel; panels: ${panels.join(', ')}`,
  notUnderstood: (word: string) => `“${word}” is not understood; keys begin with --`,
  needsValue: (key: string) => `--${key} needs a value`,
  givenTwice: (key: string) => `--${key} is given twice`,
  noSuchKey: ({ key, panel }: { key: string; panel: string }) =>
    `--${key}: ${panel} knows no such key (see ${panel} --help)`,
  takesNoFile: (panel: string) => `${panel} takes no file`,
  fileUnreadable: (file: string) => `“${file}” cannot be read`,
  /** Why a flag about a file was not understood. */
  fileFlag: (heard: { readonly options: readonly string[] } | { readonly notAnAmount: true }) =>
    'options' in heard ? `must be one of ${heard.options.join(', ')}` : 'must be an amount above 0',
  /** The table of a panel's keys: its header, and the cells of a key from its default to its limits. */
  columns: ['key', 'meaning', 'default', 'slider', 'limits', 'where default or limits come from'],
  default: defaultWords,
  ranges: rangeWords,
};

function defaultWords(parameter: Parameter): string {
  const { default: value } = parameter;
  if (value === null || value === '') return 'none';
  return typeof value === 'number'
    ? say.quantity('unit' in parameter ? parameter.unit : 'seed', value)
    : String(value);
}

/** What a slider offers and what can be typed. */
function rangeWords(parameter: Parameter): readonly [slider: string, limits: string] {
  switch (parameter.kind) {
    case 'choice':
      return [parameter.options.join(' | '), ''];
    case 'set':
      return [`any of ${parameter.options.join(',')}`, ''];
    case 'toggle':
      return ['1 | 0', ''];
    case 'seed':
      return ['', `0 – ${largestSeed}`];
    case 'number':
    case 'optional-number':
      return [
        rangeOf(parameter.unit, parameter.slider),
        `${parameter.aboveLowerLimit ? 'above ' : ''}${rangeOf(parameter.unit, parameter.limits)}`,
      ];
    default:
      return parameter satisfies never;
  }
}

function rangeOf(unit: Unit, [minimum, maximum]: Range): string {
  return `${say.quantity(unit, minimum)} – ${say.quantity(unit, maximum)}`;
}
