import { type CSSProperties, useId } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisScale, axisTicks, axisTitle } from './axis.ts';
import { MarkKey } from './MarkKey.tsx';
import type { Scale } from './scales.ts';
import { percent } from './svgPath.ts';
import './Dumbbells.css';
import './marks.css';

export interface Dumbbell {
  readonly id: string;
  /** "90 % sure" */
  readonly label: string;
  /** The ring. */
  readonly first: number;
  /** The dot; null where nothing is known of it. */
  readonly second: number | null;
  /** "90" and "75", beside their marks. */
  readonly firstText: string;
  readonly secondText: string;
  /** The whole in words: "When it says 90 % sure, it is right 75 of 100". */
  readonly words: string;
  readonly guess?: number | undefined;
  /** How the gap is coloured; by default as a loss where the second is the smaller, else as a gain. */
  readonly tone?: 'loss' | 'neutral' | undefined;
  /** Where the dot would lie by chance alone. */
  readonly band?: readonly [low: number, high: number] | undefined;
}

interface DumbbellsProps {
  /** The name of the group: "Stated confidence". */
  readonly label: string;
  readonly axis: Axis;
  /** A row above the others that cannot be chosen, for example the whole. */
  readonly whole?: Dumbbell | undefined;
  readonly rows: readonly Dumbbell[];
  /** Makes the rows a choice. */
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly animate?: boolean | undefined;
  /**
   * Where labels stand: in the empty left half (without it), in a column beside the rows, or above each row, for names of any
   * length. Beside and above, marks may lie anywhere.
   */
  readonly labels?: 'inside' | 'beside' | 'above' | undefined;
  /** What the marks mean here; the band only where a row has one. */
  readonly marks: { readonly first: string; readonly second: string; readonly band?: string | undefined };
}

const MOST_TICKS = 5;

/** Two marks a row, joined: ○ the first, ● the second. Rows may be a radio group, so arrow keys come with it. */
export function Dumbbells(props: DumbbellsProps) {
  const { label, axis, whole, rows, selected, onSelect, marks, animate = false, labels = 'inside' } = props;
  const words = useSiteText();
  const scale = axisScale(axis);
  const ticks = axisTicks(axis, MOST_TICKS);
  const grid = ticks.map(tick => tick.place);
  const name = useId();
  return (
    <div className={`dumbbells labels-${labels}${animate ? ' is-animated' : ''}`}>
      {whole && (
        <div className="dumbbell-row is-whole">
          <DumbbellTrack row={whole} scale={scale} grid={grid} />
        </div>
      )}
      {onSelect ? (
        <div role="radiogroup" aria-label={label}>
          {rows.map(row => (
            <label className="dumbbell-row" key={row.id}>
              <input
                type="radio"
                name={name}
                value={row.id}
                aria-label={row.words}
                checked={row.id === selected}
                onChange={() => onSelect(row.id)}
              />
              <DumbbellTrack row={row} scale={scale} grid={grid} quiet />
            </label>
          ))}
        </div>
      ) : (
        <ul aria-label={label}>
          {rows.map(row => (
            <li className="dumbbell-row" key={row.id}>
              <DumbbellTrack row={row} scale={scale} grid={grid} />
            </li>
          ))}
        </ul>
      )}
      <div className="dumbbell-axis" aria-hidden="true">
        {ticks.map(tick => (
          <span className="dumbbell-tick" key={tick.value} style={{ left: percent(tick.place) }}>
            {tick.text}
          </span>
        ))}
        <span className="dumbbell-axis-title">{axisTitle(axis, ticks, words)}</span>
      </div>
      <MarkKey
        marks={[
          { mark: 'ring', words: marks.first },
          { mark: 'dot', words: marks.second },
          ...(marks.band !== undefined && rows.some(row => row.band)
            ? [{ mark: 'band' as const, words: marks.band }]
            : []),
          ...(rows.some(row => row.guess !== undefined)
            ? [{ mark: 'guess' as const, words: words.chart.yourGuess }]
            : []),
        ]}
      />
    </div>
  );
}

interface TrackProps {
  readonly row: Dumbbell;
  readonly scale: Scale;
  readonly grid: readonly number[];
  /** The words stand on the input around it. */
  readonly quiet?: boolean;
}

function DumbbellTrack({ row, scale, grid, quiet = false }: TrackProps) {
  const place = (value: number) => Math.min(1, Math.max(0, scale.place(value) ?? 0));
  const first = place(row.first);
  const second = row.second === null ? null : place(row.second);
  const firstIsRight = second === null || first >= second;
  const tone = row.tone ?? (firstIsRight ? 'loss' : 'gain');
  return (
    <span className={`dumbbell-track tone-${tone}`}>
      <span className="dumbbell-label" aria-hidden="true">
        {row.label}
      </span>
      {!quiet && <span className="visually-hidden">{row.words}</span>}
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        {grid.map(at => (
          <line className="grid-line" key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
        ))}
        <g>
          {row.band && (
            <rect
              className="band-fill"
              x={percent(place(row.band[0]))}
              width={percent(place(row.band[1]) - place(row.band[0]))}
              y="20%"
              height="60%"
            />
          )}
          {second !== null && (
            <line className="dumbbell-gap" x1={percent(first)} x2={percent(second)} y1="50%" y2="50%" />
          )}
          <circle className="mark-ring" cx={percent(first)} cy="50%" r="6.5" />
          {second !== null && <circle className="mark-dot" cx={percent(second)} cy="50%" r="5" />}
        </g>
        {row.guess !== undefined && <GuessMark at={place(row.guess)} />}
      </svg>
      <DumbbellNumber at={first} text={row.firstText} kind="first" right={firstIsRight} />
      {second !== null && (
        <DumbbellNumber at={second} text={row.secondText} kind="second" right={!firstIsRight} />
      )}
    </span>
  );
}

/** An open diamond on a mark of no size, so that it is placed in per cent and drawn in pixels. */
function GuessMark({ at }: { readonly at: number }) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
      <path className="mark-guess" d="M0 -6l6 6-6 6-6-6z" />
    </svg>
  );
}

interface NumberProps {
  readonly at: number;
  readonly text: string;
  readonly kind: 'first' | 'second';
  /** On which side of its mark the number stands. */
  readonly right: boolean;
}

function DumbbellNumber({ at, text, kind, right }: NumberProps) {
  return (
    <span
      className={`dumbbell-number number-${kind}${right ? '' : ' is-left'}`}
      style={{ '--at': percent(at) } as CSSProperties}
      aria-hidden="true"
    >
      {text}
    </span>
  );
}
