import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/compute/index.ts';
import { main } from '../../src/explore/main.ts';

/**
 * What links gave when they were shared, by model version: `/e/…` gives the same numbers until a model version in CHANGELOG
 * changes them. Stored once and never edited; a new version of the model or a new link adds to the file:
 * `FAULTLINE_STORE_ANSWERS=1 npx vitest run test/scenario/storedAnswers.test.ts`.
 */
const FILE = path.resolve(import.meta.dirname, '../golden/storedAnswers.json');
const TOLERANCE = 1e-9;
/** Of a long row as many are kept, evenly. */
const KEPT = 8;

const LINKS = [
  'leverage --seed 1',
  'leverage --lev 100 --h 1 --side short --asset eth --regime stressed --seed 7',
  'leverage --model constant --vol 80 --h 720 --lev 5 --seed 1',
  'calibration --seed 1',
  'calibration --acc 70 --real 120 --stake half --seed 3',
  'reality-gap --seed 1',
  'reality-gap --skill none --tries 10 --seed 5',
  'cascade --seed 1',
  'cascade --shock 6 --lev 5 --seed 2',
  'guardrails --seed 1',
  'guardrails --day 3 --crash 12 --cap 5 --seed 2',
];

type Numbers = Readonly<Record<string, number>>;
type Stored = Record<string, Record<string, Numbers>>;

const stored = JSON.parse(readFileSync(FILE, 'utf8')) as Stored;

async function numbersOf(link: string): Promise<Numbers> {
  let out = '';
  let told = '';
  const read = () => Promise.reject(new Error('no file is asked for'));
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (told += text), read };
  const status = await main(link.split(' '), terminal);
  expect({ link, status, told }).toEqual({ link, status: 0, told });
  return Object.fromEntries(flattened(JSON.parse(out), ''));
}

function flattened(value: unknown, at: string): [string, number][] {
  if (typeof value === 'number') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const step = Array.isArray(value) ? Math.max(1, Math.floor(entries.length / KEPT)) : 1;
  return entries
    .filter((_entry, place) => place % step === 0)
    .flatMap(([key, inner]) => flattened(inner, at === '' ? key : `${at}.${key}`));
}

/** Numbers that differ by more than the tolerance, or are missing. */
function moved(before: Numbers, now: Numbers): string[] {
  return Object.entries(before)
    .filter(([at, value]) => {
      const given = now[at];
      return given === undefined || Math.abs(given - value) > TOLERANCE * Math.max(1, Math.abs(value));
    })
    .map(([at, value]) => `${at}: ${value} is now ${now[at]}`);
}

describe('an answer that was shared', () => {
  test.each(LINKS)(
    'is the same to nine digits: %s',
    async link => {
      const now = await numbersOf(link);
      expect(Object.keys(now).length).toBeGreaterThan(20);
      if (process.env['FAULTLINE_STORE_ANSWERS']) {
        stored[MODEL_VERSION] = { [link]: now, ...stored[MODEL_VERSION] };
        writeFileSync(FILE, `${JSON.stringify(stored, null, 1)}\n`);
      }
      const before = stored[MODEL_VERSION]?.[link];
      expect(before, `nothing is stored for model ${MODEL_VERSION}`).toBeDefined();
      expect(moved(before!, now)).toEqual([]);
    },
    60_000,
  );

  test('of an older model stays on record', () => {
    expect(Object.keys(stored)).toContain(MODEL_VERSION);
    for (const links of Object.values(stored))
      for (const numbers of Object.values(links))
        expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
  });
});
