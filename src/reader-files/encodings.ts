/** Encodings older than UTF-8, in the order in which they are taken where nothing tells them apart. */
export const OLD_ENCODINGS = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'macintosh',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

export type OldEncoding = (typeof OLD_ENCODINGS)[number];

/** All encodings that are read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...OLD_ENCODINGS] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** An encoding by its name; null for what is none. */
export function encodingNamed(name: unknown): Encoding | null {
  return ENCODINGS.find(known => known === name) ?? null;
}
