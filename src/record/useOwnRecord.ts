import { useEffect, useState } from 'react';
import { useHost } from '../host/useHost.ts';
import {
  mergedRecords,
  type OwnGuess,
  type OwnRecord,
  RECORD_KEY,
  readRecord,
  writeRecord,
} from './ownGuesses.ts';

/** A reader's own record and what can be done with it. */
export interface OwnRecordState {
  readonly record: OwnRecord;
  /** False where nothing can be kept, as in frames: then nothing is asked either; null until that is known. */
  readonly isKept: boolean | null;
  /** Whether it is there at the next visit. */
  readonly isLasting: boolean;
  readonly add: (guess: Omit<OwnGuess, 'when'>) => void;
  readonly removeAll: () => void;
}

const NONE: OwnRecord = [];

/** The reader's record in this browser's memory, the same in all tabs. */
export function useOwnRecord(): OwnRecordState {
  const { memory, clock } = useHost();
  const [record, setRecord] = useState(NONE);
  const [isKept, setKept] = useState<boolean | null>(null);
  // Storage is read once the page is alive: the page from the server knows no reader.
  useEffect(() => {
    const read = () => setRecord(readRecord(memory.read(RECORD_KEY)));
    read();
    setKept(memory.isUsable());
    return memory.onChange(RECORD_KEY, read);
  }, [memory]);
  const keep = (next: OwnRecord) => {
    setRecord(next);
    setKept(memory.write(RECORD_KEY, writeRecord(next)));
  };
  return {
    record,
    isKept,
    isLasting: memory.endsWithPage !== true,
    // Another tab may have added others meanwhile.
    add: guess => keep(mergedRecords(readRecord(memory.read(RECORD_KEY)), [{ ...guess, when: clock() }])),
    removeAll: () => keep(NONE),
  };
}
