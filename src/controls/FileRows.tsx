import { useState } from 'react';
import { NONE, type Reading } from '../reader-files/reading.ts';
import type { ReadingText } from '../reader-files/readingText.ts';
import { shortened } from '../reader-files/shortened.ts';
import type { MaterialSettings } from '../schema/index.ts';
import type { FileRole } from './fileRole.ts';
import './FileReading.css';
import './FileRows.css';
import './inputs.css';

const LONGEST_CELL = 28;
/** Of a wide table so many columns stand there at a time, and those that have a role. */
const SHOWN_COLUMNS = 40;

interface FileRowsProps {
  readonly reading: Reading;
  readonly roles: readonly FileRole[];
  readonly words: ReadingText;
  readonly onChange: (settings: MaterialSettings) => void;
}

/** The first rows of a file as they stand, with a choice over each column of what it is. */
export function FileRows({ reading, roles, words, onChange }: FileRowsProps) {
  const [from, setFrom] = useState(0);
  const names = words.columnNames(reading.names);
  const hasRole = new Set(roles.map(({ column }) => column));
  const columns = names
    .map((name, column) => ({ name, column }))
    .filter(({ column }) => hasRole.has(column) || (column >= from && column < from + SHOWN_COLUMNS));
  return (
    <>
      {names.length > SHOWN_COLUMNS && (
        <ColumnSteps from={from} of={names.length} words={words} onStep={setFrom} />
      )}
      {/* It scrolls with its choices, which the keyboard reaches: it needs no stop of its own. */}
      <div className="file-rows">
        <table className="file-rows-table" aria-label={words.tableLabel}>
          <thead>
            <tr>
              <th className="file-rows-head file-rows-line" scope="col">
                {words.line}
              </th>
              {columns.map(({ name, column }) => (
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
                {columns.map(({ name, column }) => (
                  <td key={column} className="file-rows-cell" title={name}>
                    {shortCell(cells[column] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ColumnStepsProps {
  readonly from: number;
  readonly of: number;
  readonly words: ReadingText;
  readonly onStep: (from: number) => void;
}

/** Leads through the columns of a wide table. */
function ColumnSteps({ from, of, words, onStep }: ColumnStepsProps) {
  const to = Math.min(from + SHOWN_COLUMNS, of);
  return (
    <div className="button-row">
      <span className="file-note">{words.columnsShown({ from: from + 1, to, of })}</span>
      <button
        className="button"
        type="button"
        disabled={from === 0}
        onClick={() => onStep(Math.max(0, from - SHOWN_COLUMNS))}
      >
        {words.columnsBefore}
      </button>
      <button
        className="button"
        type="button"
        disabled={to === of}
        onClick={() => onStep(from + SHOWN_COLUMNS)}
      >
        {words.columnsBehind}
      </button>
    </div>
  );
}

/** What was said of a column's numbers and words goes with the column: for another it is found, or asked, again. */
const SAID_OF_COLUMN: MaterialSettings = {
  scale: null,
  content: null,
  side: null,
  yesValue: null,
  yesCall: null,
  blankOutcome: null,
  zeroOutcome: null,
  decimal: null,
  capital: null,
  duplicates: null,
  jumps: null,
};
/** Without these nothing can be read: one that lost its column to another role is looked for again. */
const NEEDED: ReadonlySet<string> = new Set(['probabilityColumn', 'outcomeColumn']);

/** All roles as they are after a column was given one, or none: whoever had it loses it. */
export function withRole(roles: readonly FileRole[], picked: string, column: number): MaterialSettings {
  const columns = roles.map(role => {
    if (role.key === picked) return [role.key, column];
    const isLost = role.column === column || role.column === null;
    const isSoughtAgain = NEEDED.has(role.key) && (picked !== '' || role.column === null);
    return [role.key, isLost ? (isSoughtAgain ? null : NONE) : role.column];
  });
  return { ...SAID_OF_COLUMN, ...Object.fromEntries(columns) };
}

function shortCell(cell: string): string {
  return shortened(cell.replaceAll(/\s+/g, ' ').trim(), LONGEST_CELL);
}
