import { COVERS } from '../panels/registry.ts';
import { baseValues, findPreset, siteAddress } from '../scenario/index.ts';
import type { Route } from './route.ts';
import { siteWords } from './text.en.ts';

/** The address of the deployment, if the build was told it: cards and canonical links need it in full. */
const SITE = (import.meta.env['VITE_FAULTLINE_SITE'] as string | undefined) ?? '';

/** Title, description and card of a page, as the head of its HTML. */
export function headOf(route: Route, address: string): string {
  const { title, description } = words(route);
  const full = `${title} · ${siteWords.name}`;
  const tags = [
    `<title>${escapeText(full)}</title>`,
    `<meta name="description" content="${escapeText(description)}" />`,
    `<meta property="og:title" content="${escapeText(full)}" />`,
    `<meta property="og:description" content="${escapeText(description)}" />`,
    '<meta property="og:type" content="website" />',
  ];
  if (SITE !== '')
    tags.push(
      `<link rel="canonical" href="${escapeText(SITE + siteAddress(canonicalAddress(route, address)))}" />`,
    );
  if (route.kind === 'missing' || route.kind === 'embed')
    tags.push('<meta name="robots" content="noindex" />');
  return tags.join('\n    ');
}

/** An embed is the same content as its panel's page. */
function canonicalAddress(route: Route, address: string): string {
  return route.kind === 'embed' ? address.replace(/^\/e\/\d+/, '') : address;
}

function words(route: Route): { readonly title: string; readonly description: string } {
  switch (route.kind) {
    case 'lab':
    case 'embed': {
      const { panel, presetId } = route;
      const preset = presetId === null ? undefined : findPreset(panel, presetId);
      const { description } = COVERS.find(cover => cover.id === panel.id)!;
      const title = panel.question(baseValues(panel, presetId));
      return { title: preset ? `${preset.name}: ${title}` : title, description };
    }
    case 'how-we-know':
      return { title: siteWords.footer.howWeKnow, description: siteWords.home.description };
    case 'about':
      return { title: siteWords.footer.about, description: siteWords.home.description };
    case 'missing':
      return { title: siteWords.missing.title, description: siteWords.home.description };
    default:
      return { title: siteWords.home.title, description: siteWords.home.description };
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
