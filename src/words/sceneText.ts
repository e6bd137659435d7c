import { createContext, useContext } from 'react';
import type { SiteText } from './siteText.ts';

/** What scenes say as they are played, whatever they ask. */
export type SceneText = Awaited<ReturnType<SiteText['later']['scenes']>>;

/** The words of the scene that a component stands in. */
export const SceneTextContext = createContext<SceneText | null>(null);

/** What scenes say, in the language of the page. */
export function useSceneText(): SceneText {
  const words = useContext(SceneTextContext);
  if (words === null) throw new Error('A scene is drawn inside a SceneTextContext');
  return words;
}
