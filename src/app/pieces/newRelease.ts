import { DEPLOYMENT } from '../../scenario/index.ts';

/** The name of the release that a page was built with; null where it names none. */
function ownRelease(document: Document): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="faultline-release"]')?.content ?? null;
}

/**
 * Whether the site has been built anew since the page was opened: then parts that the page has not loaded yet are gone for
 * good. False where that cannot be known.
 */
export async function isNewRelease(document: Document): Promise<boolean> {
  const own = ownRelease(document);
  if (own === null) return false;
  try {
    const answer = await fetch(`${DEPLOYMENT.base}release.txt`, { cache: 'no-store' });
    return answer.ok && (await answer.text()).trim() !== own;
  } catch {
    return false;
  }
}
