import { useCallback } from 'react';
import type { SceneWords } from '../../panels/defineScene.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { useLoaded } from '../useLoaded.ts';

/**
 * What a scene says, loaded once one is played; null until then.
 *
 * @throws what could not be loaded, to the error boundary around it.
 */
export function useSceneWords({ text }: Panel, scene: string): SceneWords | null {
  const said = useLoaded(useCallback(() => text.part('scenes'), [text]));
  return said?.[scene] ?? null;
}
