import type { Panel } from '../panels/openPanel.ts';
import type { ExploreText } from './exploreText.ts';

/** The keys of a panel with their meaning, default and ranges, from the schema: one row each, columns aligned. */
export function parameterTable(panel: Panel, text: ExploreText): string {
  const rows = [text.columns, ...Object.keys(panel.parameters).map(name => rowOf(panel, name, text))];
  const widths = text.columns.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(panel: Panel, name: string, text: ExploreText): readonly string[] {
  const parameter = panel.parameters[name]!;
  const words = panel.parameterWords[name]!;
  return [
    `--${parameter.urlKey}`,
    words.label,
    text.default(parameter),
    ...text.ranges(parameter),
    words.source ?? '',
  ];
}
