import { memo, type PointerEvent, useMemo } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisScale } from './axis.ts';
import { type CurvePoint, linePlaceOf } from './curve.ts';
import { PlotFrame } from './PlotFrame.tsx';
import { PlotStretch } from './PlotStretch.tsx';
import { ReadOut } from './ReadOut.tsx';
import { shadeRuns } from './shades.ts';
import { linePath, percent } from './svgPath.ts';
import { nearestPoint, useKeyCursor } from './useKeyCursor.ts';
import './ShadeMap.css';
import './chartFocus.css';

interface ShadeMapProps {
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  /** The values of columns and rows, rising along their axes. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Row by row; null where a row is still to come. */
  readonly cells: readonly (readonly number[] | null)[];
  /** From each of these on a cell is a shade darker. */
  readonly limits: readonly number[];
  readonly line: readonly CurvePoint[];
  /** The reader's setting. */
  readonly here: CurvePoint;
  /** Where a key tells how the arrows move. */
  readonly keysId: string;
  /** A row by its name, and a cell in words. */
  readonly rowWords: (row: number) => string;
  readonly cellWords: (row: number, column: number) => string;
  /** A pressed cell; the sliders stay the keyboard's way. */
  readonly onPick: (row: number, column: number) => void;
}

/** A map of many cells over two axes in a few shades, with a line on it; it fills in row by row. */
export function ShadeMap(props: ShadeMapProps) {
  const { label, x, y, columns, rows, cells, limits, line, here, keysId } = props;
  const scales = useMemo(() => ({ x: axisScale(x), y: axisScale(y) }), [x, y]);
  const across = useMemo(() => columns.map(value => scales.x.place(value) ?? 0), [columns, scales]);
  const up = useMemo(() => rows.map(value => scales.y.place(value) ?? 0), [rows, scales]);
  // The cursor goes up and down as the picture does.
  const rowOf = (series: number) => rows.length - 1 - series;
  const keys = useKeyCursor({
    series: rows.map((_, series) => ({ label: props.rowWords(rowOf(series)), positions: across })),
    points: (series, column) => props.cellWords(rowOf(series), column),
    start: scales.x.place(here.x) ?? undefined,
  });
  const cellAt = (event: PointerEvent<HTMLElement>) => {
    const area = event.currentTarget.querySelector('.plot-area')!.getBoundingClientRect();
    if (!(area.width > 0 && area.height > 0)) return null;
    const column = nearestPoint(across, (event.clientX - area.left) / area.width);
    const row = nearestPoint(up, 1 - (event.clientY - area.top) / area.height);
    return { row, column };
  };
  const show = (event: PointerEvent<HTMLElement>) => {
    const cell = cellAt(event);
    if (cell) keys.point(rowOf(cell.row), cell.column);
  };
  const pick = (event: PointerEvent<HTMLElement>) => {
    const cell = cellAt(event);
    if (cell) props.onPick(cell.row, cell.column);
  };
  const { cursor } = keys;
  return (
    <div className="shade-map">
      <div
        className="chart-focus"
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        {...keys.keyProps}
        onPointerMove={show}
        onPointerDown={pick}
        onPointerLeave={keys.leave}
      >
        <PlotFrame
          x={x}
          y={y}
          overlay={
            cursor && (
              <ReadOut
                x={across[cursor.point]!}
                y={up[rowOf(cursor.series)]!}
                label=""
                text={props.cellWords(rowOf(cursor.series), cursor.point)}
                pinned={cursor.pinned}
              />
            )
          }
        >
          <Shades cells={cells} across={across} up={up} limits={limits} />
          <PlotStretch>
            <path
              className="line line-benchmark"
              d={linePath(line.map(point => linePlaceOf(scales, point)))}
            />
          </PlotStretch>
          <Here scales={scales} here={here} />
        </PlotFrame>
      </div>
    </div>
  );
}

interface ShadesProps extends Pick<ShadeMapProps, 'cells' | 'limits'> {
  readonly across: readonly number[];
  readonly up: readonly number[];
}

const Shades = memo(function Shades({ cells, across, up, limits }: ShadesProps) {
  return shadeRuns(cells, { across, up, limits }).map(({ key, shade, left, width, top, height }) => (
    <rect
      className={`shade-${shade}`}
      key={key}
      x={percent(left)}
      width={percent(width)}
      y={percent(top)}
      height={percent(height)}
    />
  ));
});

interface HereProps extends Pick<ShadeMapProps, 'here'> {
  readonly scales: { readonly x: ReturnType<typeof axisScale>; readonly y: ReturnType<typeof axisScale> };
}

/** The reader's setting; at the edge if it lies beyond the map. */
function Here({ scales, here }: HereProps) {
  const [across, up] = [scales.x.place(here.x), scales.y.place(here.y)];
  if (across === null || up === null) return null;
  const within = (place: number) => Math.min(1, Math.max(0, place));
  return <circle className="shade-here" cx={percent(within(across))} cy={percent(1 - within(up))} r="6" />;
}

interface ShadeKeyProps {
  readonly lead: string;
  /** From the lightest to the darkest. */
  readonly shades: readonly string[];
  readonly line: string;
  readonly here: string;
  readonly keysId: string;
}

/** What shades, line and ring mean, once for all maps beside it, and how the arrows move on them. */
export function ShadeKey({ lead, shades, line, here, keysId }: ShadeKeyProps) {
  const words = useSiteText().chart;
  return (
    <>
      <ul className="shade-key">
        <li>{lead}</li>
        {shades.map((words, shade) => (
          <li key={words}>
            <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
              <rect className={`shade-swatch shade-${shade}`} x="1" y="1" width="22" height="14" />
            </svg>
            {words}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
            <path className="line line-benchmark" d="M0 8H24" />
          </svg>
          {line}
        </li>
        <li>
          <svg viewBox="0 0 24 16" aria-hidden="true" focusable="false">
            <circle className="shade-here" cx="12" cy="8" r="5" />
          </svg>
          {here}
        </li>
      </ul>
      <p className="visually-hidden" id={keysId}>
        {words.keys}
      </p>
    </>
  );
}
