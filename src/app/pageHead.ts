import { HEIGHT, WIDTH } from '../pictures/paper.ts';
import { DEPLOYMENT, isFrozen, siteAddress } from '../scenario/index.ts';
import type { SiteText } from '../words/siteText.ts';
import type { Route } from './definePage.ts';
import { cardPath } from './picture/cards.ts';

/** What the build knows of a page beyond its words: a sentence that tells its answer, and what its card shows. */
interface HeadFacts {
  readonly description?: string | undefined;
  readonly alt?: string | undefined;
}

/** Title, description and card of a page, as the head of its HTML. What needs the site's own address is left out without it. */
export function headOf(route: Route, words: SiteText, facts: HeadFacts = {}, site = DEPLOYMENT.site): string {
  const { title, description: general } = route.head(words);
  const description = facts.description ?? general;
  const full = words.pageTitle(title);
  const tags = [
    `<title>${escapeText(full)}</title>`,
    `<meta name="description" content="${escapeText(description)}" />`,
    property('og:title', full),
    property('og:description', description),
    property('og:type', 'website'),
  ];
  if (site !== '') tags.push(...linksOf(route, full, facts, site));
  if (!route.kind.indexed || isFrozen()) tags.push('<meta name="robots" content="noindex" />');
  return tags.join('\n    ');
}

/** What must be given in full: the page's own address, its card, and where hosts find what to embed. */
function linksOf(route: Route, title: string, { alt = title }: HeadFacts, site: string): readonly string[] {
  const at = (path: string) => escapeText(site + siteAddress(path));
  return [
    `<link rel="canonical" href="${at(route.canonical)}" />`,
    property('og:url', site + siteAddress(route.canonical)),
    property('og:image', site + siteAddress(cardPath(route.card))),
    property('og:image:width', String(WIDTH)),
    property('og:image:height', String(HEIGHT)),
    property('og:image:alt', alt),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...(route.oEmbed === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${at(route.oEmbed)}" title="${escapeText(title)}" />`,
        ]),
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeText(content)}" />`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
