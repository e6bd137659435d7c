import { type RenderOptions, render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { scenesText } from '../src/words/scenes.en.ts';
import { SceneTextContext } from '../src/words/sceneText.ts';
import { SiteTextContext } from '../src/words/siteText.ts';
import { siteText } from '../src/words/text.en.ts';

/** A page's words around what is drawn without its page. */
export function InWords({ children }: { readonly children: ReactNode }) {
  return (
    <SiteTextContext value={siteText}>
      <SceneTextContext value={scenesText}>{children}</SceneTextContext>
    </SiteTextContext>
  );
}

/** Renders what stands on a page without the page, in English. */
export function renderWithWords(piece: ReactElement, options: Omit<RenderOptions, 'wrapper'> = {}) {
  return render(piece, { wrapper: InWords, ...options });
}
