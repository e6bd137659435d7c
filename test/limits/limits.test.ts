import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  againstLimits,
  LIMIT_NAMES,
  type MyLimits,
  NO_LIMITS,
  readKeptLimits,
  readLimitsFile,
  SHOWN_OF,
  writeKeptLimits,
  writeLimitsFile,
} from '../../src/limits/index.ts';
import { limitsText } from '../../src/words/limits.en.ts';

const SOME: MyLimits = { ...NO_LIMITS, ofHundred: 10, leverage: 5, days: 14, lossShare: 0.2 };

const open = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const limits: fc.Arbitrary<MyLimits> = fc.record({
  ofHundred: open(fc.integer({ min: 0, max: 100 })),
  leverage: open(fc.double({ min: 0.001, max: 1000, noNaN: true })),
  days: open(fc.integer({ min: 1, max: 36_500 })),
  lossMoney: open(fc.double({ min: 0, max: 1e12, noNaN: true })),
  lossShare: open(fc.double({ min: 0, max: 1, noNaN: true })),
});

describe('kept limits', () => {
  it('come back as they were, and none leave nothing behind', () => {
    fc.assert(
      fc.property(limits, kept => {
        expect(readKeptLimits(writeKeptLimits(kept))).toEqual(kept);
      }),
    );
    expect(writeKeptLimits(NO_LIMITS)).toBeNull();
  });

  it('leave out what is no limit, whatever a browser holds', () => {
    expect(readKeptLimits('{"leverage":-1,"days":2.5,"ofHundred":10,"colour":"red"}')).toEqual({
      ...NO_LIMITS,
      ofHundred: 10,
    });
    fc.assert(fc.property(fc.string(), text => void readKeptLimits(text)));
    for (const text of ['', 'null', '[]', '7', '{']) expect(readKeptLimits(text)).toEqual(NO_LIMITS);
  });
});

describe('a file of limits', () => {
  it('comes back as it was', () => {
    expect(readLimitsFile(writeLimitsFile(SOME, 'My limits'))).toEqual({ ok: true, value: SOME });
  });

  it.each([
    ['x'.repeat(10_001), { kind: 'too-large' }],
    ['{', { kind: 'not-json' }],
    ['{"limits":{"days":1}}', { kind: 'not-limits' }],
    ['{"faultline":"my-limits","format":2,"limits":{"days":1}}', { kind: 'newer-format' }],
    ['{"faultline":"my-limits","format":1,"limits":{}}', { kind: 'empty' }],
    ['{"faultline":"my-limits","format":1,"limits":{"colour":1}}', { kind: 'unknown', name: 'colour' }],
  ])('is refused as a whole where it is none: %.40s', (text, reason) => {
    expect(readLimitsFile(text)).toEqual({ ok: false, reason });
  });

  it('is refused for one value beyond its limits, and nothing is clamped', () => {
    const text = '{"faultline":"my-limits","format":1,"limits":{"days":14,"ofHundred":101}}';
    expect(readLimitsFile(text)).toMatchObject({
      ok: false,
      reason: { kind: 'value', name: 'ofHundred', reason: { kind: 'too-high', limit: 100 } },
    });
  });
});

describe('a picture against limits', () => {
  const wiped = (value: number) => ({ value, of: 'wipedOut' }) as const;
  const said = (mine: MyLimits, shown: Parameters<typeof againstLimits>[1]) =>
    againstLimits(mine, shown).map(told => limitsText.against[told.kind](told));

  it('is above, at or below, in the numbers that are read', () => {
    const at = (ofHundred: number) => againstLimits(SOME, { ofHundred: wiped(ofHundred) })[0]!.standing;
    expect([12, 10.4, 9.6, 9.4, 10.6].map(at)).toEqual(['above', 'at', 'at', 'below', 'above']);
    // Below one of a hundred the number is told as it is.
    const none = (ofHundred: number) =>
      againstLimits({ ...SOME, ofHundred: 0 }, { ofHundred: wiped(ofHundred) })[0]!.standing;
    expect([0, 0.3].map(none)).toEqual(['at', 'above']);
  });

  it('says so in a sentence', () => {
    expect(said(SOME, { ofHundred: wiped(12.2), leverage: { value: 20, of: 'position' }, days: 30 })).toEqual(
      [
        'Your limit: 10 of 100. Wiped out here: 12 of 100, above it.',
        'Your limit: 5×. This position’s leverage: 20×, above it.',
        'You need the money in 14 days. What is shown takes 30 days, longer.',
      ],
    );
    expect(said(SOME, { money: { start: 10_000, left: 7000, isMoney: true } })).toEqual([
      'You can lose 2,000. Here 3,000 is lost, more than that.',
    ]);
    expect(said(SOME, { money: { start: 10_000, left: 11_000, isMoney: true } })).toEqual([
      'You can lose 2,000. What is told here ends without a loss; on the way there may be one.',
    ]);
  });

  it('says of what each number is, for all that a picture may show', () => {
    const of = [
      ...SHOWN_OF.ofHundred.map(one => said(SOME, { ofHundred: { value: 3, of: one } })),
      ...SHOWN_OF.leverage.map(one => said(SOME, { leverage: { value: 3, of: one } })),
    ].flat();
    expect(new Set(of).size).toBe(SHOWN_OF.ofHundred.length + SHOWN_OF.leverage.length);
    for (const sentence of of) expect(sentence).not.toMatch(/\bThis is\b/);
  });

  it('says nothing of what is not filled, nor of what it does not show', () => {
    expect(againstLimits(NO_LIMITS, { ofHundred: wiped(12), days: 3 })).toEqual([]);
    expect(againstLimits(SOME, {})).toEqual([]);
  });

  it('says of what a share is where the start stands for any money', () => {
    const share = { ...NO_LIMITS, lossShare: 0.3 };
    expect(said(share, { money: { start: 100, left: 0, isMoney: false } })).toEqual([
      'You can lose 30 of 100. Here 100 of 100 is lost, more than that.',
    ]);
  });

  it('compares an amount only with money, and of both losses the stricter counts', () => {
    const mine = { ...NO_LIMITS, lossMoney: 500, lossShare: 0.2 };
    const mark = (start: number, isMoney: boolean) =>
      againstLimits(mine, { money: { start, left: 0, isMoney } })[0]!.mark;
    expect(mark(10_000, true)).toBe(9500);
    expect(mark(1000, true)).toBe(800);
    expect(mark(100, false)).toBe(80);
    expect(
      againstLimits({ ...NO_LIMITS, lossMoney: 5 }, { money: { start: 1, left: 0, isMoney: false } }),
    ).toEqual([]);
  });
});

it('every limit has a label and says what it is', () => {
  expect(Object.keys(limitsText.parameters).sort()).toEqual([...LIMIT_NAMES].sort());
});
