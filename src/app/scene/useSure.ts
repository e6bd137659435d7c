import { useState } from 'react';
import type { Scene } from '../../panels/defineScene.ts';
import type { Sure } from '../../record/ownGuesses.ts';
import { useOwnRecord } from '../../record/useOwnRecord.ts';
import { withinOf } from './nearness.ts';
import type { AskedScene } from './useAskedScene.ts';

export interface SureState {
  /** Whether it is asked: a guess is set, and none of this scene was kept before. */
  readonly isAsked: boolean;
  readonly level: Sure | null;
  readonly say: (level: Sure | null) => void;
  /** Keeps the guess with how sure the reader was, if they said so; to be called as the answer is shown. */
  readonly keep: (withGuess: boolean) => void;
}

/** How sure a reader says they are of a scene's guess. Asked only where it can be kept, so never in a frame. */
export function useSure(
  { id, guess: asked }: Scene,
  { phase, isSet, guess, asking }: Pick<AskedScene, 'phase' | 'isSet' | 'guess' | 'asking'>,
): SureState {
  const [level, say] = useState<Sure | null>(null);
  const { record, isKept, add } = useOwnRecord();
  const isNew = !record.some(({ scene }) => scene === id);
  return {
    isAsked: phase === 'asking' && isKept === true && isNew && isSet && asked !== undefined,
    level,
    say,
    keep(withGuess) {
      if (!withGuess || level === null || !isNew || !isSet || guess === null || asking === null) return;
      add({
        scene: id,
        guess: guess.value,
        truth: asking.truth,
        within: withinOf(asked!, guess),
        sure: level,
      });
    },
  };
}
