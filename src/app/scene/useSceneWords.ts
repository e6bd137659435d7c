import { useEffect, useState } from 'react';
import type { PanelSceneWords, SceneWords } from '../../panels/defineScene.ts';
import type { Panel } from '../../panels/openPanel.ts';

type ScenesSaid = PanelSceneWords['scenes'];

/** What a scene says, loaded once one is played; a load that failed is tried again with the next. */
export function useSceneWords({ text }: Panel, scene: string): SceneWords | null {
  const [said, setSaid] = useState<ScenesSaid | null>(null);
  const wanted = said === null ? scene : null;
  useEffect(() => {
    if (wanted === null) return;
    text.part('scenes').then(setSaid, () => undefined);
  }, [text, wanted]);
  return said?.[scene] ?? null;
}
