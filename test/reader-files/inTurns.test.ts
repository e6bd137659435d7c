import { expect, test, vi } from 'vitest';
import { fileFault } from '../../src/reader-files/fileFault.ts';
import { inTurns } from '../../src/reader-files/inTurns.ts';
import { partsOfFile, textOfFile } from '../../src/reader-files/textOfFile.ts';
import { materialOf, materialSteps, textOf } from '../../src/schema/index.ts';

/** Letters of two bytes, so that some stand across the borders of pieces. */
const LONG = 'é,1\n'.repeat(1_200_000);

test('a long text is decoded in pieces to the same text, with a turn between two of them', async () => {
  const bytes = new TextEncoder().encode(`x${LONG}`);
  const turn = vi.fn(() => Promise.resolve());
  const { parts, encoding } = await partsOfFile(bytes, null, turn);
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.join('') === `x${LONG}`).toBe(true);
  expect(encoding).toBe('utf-8');
  expect(turn.mock.calls.length).toBeGreaterThan(4);
});

test('of what its head shows to be no text no more is decoded than its first piece, which says so', async () => {
  const noise = Uint8Array.from({ length: 3_000_000 }, (_, place) => ((place * 7919) >> 3) & 255);
  const turn = vi.fn(() => Promise.resolve());
  const { parts } = await partsOfFile(noise, null, turn);
  expect(parts).toHaveLength(1);
  expect(parts[0]!.length).toBeLessThanOrEqual(2 ** 20);
  expect(fileFault(parts[0]!)).toBe('binary');
  const spaces = new TextEncoder().encode(`${' '.repeat(2_000_000)}a,b\n`);
  expect((await textOfFile(spaces)).text).toHaveLength(2_000_004);
});

test('a letter that is none anywhere in a long file makes all of it no UTF-8', async () => {
  const bytes = new TextEncoder().encode(LONG);
  const broken = Uint8Array.from([...bytes.subarray(0, 5_000_000 - 2), 0xe9, 0x2c]);
  expect((await textOfFile(broken)).encoding).not.toBe('utf-8');
});

test('a long text is hashed in steps to the same hash', async () => {
  const turn = vi.fn(() => Promise.resolve());
  const { text, ...whole } = materialOf(LONG, 'long.csv');
  expect(await inTurns(materialSteps([LONG], 'long.csv'), turn)).toEqual(whole);
  expect(turn.mock.calls.length).toBe(Math.floor(LONG.length / 2 ** 20));
  const parts = [LONG.slice(0, 1), LONG.slice(1, 2_000_000), LONG.slice(2_000_000)];
  expect(await inTurns(materialSteps(parts, 'long.csv'), turn)).toEqual({ ...whole, parts });
  expect(textOf({ parts })).toBe(text);
});
