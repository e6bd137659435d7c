import { describe, expect, it, test } from 'vitest';
import { findEncoding } from '../../src/reader-files/findEncoding.ts';
import { textOfFile } from '../../src/reader-files/textOfFile.ts';
import golden from '../golden/encodedTables.json' with { type: 'json' };
import { readForecastFile } from './readFile.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));

describe.each(golden.tables)('$header in $encoding', ({ encoding, header, yes, base64 }) => {
  it('is known by its words', () => {
    expect(findEncoding(bytesOf(base64))).toBe(encoding);
  });

  it('is read as it was written', async () => {
    const { text } = await textOfFile(bytesOf(base64));
    expect(text.split('\n')[0]).toBe(header);
    const { probabilities, outcomes, outcomeWords } = readForecastFile(text);
    expect([...probabilities]).toEqual(
      Array.from({ length: 24 }, (_, row) => expect.closeTo((10 + 3 * row) / 100, 12)),
    );
    expect([...outcomes]).toEqual(Array.from({ length: 24 }, (_, row) => (row % 3 === 0 ? 0 : 1)));
    expect(outcomeWords.yes).toHaveLength(1);
    expect(text).toContain(yes);
  });
});

test('an encoding that is named is taken', async () => {
  const { text, encoding } = await textOfFile(Uint8Array.from([0xe9, 0x0a]), 'windows-1251');
  expect({ text, encoding }).toEqual({ text: 'й\n', encoding: 'windows-1251' });
});

test('a name of no encoding leaves it to be found', async () => {
  expect(await textOfFile(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), 'latin')).toEqual({
    text: 'café\n',
    encoding: 'windows-1252',
  });
});

test.each([
  ['UTF-8', [0xc3, 0xa9], 'utf-8'],
  ['UTF-16 with a mark', [0xff, 0xfe, 0xe9, 0x00], 'utf-16le'],
  ['UTF-16 without one', [0x00, 0x61, 0x00, 0x62], 'utf-16be'],
])('%s needs no words', async (_, bytes, encoding) => {
  expect((await textOfFile(Uint8Array.from(bytes))).encoding).toBe(encoding);
});
