import { useId } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { useKeyCursor } from './useKeyCursor.ts';
import './HeatMap.css';
import './chartFocus.css';

export interface HeatCell {
  /** From 0 to 1: how dark. */
  readonly value: number;
  /** What stands in the cell. */
  readonly text: string;
  /** A ▼ in its corner. */
  readonly isMarked?: boolean | undefined;
  /** The cell in words, for the cursor: "80 % right, 50 % real: 70 of 100". */
  readonly words: string;
}

interface HeatMapProps {
  readonly label: string;
  readonly columnTitle: string;
  readonly rowTitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Row by row. */
  readonly cells: readonly (readonly HeatCell[])[];
  /** The cell nearest to the reader's setting. */
  readonly selected?: readonly [row: number, column: number] | undefined;
  /** A pressed cell; the sliders stay the keyboard's way. */
  readonly onPick?: ((row: number, column: number) => void) | undefined;
}

/** Up to this share of the colour a number on it can be read. */
const DARKEST = 60;

/** Numbers on a coloured grid: columns and rows are settings, the darker a cell the more. */
export function HeatMap(props: HeatMapProps) {
  const { label, columnTitle, rowTitle, columns, rows, cells, selected, onPick } = props;
  const keysId = useId();
  const words = useSiteText().chart;
  const keys = useKeyCursor({
    series: rows.map(row => ({ label: row, positions: columns.map((_, column) => column) })),
    points: (row, column) => cells[row]![column]!.words,
    start: selected?.[1],
  });
  return (
    <div className="heat">
      <p className="heat-title" aria-hidden="true">
        {rowTitle}
      </p>
      <div
        className="chart-focus heat-grid"
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        style={{ gridTemplateColumns: `auto repeat(${columns.length}, minmax(0, 1fr))` }}
        {...keys.keyProps}
        onPointerLeave={keys.leave}
      >
        {cells.map((row, rowIndex) => [
          <span className="heat-label" key={`row ${rows[rowIndex]}`} aria-hidden="true">
            {rows[rowIndex]}
          </span>,
          ...row.map((cell, column) => (
            <span
              key={`${rows[rowIndex]} ${columns[column]}`}
              className={cellClass(
                selected?.[0] === rowIndex && selected[1] === column,
                keys.cursor?.series === rowIndex && keys.cursor.point === column,
              )}
              style={{
                background: `color-mix(in srgb, var(--loss) ${Math.round(cell.value * DARKEST)}%, var(--card))`,
              }}
              aria-hidden="true"
              onPointerEnter={() => keys.point(rowIndex, column)}
              onPointerDown={() => onPick?.(rowIndex, column)}
            >
              {cell.text}
              {cell.isMarked && <span className="heat-mark">▼</span>}
            </span>
          )),
        ])}
        <span />
        {columns.map(column => (
          <span className="heat-label heat-column" key={column} aria-hidden="true">
            {column}
          </span>
        ))}
      </div>
      <p className="heat-title heat-title-columns" aria-hidden="true">
        {columnTitle}
      </p>
      <p className="visually-hidden" id={keysId}>
        {words.keys}
      </p>
    </div>
  );
}

function cellClass(isSelected: boolean, isHere: boolean): string {
  return `heat-cell${isSelected ? ' is-selected' : ''}${isHere ? ' is-here' : ''}`;
}
