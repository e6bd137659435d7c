import { DEPLOYMENT, isFrozen, siteAddress } from '../scenario/index.ts';
import type { SiteText } from '../words/siteText.ts';
import type { Route } from './definePage.ts';

/** Title, description and card of a page, as the head of its HTML. */
export function headOf(route: Route, words: SiteText): string {
  const { title, description } = route.head(words);
  const full = words.pageTitle(title);
  const tags = [
    `<title>${escapeText(full)}</title>`,
    `<meta name="description" content="${escapeText(description)}" />`,
    `<meta property="og:title" content="${escapeText(full)}" />`,
    `<meta property="og:description" content="${escapeText(description)}" />`,
    '<meta property="og:type" content="website" />',
  ];
  if (DEPLOYMENT.site !== '')
    tags.push(
      `<link rel="canonical" href="${escapeText(DEPLOYMENT.site + siteAddress(route.canonical))}" />`,
    );
  if (!route.kind.indexed || isFrozen()) tags.push('<meta name="robots" content="noindex" />');
  return tags.join('\n    ');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
