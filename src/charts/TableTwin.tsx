import { useState } from 'react';
import type { Cell, Say, Table } from '../schema/index.ts';
import { useSay, useSiteText } from '../words/siteText.ts';
import { TableScroll } from './TableScroll.tsx';
import { headerOf, type SortDirection, sortedRows } from './table.ts';
import './TableTwin.css';

const DIGITS = 6;

const SMALLEST_PLAIN = 1e-6;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number too small for plain digits: 1.2 × 10⁻¹¹. */
function tenthPower(value: number, say: Say): string {
  const [digits, power] = value.toExponential(2).split('e-') as [string, string];
  const raised = [...power].map(digit => SUPERSCRIPTS[Number(digit)]).join('');
  return `${say.digits(Number(digits), DIGITS)} × 10⁻${raised}`;
}

/** A cell in words; null where there is nothing to write. */
function written(cell: Cell | undefined, say: Say): string | null {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return null;
  const isTiny = cell !== 0 && Math.abs(cell) < SMALLEST_PLAIN;
  return isTiny ? tenthPower(cell, say) : say.digits(cell, DIGITS);
}

interface Sorting {
  readonly key: string;
  readonly direction: SortDirection;
}

function turned(sorting: Sorting | null, key: string): Sorting {
  const again = sorting?.key === key && sorting.direction === 'ascending';
  return { key, direction: again ? 'descending' : 'ascending' };
}

/** The numbers of a picture as a table whose headers sort it. */
export function TableTwin({ table }: { readonly table: Table }) {
  const say = useSay();
  const { empty } = useSiteText().chart;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = sorting === null ? table.rows : sortedRows(table, sorting.key, sorting.direction);
  const isNumeric = (key: string) => table.rows.some(row => typeof row[key] === 'number');
  return (
    <TableScroll label={table.caption}>
      <table className="data-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th
                key={column.key}
                scope="col"
                className={isNumeric(column.key) ? 'is-number' : undefined}
                aria-sort={sorting?.key === column.key ? sorting.direction : 'none'}
              >
                <button type="button" onClick={() => setSorting(turned(sorting, column.key))}>
                  {headerOf(column)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
            <tr key={index}>
              {table.columns.map(column => (
                <td
                  key={column.key}
                  className={typeof row[column.key] === 'number' ? 'is-number' : undefined}
                >
                  {written(row[column.key], say) ?? empty}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
