/** The picture that stands for a page where somebody links to it. */
export type Card =
  | { readonly kind: 'front' }
  /** The first picture of a panel, at its own values or a preset's. */
  | { readonly kind: 'panel'; readonly panel: string; readonly preset: string | null }
  | { readonly kind: 'ready'; readonly id: string }
  /** What the first scene of a story asks, its answer hidden. */
  | { readonly kind: 'story'; readonly panel: string; readonly story: string };

export const HOME_CARD: Card = { kind: 'front' };

/** Where the picture of a card lies, below the site's base. */
export function cardPath(card: Card): string {
  switch (card.kind) {
    case 'front':
      return '/cards/home.png';
    case 'panel':
      return `/cards/${card.panel}${card.preset === null ? '' : `/${card.preset}`}.png`;
    case 'ready':
      return `${readyPath(card.id)}picture.png`;
    case 'story':
      return `${storyPath(card.panel, card.story)}card.png`;
    default:
      return card satisfies never;
  }
}

/** The page of all ready views. */
export const VIEWS_PATH = '/views/';

/** The page of one ready view, below the site's base. */
export function readyPath(id: string): string {
  return `${VIEWS_PATH}${id}/`;
}

/** What lies beside the page of a ready view. */
export const readyFile = (id: string, name: 'data.csv' | 'oembed.json'): string => `${readyPath(id)}${name}`;

/** The page that links to a story lead to, so that they have a card. */
export function storyPath(panel: string, story: string): string {
  return `/stories/${panel}/${story}/`;
}
