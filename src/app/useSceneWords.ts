import { useEffect, useState } from 'react';
import type { PanelSceneWords } from '../panels/defineScene.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { PageState } from '../scenario/index.ts';

type ScenesSaid = PanelSceneWords['scenes'];

/** What a panel's scenes say, loaded once a story is open; a load that failed is tried again at the story's next step. */
export function useSceneWords({ text }: Panel, { story, step }: PageState): ScenesSaid | null {
  const [said, setSaid] = useState<ScenesSaid | null>(null);
  const wanted = story === null || said !== null ? null : `${story} ${step}`;
  useEffect(() => {
    if (wanted !== null) void text.part('scenes').then(setSaid);
  }, [text, wanted]);
  return said;
}
