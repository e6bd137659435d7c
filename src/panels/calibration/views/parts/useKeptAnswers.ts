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
  readonly add: (answer: KeptAnswer) => void;
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
    setAll(readKept(memory.read(KEY)));
    setKept(memory.isUsable());
  }, [memory]);
  const change = (next: KeptAnswers) => {
    setAll(next);
    setKept(keepAnswers(memory, next));
  };
  const answers = all[seed] ?? NONE;
  return {
    answers,
    all,
    isKept,
    add: answer => change({ ...all, [seed]: [...answers.filter(({ id }) => id !== answer.id), answer] }),
    restart: () => change({ ...all, [seed]: [] }),
    removeAll: () => change({}),
  };
}

function keepAnswers(memory: Memory, all: KeptAnswers): boolean {
  const isEmpty = Object.values(all).every(answers => answers.length === 0);
  return memory.write(KEY, isEmpty ? null : JSON.stringify(all));
}
