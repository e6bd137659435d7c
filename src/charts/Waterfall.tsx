import { type CSSProperties, useId } from 'react';
import type { PictureGuess } from '../schema/index.ts';
import { type Scale, scaleOf } from './scales.ts';
import { percent } from './svgPath.ts';
import { Divider } from './WaterfallDivider.tsx';
import './Waterfall.css';
import './marks.css';

export interface WaterfallRow {
  readonly id: string;
  readonly label: string;
  /** A total stands on zero; a step hangs between what was before it and what is after. */
  readonly kind: 'total' | 'step';
  readonly from: number;
  readonly to: number;
  /** One standard error on either side of the end; none drawn for 0. */
  readonly error: number;
  /** "▼ −2,070", beside the bar. */
  readonly text: string;
  /** Taken out by the reader: named, but without a bar. */
  readonly isOff?: boolean | undefined;
  /** A step that cannot be taken out: no button. */
  readonly isFixed?: boolean | undefined;
}

interface WaterfallProps {
  readonly label: string;
  readonly rows: readonly WaterfallRow[];
  /** Makes the steps' rows buttons that take their cause out and back in. */
  readonly onTurn?: ((id: string) => void) | undefined;
  /** What such a button is called: "Switch off: fees"; its row's label without it. */
  readonly turnLabel?: ((label: string) => string) | undefined;
  /** A guess at how much of the way from the first total to the last is of one kind. */
  readonly divider?: WaterfallDivider | undefined;
}

/** As many places as the picture has once it is shown: while asked, one empty block stands for what is between. */
export interface WaterfallDivider {
  readonly guess: PictureGuess | null;
  readonly places: number;
}

/** Room on both sides of the outermost values, as a share of all. */
const MARGIN = 0.02;

/** From one total to the next, step by step: gains forward in blue, losses back, hatched; whiskers are errors. */
export function Waterfall({ label, rows, onTurn, turnLabel, divider }: WaterfallProps) {
  const hatch = useId();
  const scale = scaleOfRows(rows);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  // The line below the first total is the guess's own.
  const places = divider && divider.places + 1;
  const nextTotal = rows.findIndex(({ kind }, index) => index > 0 && kind === 'total');
  const placeOf = (index: number) =>
    places === undefined || index === 0 ? index + 1 : index === rows.length - 1 ? places : index + 2;
  return (
    <div
      className="fall"
      style={{ '--places': places ?? rows.length, '--letters': lettersOf(rows) } as CSSProperties}
    >
      <svg className="fall-patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="6" height="6" />
          <path className="hatch-line" d="M0 0V6" />
        </pattern>
      </svg>
      <ol className="fall-rows" aria-label={label}>
        {rows.map((row, index) => (
          <li
            className={`fall-row fall-${row.kind}${row.isOff ? ' is-off' : ''}`}
            key={row.id}
            style={{ '--place': placeOf(index) } as CSSProperties}
          >
            <RowLabel row={row} onTurn={onTurn} turnLabel={turnLabel} />
            <Track row={row} scale={scale} hatch={`url(#${hatch})`} />
          </li>
        ))}
        {divider?.guess && (
          <Divider
            guess={divider.guess}
            scale={scale}
            from={first.to}
            to={last.to}
            until={placeOf(nextTotal)}
          />
        )}
      </ol>
    </div>
  );
}

/** Letters of the longest amount; what stands in brackets behind it finds room beside shorter bars. */
const lettersOf = (rows: readonly WaterfallRow[]) =>
  Math.max(...rows.map(({ text }) => text.replace(/ \(.*\)$/, '').length));

type RowLabelProps = { readonly row: WaterfallRow } & Pick<WaterfallProps, 'onTurn' | 'turnLabel'>;

function RowLabel({ row, onTurn, turnLabel }: RowLabelProps) {
  if (row.kind === 'total' || row.isFixed || onTurn === undefined)
    return <span className="fall-label">{row.label}</span>;
  return (
    <button
      className="fall-label fall-button"
      type="button"
      aria-pressed={row.isOff === true}
      aria-label={turnLabel?.(row.label)}
      onClick={() => onTurn(row.id)}
    >
      {row.label}
    </button>
  );
}

interface TrackProps {
  readonly row: WaterfallRow;
  readonly scale: Scale;
  readonly hatch: string;
}

function Track({ row, scale, hatch }: TrackProps) {
  const place = (value: number) => scale.place(value) ?? 0;
  const [from, to] = [place(row.from), place(row.to)];
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const errorEdge = Math.abs(place(row.to + row.error) - to);
  const isLoss = row.kind === 'step' && row.to < row.from;
  return (
    <span className="fall-track">
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <line className="fall-zero" x1={percent(place(0))} x2={percent(place(0))} y1="0" y2="100%" />
        {row.kind === 'step' && (
          <line className="fall-joint" x1={percent(from)} x2={percent(from)} y1="0" y2="50%" />
        )}
        <line className="fall-joint" x1={percent(to)} x2={percent(to)} y1="50%" y2="100%" />
        <rect
          className={barClass(row)}
          style={isLoss ? { fill: hatch } : undefined}
          x={percent(left)}
          width={percent(right - left)}
          y="18%"
          height="64%"
        />
        {errorEdge > 0 && <Whisker left={to - errorEdge} right={to + errorEdge} />}
      </svg>
      <span className="fall-text" style={{ '--at': percent(right + errorEdge) } as CSSProperties}>
        {row.text}
      </span>
    </span>
  );
}

function barClass({ kind, from, to }: WaterfallRow): string {
  if (kind === 'total') return 'fall-bar bar-total';
  return to < from ? 'fall-bar bar-loss' : 'fall-bar bar-gain';
}

function Whisker({ left, right }: { readonly left: number; readonly right: number }) {
  return (
    <>
      <line className="whisker" x1={percent(left)} x2={percent(right)} y1="50%" y2="50%" />
      {[left, right].map(end => (
        <line className="whisker" key={end} x1={percent(end)} x2={percent(end)} y1="38%" y2="62%" />
      ))}
    </>
  );
}

function scaleOfRows(rows: readonly WaterfallRow[]): Scale {
  const ends = rows.flatMap(({ from, to, error }) => [from, to - error, to + error]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = MARGIN * (high - low || 1);
  return scaleOf('linear', [low < 0 ? low - room : 0, high > 0 ? high + room : 0]);
}
