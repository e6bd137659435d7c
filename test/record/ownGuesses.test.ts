import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameNear,
  mergedRecords,
  type OwnGuess,
  readRecord,
  recordFile,
  SURE_LEVELS,
  writeRecord,
} from '../../src/record/ownGuesses.ts';
import { ownLevels } from '../../src/record/ownLevels.ts';
import { recordText } from '../../src/words/record.en.ts';

const guess = (changes: Partial<OwnGuess> = {}): OwnGuess => ({
  ...{ scene: 'a', guess: [50], truth: [55], within: 10, sure: 0.9, when: 1 },
  ...changes,
});

const guesses = fc.array(
  fc.record({
    scene: fc.constantFrom('a', 'b', 'c', 'd'),
    guess: fc.constant([50]),
    truth: fc.constant([55]),
    within: fc.constant(10),
    sure: fc.constantFrom(...SURE_LEVELS),
    when: fc.integer({ min: 0, max: 1e6 }),
  }),
);

describe('a guess', () => {
  it('came near where every handle is as near as was asked, of a choice only where it is the truth', () => {
    expect(cameNear(guess({ truth: [60] }))).toBe(true);
    expect(cameNear(guess({ truth: [61] }))).toBe(false);
    expect(cameNear(guess({ guess: [50, 0], truth: [55, 11] }))).toBe(false);
    expect(cameNear(guess({ guess: [1], truth: [1], within: 0 }))).toBe(true);
    expect(cameNear(guess({ guess: [0], truth: [1], within: 0 }))).toBe(false);
    // Of money, whose tenth of the axis is no round number.
    expect(cameNear(guess({ guess: [0.1], truth: [0.4], within: 0.1 * 3 }))).toBe(true);
  });
});

describe('two records', () => {
  it('merge by scene, the first answer of each, the newest scene first', () => {
    const one = [guess({ when: 5, sure: 0.5 }), guess({ scene: 'b', when: 2 })];
    const other = [guess({ when: 3, sure: 0.7 }), guess({ scene: 'c', when: 9 })];
    expect(mergedRecords(one, other).map(({ scene, sure }) => [scene, sure])).toEqual([
      ['c', 0.9],
      ['a', 0.7],
      ['b', 0.9],
    ]);
  });

  it('come to the same whichever is first, and merging again changes nothing', () => {
    fc.assert(
      fc.property(guesses, guesses, (one, other) => {
        const merged = mergedRecords(one, other);
        const scenes = merged.map(({ scene }) => scene);
        expect(new Set(scenes).size).toBe(scenes.length);
        expect(mergedRecords(other, one).map(({ when }) => when)).toEqual(merged.map(({ when }) => when));
        expect(mergedRecords(merged, one)).toEqual(merged);
      }),
    );
  });
});

describe('what is kept', () => {
  it('comes back as it was, and nothing leaves nothing behind', () => {
    fc.assert(
      fc.property(guesses, all => {
        const record = mergedRecords(all, []);
        expect(readRecord(writeRecord(record))).toEqual(record);
      }),
    );
    expect(writeRecord([])).toBeNull();
  });

  it('leaves out what is no guess, whatever a browser holds', () => {
    const kept = [guess(), { scene: 'b' }, guess({ scene: 'c', sure: 0.8 as never }), null, 7];
    expect(readRecord(JSON.stringify(kept))).toEqual([guess()]);
    expect(readRecord(JSON.stringify([guess({ truth: [1, 2] })]))).toEqual([]);
    fc.assert(fc.property(fc.string(), text => void readRecord(text)));
  });

  it('is filed with a title, a version and whether each was near', () => {
    expect(JSON.parse(recordFile([guess()], 'Mine'))).toEqual({
      ...{ faultline: 'my-guesses', format: 1, title: 'Mine' },
      guesses: [{ ...guess(), near: true }],
    });
  });
});

describe('the levels of a record', () => {
  const said = (count: number, near: number, sure: OwnGuess['sure']) =>
    Array.from({ length: count }, (_, at) =>
      guess({ scene: `${sure} ${at}`, truth: [at < near ? 50 : 90], sure }),
    );

  it('count by certainty, with what honest certainty brings 19 times in 20', () => {
    // Of 9 at 0.9, P(fewer than 6 near) = 0.0083 and P(fewer than 7) = 0.053; of 4 at 0.5 none is ruled out.
    expect(ownLevels([...said(9, 4, 0.9), ...said(4, 2, 0.5)])).toEqual([
      { sure: 0.5, count: 4, near: 2, honest: [0, 4] },
      { sure: 0.9, count: 9, near: 4, honest: [6, 9] },
    ]);
    expect(ownLevels([])).toEqual([]);
  });

  it('are said in two sentences', () => {
    expect(recordText.level({ sure: 0.9, count: 9, near: 4, low: 6, high: 9 })).toBe(
      'You said 90, it was 4 of 9. If that were honest it would be 6 to 9, 19 times in 20.',
    );
    expect(recordText.tooFew({ count: 1, least: 10 })).toBe(
      'You have said of 1 guess how sure you were. After 10 they are drawn here.',
    );
  });
});
