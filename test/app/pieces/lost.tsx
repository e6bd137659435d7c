import { type RenderOptions, render, screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { vi } from 'vitest';
import { scenesText } from '../../../src/words/scenes.en.ts';
import { SceneTextContext } from '../../../src/words/sceneText.ts';
import { type SiteText, SiteTextContext } from '../../../src/words/siteText.ts';
import { siteText } from '../../../src/words/text.en.ts';

/** A part is asked for once more after a while. */
export const ASKED_TWICE = { timeout: 5000 };

/** As a browser says it of a file that did not arrive. */
export const notThere = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

/** The words of the site, of which those of one part do not arrive until they are let. */
export function wordsWithout(part: keyof SiteText['later']) {
  let isThere = false;
  const load = siteText.later[part] as () => Promise<never>;
  const later = { ...siteText.later, [part]: () => (isThere ? load() : notThere()) };
  const arrive = () => {
    isThere = true;
  };
  return { words: { ...siteText, later } as SiteText, arrive };
}

export function renderWith(words: SiteText, piece: ReactElement, options: RenderOptions = {}) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SiteTextContext value={words}>
      <SceneTextContext value={scenesText}>{children}</SceneTextContext>
    </SiteTextContext>
  );
  return render(piece, { ...options, wrapper });
}

/** The site has been built anew since the page was opened: tells which address was asked for that. */
export function afterNewRelease() {
  const own = document.createElement('meta');
  own.name = 'faultline-release';
  own.content = 'this one';
  document.head.append(own);
  const fetched = vi.fn(async (_address: string) => new Response('another one\n'));
  vi.stubGlobal('fetch', fetched);
  return {
    fetched,
    undo() {
      own.remove();
      vi.unstubAllGlobals();
    },
  };
}

const words = siteText.pieces.lost;

/** What a reader is told, and what they can do: the names of the buttons, and where the link leads. */
export async function toldOfLoss() {
  const notice = await screen.findByRole('alert', {}, ASKED_TWICE);
  return {
    said: notice.querySelector('p')!.textContent,
    buttons: [...notice.querySelectorAll('button')].map(button => button.textContent),
    leadsTo: notice.querySelector('a')!.href,
  };
}

export const tryAgain = () => screen.getByRole('button', { name: words.again }).click();
