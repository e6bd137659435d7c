import type { Panel } from '../panels/openPanel.ts';
import { type Parameter, type Range, type Unit, writeQuantity } from '../schema/index.ts';
import { exploreWords } from './text.en.ts';

/**
 * The keys of a panel with their meaning, default and ranges, from the schema: one row each, columns aligned.
 */
export function parameterTable(panel: Panel): string {
  const rows = [exploreWords.columns, ...Object.keys(panel.parameters).map(name => rowOf(panel, name))];
  const widths = exploreWords.columns.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(panel: Panel, name: string): readonly string[] {
  const parameter = panel.parameters[name]!;
  return [
    `--${parameter.urlKey}`,
    panel.parameterWords[name]!.label,
    defaultWords(parameter),
    ...rangeWords(parameter),
  ];
}

function defaultWords(parameter: Parameter): string {
  const { default: value } = parameter;
  if (value === null || value === '') return 'none';
  return typeof value === 'number'
    ? writeQuantity('unit' in parameter ? parameter.unit : 'seed', value)
    : String(value);
}

function rangeWords(parameter: Parameter): readonly string[] {
  switch (parameter.kind) {
    case 'choice':
      return [parameter.options.join(' | '), ''];
    case 'set':
      return [`any of ${parameter.options.join(',')}`, ''];
    case 'toggle':
      return ['1 | 0', ''];
    case 'seed':
      return ['', '0 – 4294967295'];
    case 'number':
    case 'optional-number':
      return [
        writeRange(parameter.unit, parameter.slider),
        `${parameter.aboveLowerLimit ? 'above ' : ''}${writeRange(parameter.unit, parameter.limits)}`,
      ];
    default:
      return parameter satisfies never;
  }
}

function writeRange(unit: Unit, [minimum, maximum]: Range): string {
  return `${writeQuantity(unit, minimum)} – ${writeQuantity(unit, maximum)}`;
}
