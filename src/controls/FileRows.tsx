import type { Reading } from '../reader-files/reading.ts';
import type { ReadingText } from '../reader-files/readingText.ts';
import type { MaterialSettings } from '../schema/index.ts';
import type { FileRole } from './fileRole.ts';
import './FileRows.css';
import './inputs.css';

const NO_COLUMN = -1;
const LONGEST_CELL = 28;

interface FileRowsProps {
  readonly reading: Reading;
  readonly roles: readonly FileRole[];
  readonly words: ReadingText;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** The first rows of a file as they stand, with a choice over each column of what it is. */
export function FileRows({ reading, roles, words, onChange }: FileRowsProps) {
  const names = words.columnNames(reading.names);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark of every table
    <div className="file-rows" role="group" tabIndex={0} aria-label={words.tableLabel}>
      <table className="file-rows-table">
        <thead>
          <tr>
            <th className="file-rows-head file-rows-line" scope="col">
              {words.line}
            </th>
            {names.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name, their place is what they are
              <th key={column} className="file-rows-head" scope="col">
                <select
                  className="select"
                  aria-label={words.roleOf(name)}
                  value={roles.find(role => role.column === column)?.key ?? ''}
                  onChange={event => onChange(withRole(roles, event.currentTarget.value, column))}
                >
                  <option value="">{words.noRole}</option>
                  {roles.map(({ key, label }) => (
                    <option key={key} value={key}>
                      {label}
                    </option>
                  ))}
                </select>
                <span className="file-rows-name">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reading.preview.map(({ line, cells }) => (
            <tr key={line}>
              <td className="file-rows-cell">{line}</td>
              {names.map((name, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} className="file-rows-cell" title={name}>
                  {shortCell(cells[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** All roles as they are after a column was given one, or none: whoever had it loses it. */
function withRole(roles: readonly FileRole[], picked: string, column: number): MaterialSettings {
  return Object.fromEntries(
    roles.map(role => {
      if (role.key === picked) return [role.key, column];
      return [role.key, role.column === column ? NO_COLUMN : (role.column ?? NO_COLUMN)];
    }),
  );
}

function shortCell(cell: string): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_CELL
    ? `${line.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/, '')}…`
    : line;
}
