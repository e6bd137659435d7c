/** Sentence, picture and one control of a panel fit into this height from 600 px of width on. */
export const FRAME_HEIGHT = 420;
export const FRAME_WIDTH = 600;

interface Framed {
  /** In full. */
  readonly address: string;
  readonly title: string;
}

/** The line of HTML that puts a frame into somebody's article. */
export function frameLine({ address, title }: Framed): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" width="100%" height="${FRAME_HEIGHT}" style="border:0"></iframe>`;
}

/** The same with the attributes alone that WordPress leaves to a frame that it has discovered. */
export function discoveredFrame({ address, title }: Framed): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${FRAME_WIDTH}" height="${FRAME_HEIGHT}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
