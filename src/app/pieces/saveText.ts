import { downloadText } from '../../charts/downloadText.ts';

interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The page stands where no file can be saved; the text is for the reader to copy by hand. */
export class SaveRefused extends Error {
  override readonly name = 'SaveRefused';
  readonly text: string;

  constructor(text: string) {
    super('the browser does not let the page save');
    this.text = text;
  }
}

/**
 * Asks the browser to save a text as a file. Whether it did, no page can know.
 *
 * @throws SaveRefused in a frame without an origin, where browsers drop downloads without a word.
 */
export function saveText({ text, fileName, mediaType }: TextFile): void {
  if (window.origin === 'null') throw new SaveRefused(text);
  downloadText(text, fileName, mediaType);
}
