import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventChanceBound } from '../../src/model/guardrails/index.ts';
import { roundedUp, roundedUpTo } from '../../src/schema/index.ts';
import { say } from '../../src/words/say.en.ts';
import { numberOf } from './checker.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const NOISE = 1e-8;

/** "15 of 1,000" as a share. */
const shareOf = (written: string) => {
  const [count, base] = written.split(' of ').map(numberOf);
  return count! / base!;
};

describe('a bound that is said', () => {
  it('is never below what it bounds, and no step above it', () => {
    fc.assert(
      fc.property(chance, p => {
        const told = shareOf(say.chanceAtMost(p));
        expect(told).toBeGreaterThanOrEqual(p - NOISE);
        expect(told - p).toBeLessThan((p < 0.1 ? 0.001 : 0.01) + NOISE);
      }),
    );
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const slack = NOISE * Math.max(1, Math.abs(value));
          expect(numberOf(say.numberAtMost(value, decimals))).toBeGreaterThanOrEqual(value - slack);
          expect(numberOf(say.numberAtLeast(value, decimals))).toBeLessThanOrEqual(value + slack);
        },
      ),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), value => {
        const told = roundedUpTo(value, 3);
        expect(told).toBeGreaterThanOrEqual(value * (1 - NOISE));
        expect(told).toBeLessThan(value * 1.0101);
        expect(numberOf(say.largeMoney(told))).toBeGreaterThanOrEqual(value * (1 - NOISE));
      }),
    );
  });

  it('is not raised by what arithmetic leaves behind the last digit', () => {
    expect([0.29 * 100, 0.1 + 0.2, 3].map(value => roundedUp(value, 1))).toEqual([29, 0.3, 3]);
    expect(say.chanceAtMost(0.29)).toBe('29 of 100');
  });

  it('holds for what the days of a window do not rule out', () => {
    const bound = (days: number, events = 0) =>
      say.chanceAtMost(eventChanceBound({ events, days, confidence: 0.95 }));
    expect([bound(199), bound(198), bound(600), bound(600, 3), bound(60)]).toEqual([
      '15 of 1,000',
      '16 of 1,000',
      '5 of 1,000',
      '13 of 1,000',
      '49 of 1,000',
    ]);
  });
});

/** What may stand behind a word of bounds: rounded on its side, all digits, whole counts, or rounded in its own function. */
const SIDED = [
  /^say\.(?:numberAtMost|numberAtLeast|chanceAtMost|quantity|leverageLimit|plural|duration)\(/,
  /^say\.largeMoney\(roundedUpTo\(/,
  /^pointsAtMost\(/,
];
/** Other expressions, each with the reason why no digit is lost on the wrong side. */
const WHOLE: Readonly<Record<string, string>> = {
  'say.number(months.most)': 'whole months',
  'say.number(reason.most)': 'a whole seed',
  'say.number(unfit.learnable + unfit.held + unfit.later)': 'whole days',
  'say.chance(told.halved).full': 'a fifth, of the panel itself',
  'share(mostRight)': 'all digits',
  'daysWords(least)': 'whole days',
  'times(most)': 'the end of a map',
  'millions(amount)': 'as typed',
  'millions(guard.amount)': 'as typed',
  'moneyShare(flatStake)': 'a tenth, of the panel itself',
  to: 'rounded up to a whole hundredth where it is made (chanceTold)',
  from: 'rounded down to a whole hundredth where it is made (chanceTold)',
};

const BOUND = /\b(?:up to|at most|at least)\b(?: \w+)? \$\{((?:[^{}]|\{[^{}]*\})*)\}/gi;

function wordFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.en.ts'))
    .map(name => join(folder, name));
}

describe('every bound of the site', () => {
  const found = wordFiles('src').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(BOUND)].map(([text, told]) => ({ file, text, told: told! })),
  );

  it('is found', () => {
    expect(found.length).toBeGreaterThan(15);
  });

  it('is rounded to its own side, or loses no digit', () => {
    const open = found.filter(({ told }) => !SIDED.some(sided => sided.test(told)) && !(told in WHOLE));
    expect(open.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('has no reason left over', () => {
    expect(Object.keys(WHOLE).filter(told => !found.some(one => one.told === told))).toEqual([]);
  });
});
