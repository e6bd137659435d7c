import type { Panel } from '../panels/openPanel.ts';
import { FILE_FLAGS } from '../reader-files/fileFlags.ts';
import type { ExploreText } from './exploreText.ts';

/** The keys of a panel with their meaning, default and ranges, from the schema: one row each, columns aligned. */
export function parameterTable(panel: Panel, text: ExploreText): string {
  return aligned([text.columns, ...Object.keys(panel.parameters).map(name => rowOf(panel, name, text))]);
}

/** The flags that say how a file of the reader's own is to be read: one row each, with the words that it takes. */
export function fileFlagTable(text: ExploreText): string {
  const flags = FILE_FLAGS.map(({ flag, setting, words }) => [
    `--${flag}`,
    text.fileFlags[setting] ?? '',
    words === undefined ? '' : Object.keys(words).join(' | '),
  ]);
  return aligned([text.fileFlagColumns, ...flags]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
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
