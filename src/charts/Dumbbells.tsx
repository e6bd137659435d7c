import { type CSSProperties, memo, useContext, useId, useMemo } from 'react';
import { markedGuess, type PictureGuess } from '../schema/index.ts';
import { useSiteText } from '../words/siteText.ts';
import { type Axis, axisScale, axisTicks, axisTitle, type Tick } from './axis.ts';
import { type Drawn, type Dumbbell, DumbbellTrack } from './DumbbellTrack.tsx';
import { MarkKey } from './MarkKey.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { sameFields } from './sameFields.ts';
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
  const isStill = useContext(InSceneContext);
  const { ticks, drawn } = useMemo(() => drawnOn(axis), [axis]);
  const name = useId();
  return (
    <div
      className={`dumbbells labels-${labels}${animate ? ' is-animated' : ''}`}
      style={{ '--rows': rows.length } as CSSProperties}
    >
      {whole && (
        <div className="dumbbell-row is-whole">
          <DumbbellTrack row={whole} drawn={drawn} />
        </div>
      )}
      {onSelect && !isStill ? (
        <div role="radiogroup" aria-label={label}>
          {rows.map(row => (
            <ChoiceRow
              key={row.id}
              row={row}
              drawn={drawn}
              name={name}
              chosen={row.id === selected}
              onChoose={onSelect}
            />
          ))}
        </div>
      ) : (
        <ul aria-label={label}>
          {rows.map(row => (
            <li className="dumbbell-row" key={row.id}>
              <DumbbellTrack row={row} drawn={drawn} />
            </li>
          ))}
        </ul>
      )}
      <DumbbellAxis axis={axis} ticks={ticks} />
      <RowKey
        marks={marks}
        hasBand={rows.some(row => row.band)}
        guess={markedGuess(rows.find(row => row.guess)?.guess ?? null)}
      />
    </div>
  );
}

function drawnOn(axis: Axis) {
  const ticks = axisTicks(axis, MOST_TICKS);
  return { ticks, drawn: { axis, scale: axisScale(axis), grid: ticks.map(tick => tick.place) } };
}

interface ChoiceRowProps {
  readonly row: Dumbbell;
  readonly drawn: Drawn;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

const ChoiceRow = memo(function ChoiceRow({ row, drawn, ...choice }: ChoiceRowProps) {
  return (
    <PictureChoice className="dumbbell-row" value={row.id} label={row.words} {...choice}>
      <DumbbellTrack row={row} drawn={drawn} quiet />
    </PictureChoice>
  );
}, isSame);

/** Rows are made anew with every answer, and mostly say the same. */
function isSame({ row: before, ...one }: ChoiceRowProps, { row: now, ...other }: ChoiceRowProps): boolean {
  return sameFields(before, now) && sameFields(one, other);
}

const DumbbellAxis = memo(({ axis, ticks }: { readonly axis: Axis; readonly ticks: readonly Tick[] }) => {
  const words = useSiteText();
  return (
    <div className="dumbbell-axis" aria-hidden="true">
      {ticks.map(tick => (
        <span className="dumbbell-tick" key={tick.value} style={{ left: percent(tick.place) }}>
          {tick.text}
        </span>
      ))}
      <span className="dumbbell-axis-title">{axisTitle(axis, ticks, words)}</span>
    </div>
  );
});

interface RowKeyProps extends Pick<DumbbellsProps, 'marks'> {
  readonly hasBand: boolean;
  readonly guess: PictureGuess | null;
}

/** What ring and dot mean, and what else the rows show. */
const RowKey = memo(({ marks, hasBand, guess }: RowKeyProps) => {
  const words = useSiteText().chart;
  return (
    <MarkKey
      marks={[
        { mark: 'ring', words: marks.first },
        { mark: 'dot', words: marks.second },
        ...(marks.band !== undefined && hasBand ? [{ mark: 'band' as const, words: marks.band }] : []),
        ...(guess ? [{ mark: 'guess' as const, words: words.yourGuess }] : []),
        ...(guess?.theirs ? [{ mark: 'theirs' as const, words: words.friendsGuess }] : []),
      ]}
    />
  );
});
