import { downloadText } from '../../charts/downloadText.ts';
import { NotDone } from './notDone.ts';

interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/**
 * Asks the browser to save a text as a file. Whether it did, no page can know.
 *
 * @param byHand what is said where no file can be saved.
 * @throws NotDone with the text in a frame without an origin, where browsers drop downloads without a word.
 */
export function saveText({ text, fileName, mediaType }: TextFile, byHand: string): void {
  if (window.origin === 'null') throw new NotDone(byHand, text);
  downloadText(text, fileName, mediaType);
}
