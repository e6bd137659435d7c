import { useEffect, useState } from 'react';
import type { Memory } from '../../../../host/host.ts';
import { useHost } from '../../../../host/useHost.ts';
import { type KeptAnswer, type KeptAnswers, readKept } from '../../keptAnswers.ts';

const KEY = 'faultline.calibration.test-yourself.1';
const NONE: readonly KeptAnswer[] = [];

interface KeptState {
  /** Answers to the questions of this seed. */
  readonly answers: readonly KeptAnswer[];
  /** Answers to all questions ever. */
  readonly all: KeptAnswers;
  /**
   * False where the browser keeps nothing for this page, for example inside some frames; null until that is
   * known.
   */
  readonly isKept: boolean | null;
  /** Adds an answer; false where there is one that another tab has given meanwhile: that one stands. */
  readonly add: (answer: KeptAnswer, isAnswered: (standing: readonly KeptAnswer[]) => boolean) => boolean;
  /** Forgets the answers of this seed. */
  readonly restart: () => void;
  readonly removeAll: () => void;
}

/** The reader's answers, in this browser's memory where it can be used, else as long as the page is open. */
export function useKeptAnswers(seed: number): KeptState {
  const { memory } = useHost();
  const [all, setAll] = useState<KeptAnswers>({});
  const [isKept, setKept] = useState<boolean | null>(null);
  // Storage is read once the page is alive: the page from the server knows no reader.
  useEffect(() => {
    const read = () => setAll(readKept(memory.read(KEY)));
    read();
    setKept(memory.isUsable());
    return memory.onChange(KEY, read);
  }, [memory]);
  // Another tab may have answered meanwhile: only the answers that are changed here are written over.
  const standing = () => (isKept === true ? readKept(memory.read(KEY)) : all);
  const change = (next: KeptAnswers) => {
    setAll(next);
    setKept(keepAnswers(memory, next));
  };
  const add: KeptState['add'] = (answer, isAnswered) => {
    const now = standing();
    const answers = now[seed] ?? NONE;
    if (isAnswered(answers)) {
      setAll(now);
      return false;
    }
    change({ ...now, [seed]: [...answers.filter(({ id }) => id !== answer.id), answer] });
    return true;
  };
  return {
    answers: all[seed] ?? NONE,
    all,
    isKept,
    add,
    restart: () => change({ ...standing(), [seed]: [] }),
    removeAll: () => change({}),
  };
}

function keepAnswers(memory: Memory, all: KeptAnswers): boolean {
  const isEmpty = Object.values(all).every(answers => answers.length === 0);
  return memory.write(KEY, isEmpty ? null : JSON.stringify(all));
}
