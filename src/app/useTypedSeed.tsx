import { type ReactNode, useState } from 'react';
import { loadPart } from '../charts/loadPart.ts';
import { isSeedName, loadSeedNames } from '../schema/index.ts';
import { LostPart } from './pieces/LostPart.tsx';

interface TypedSeed {
  readonly onType: (text: string) => void;
  /** Stands below the field where the list of words did not arrive; null while there is nothing to say. */
  readonly lost: ReactNode;
}

/** Reads a typed seed, its number or its two words; what names none is handed on as it was typed. */
export function useTypedSeed(onType: (text: string) => void): TypedSeed {
  const [lost, setLost] = useState<string | null>(null);
  const readWords = async (text: string) => {
    const names = await loadPart(loadSeedNames).catch(() => null);
    if (names === null) setLost(text);
    else onType(String(names.seedOfWords(text) ?? text));
  };
  const type = (text: string) => {
    setLost(null);
    if (isSeedName(text)) void readWords(text);
    else onType(text);
  };
  return { onType: type, lost: lost !== null && <LostPart onAgain={() => type(lost)} /> };
}
