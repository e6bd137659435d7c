import { useEffect, useState } from 'react';
import { type KeptAnswer, type KeptAnswers, readKept } from '../../keptAnswers.ts';

const KEY = 'faultline.calibration.test-yourself.1';
const NONE: readonly KeptAnswer[] = [];

interface KeptState {
  /** Answers to the questions of this seed. */
  readonly answers: readonly KeptAnswer[];
  /** Answers to all questions ever. */
  readonly all: KeptAnswers;
  /** False where the browser keeps nothing for this page, for example inside some frames; null until that is known. */
  readonly isKept: boolean | null;
  readonly add: (answer: KeptAnswer) => void;
  /** Forgets the answers of this seed. */
  readonly restart: () => void;
  readonly removeAll: () => void;
}

/** The reader's answers, in this browser's storage where it can be used, else as long as the page is open. */
export function useKeptAnswers(seed: number): KeptState {
  const [all, setAll] = useState<KeptAnswers>({});
  const [isKept, setKept] = useState<boolean | null>(null);
  // Storage is read once the page is alive: the page from the server knows no reader.
  useEffect(() => {
    const found = readStorage();
    setAll(readKept(found.text));
    setKept(found.isUsable);
  }, []);
  const change = (next: KeptAnswers) => {
    setAll(next);
    setKept(writeStorage(next));
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

/** In a sandboxed frame even asking for the storage throws. */
function readStorage(): { readonly text: string | null; readonly isUsable: boolean } {
  try {
    return { text: window.localStorage.getItem(KEY), isUsable: true };
  } catch {
    return { text: null, isUsable: false };
  }
}

function writeStorage(all: KeptAnswers): boolean {
  const isEmpty = Object.values(all).every(answers => answers.length === 0);
  try {
    if (isEmpty) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
