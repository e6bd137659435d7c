import { type CSSProperties, useContext, useId } from 'react';
import { markedGuess } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisScale, axisTicks, axisTitle } from './axis.ts';
import { type Dumbbell, DumbbellTrack } from './DumbbellTrack.tsx';
import { MarkKey } from './MarkKey.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { InSceneContext } from './scenePicture.ts';
import { percent } from './svgPath.ts';
import './DumbbellAxis.css';
import './Dumbbells.css';

export type { Dumbbell } from './DumbbellTrack.tsx';

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

/**
 * Two marks a row, joined: ○ the first, ● the second. Rows may be a radio group, so arrow keys come with it; in a
 * scene nothing is chosen, and on the row that is asked of the dot is slid.
 */
export function Dumbbells(props: DumbbellsProps) {
  const { label, axis, whole, rows, selected, onSelect, marks, animate = false, labels = 'inside' } = props;
  const words = useSiteText();
  const isStill = useContext(InSceneContext);
  const ticks = axisTicks(axis, MOST_TICKS);
  const drawn = { axis, scale: axisScale(axis), grid: ticks.map(tick => tick.place) };
  const name = useId();
  return (
    <div
      className={`dumbbells labels-${labels}${animate ? ' is-animated' : ''}`}
      style={{ '--rows': rows.length } as CSSProperties}
    >
      {whole && (
        <div className="dumbbell-row is-whole">
          <DumbbellTrack row={whole} {...drawn} />
        </div>
      )}
      {onSelect && !isStill ? (
        <div role="radiogroup" aria-label={label}>
          {rows.map(row => (
            <PictureChoice
              className="dumbbell-row"
              key={row.id}
              name={name}
              value={row.id}
              label={row.words}
              chosen={row.id === selected}
              onChoose={onSelect}
            >
              <DumbbellTrack row={row} {...drawn} quiet />
            </PictureChoice>
          ))}
        </div>
      ) : (
        <ul aria-label={label}>
          {rows.map(row => (
            <li className="dumbbell-row" key={row.id}>
              <DumbbellTrack row={row} {...drawn} />
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
      <RowKey rows={rows} marks={marks} />
    </div>
  );
}

/** What ring and dot mean, and what else the rows show. */
function RowKey({ rows, marks }: Pick<DumbbellsProps, 'rows' | 'marks'>) {
  const words = useSiteText().chart;
  const guess = markedGuess(rows.find(row => row.guess)?.guess ?? null);
  return (
    <MarkKey
      marks={[
        { mark: 'ring', words: marks.first },
        { mark: 'dot', words: marks.second },
        ...(marks.band !== undefined && rows.some(row => row.band)
          ? [{ mark: 'band' as const, words: marks.band }]
          : []),
        ...(guess ? [{ mark: 'guess' as const, words: words.yourGuess }] : []),
        ...(guess?.theirs ? [{ mark: 'theirs' as const, words: words.friendsGuess }] : []),
      ]}
    />
  );
}
