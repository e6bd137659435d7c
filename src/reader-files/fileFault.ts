/** Why a text is no table. */
export type TextFault =
  | 'empty'
  | 'spreadsheet'
  | 'archive'
  | 'binary'
  | 'html'
  | 'json'
  | 'jsonCut'
  | 'jsonBroken'
  | 'oneLine'
  | 'tooManyColumns';

/** As much of a file as shows what it is. */
const HEAD = 4096;
/** More unreadable characters than these, as a share, and it is no text. */
const MOST_UNREADABLE = 0.02;
/** The first two bytes of gzip, by the encodings that they are taken for. */
const GZIP = ['\u001f\u008b', '\u001f\u2039', '\u001f\ufffd'];
/** "<DATE>" may begin a table; these begin a page or a document. */
const MARKUP =
  /^<(?:!doctype|!--|\?xml|html|head|body|table|div|svg|script|style|meta|link|p|span|workbook|rss|feed)\b/i;

/** What makes a text something else than a table of separated values, or null; "json" may still hold a table. */
export function fileFault(text: string): TextFault | null {
  const head = text.slice(0, HEAD).replace(/^\ufeff/, '');
  if (head.trim() === '' && text.trim() === '') return 'empty';
  if (head.startsWith('PK\u0003\u0004') || GZIP.some(start => head.startsWith(start))) return 'archive';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'spreadsheet';
  if (isBinary(head)) return 'binary';
  const start = head.trimStart();
  if (MARKUP.test(start)) return 'html';
  const isNumberList = /^\[\s*-?\d/.test(start) && /^\[[-+\d.,eE\s]*\]\s*$/.test(text.trimStart());
  return isNumberList || /^(?:\{|\[\s*[{["])/.test(start) ? 'json' : null;
}

function isBinary(head: string): boolean {
  let unreadable = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0) return true;
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
    if (isControl || code === 0xfffd) unreadable++;
  }
  return unreadable > head.length * MOST_UNREADABLE;
}
