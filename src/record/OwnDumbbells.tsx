import { useMemo } from 'react';
import type { Axis } from '../charts/axis.ts';
import { type Dumbbell, Dumbbells } from '../charts/Dumbbells.tsx';
import type { OwnRecord } from './ownGuesses.ts';
import { LEAST_GUESSES, type OwnLevel, ownLevels } from './ownLevels.ts';
import './OwnRecord.css';
import type { RecordText } from './recordText.ts';

interface OwnDumbbellsProps {
  readonly record: OwnRecord;
  readonly words: RecordText;
}

/** The reader on their own dumbbells: how sure they said they were, and how often they were near; before ten guesses how many are missing. */
export function OwnDumbbells({ record, words }: OwnDumbbellsProps) {
  const levels = useMemo(() => ownLevels(record), [record]);
  const axis = useMemo(() => axisOf(words), [words]);
  const rows = useMemo(() => levels.map(level => rowOf(level, words)), [levels, words]);
  if (record.length < LEAST_GUESSES)
    return <p className="own-record-told">{words.tooFew({ count: record.length, least: LEAST_GUESSES })}</p>;
  return (
    <>
      <Dumbbells label={words.rows} labels="above" axis={axis} marks={words.marks} rows={rows} />
      {levels.map(level => (
        <p className="own-record-told" key={level.sure}>
          {words.level(toldOf(level))}
        </p>
      ))}
    </>
  );
}

function axisOf({ axis, ofHundred }: RecordText): Axis {
  return { title: axis, scale: 'linear', domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], format: ofHundred };
}

const toldOf = ({ sure, count, near, honest: [low, high] }: OwnLevel) => ({ sure, count, near, low, high });

function rowOf(level: OwnLevel, words: RecordText): Dumbbell {
  const { sure, count, near, honest } = level;
  const share = near / count;
  return {
    ...{ id: String(sure), label: words.row({ sure, count }), first: sure, second: share },
    ...{ firstText: words.ofHundred(sure), secondText: words.ofHundred(share) },
    words: words.level(toldOf(level)),
    band: [honest[0] / count, honest[1] / count],
  };
}
