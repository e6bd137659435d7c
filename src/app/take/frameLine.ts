import type { Theme } from '../../scenario/index.ts';

/** Sentence, picture and controls of a panel fit into this height from 600 px of width on. */
export const FRAME_HEIGHT = 420;
export const FRAME_WIDTH = 600;

/** On a ground of another scheme than the frame's a browser paints the whole frame white. */
const SCHEMES: Readonly<Record<Theme, readonly string[]>> = {
  auto: ['light', 'dark'],
  light: ['light'],
  dark: ['dark'],
  projector: ['light'],
};

interface FrameParts {
  readonly address: string;
  readonly title: string;
  readonly theme?: Theme;
  readonly width?: string;
  readonly height?: number;
}

/** The line of HTML that puts a frame into somebody's article. */
export function frameLine({
  address,
  title,
  theme = 'auto',
  width = '100%',
  height = FRAME_HEIGHT,
}: FrameParts): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="${width}" height="${height}" style="border:0;color-scheme:${SCHEMES[theme].join(' ')}" allow="clipboard-write"></iframe>`;
}

/** The same with the attributes alone that WordPress leaves to a frame that it has discovered. */
export function discoveredFrame({ address, title }: Pick<FrameParts, 'address' | 'title'>): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${FRAME_WIDTH}" height="${FRAME_HEIGHT}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
}

/** A text as it stands in HTML, within an attribute too. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
