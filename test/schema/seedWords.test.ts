import { describe, expect, it } from 'vitest';
import { isSeedName, seedNumberOf, withSeedNumber } from '../../src/schema/seedNames.ts';
import { SEED_WORDS, seedOfWords, wordsOfSeed } from '../../src/schema/seedWords.ts';

const { describing, naming } = SEED_WORDS;

const AMBER_OTTER = 771591;

/** Parts of words that nobody should have to say in front of a class. */
const UNSAYABLE =
  /^ass$|^arse|^cock$|sex|nude|naked|damn|^hell|kill(?!e|f)|dead|dumb|^fat$|ugly|stupid|slave|nazi|^drug|bloody|^tit$|monkey|^ape$/;

/** Words that sound the same however they are written: one letter doubled, silent or for another. */
function heard(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kn/g, 'n')
    .replace(/wr/g, 'r')
    .replace(/ck|c(?![eiyh])|q/g, 'k')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/(.)\1/g, '$1')
    .replace(/(?:ey|ie|y)$/, 'i')
    .replace(/e$/, '');
}

/** Whether two words are one letter apart: one changed, added or left out. */
function areNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const from = [...long].findIndex((letter, at) => letter !== short[at]);
  const rest = long.slice(from + 1);
  return rest === short.slice(long.length === short.length ? from + 1 : from);
}

describe('the words of seeds', () => {
  it('are 1,024 of each kind, of 3 to 9 small letters, none of them twice', () => {
    expect([describing.length, naming.length]).toEqual([1024, 1024]);
    expect(new Set([...describing, ...naming]).size).toBe(2048);
    expect([...describing, ...naming].filter(word => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  it('can be said in front of a class', () => {
    expect([...describing, ...naming].filter(word => UNSAYABLE.test(word))).toEqual([]);
  });

  it.each([
    ['describing', describing],
    ['naming', naming],
  ])('are told apart by ear: %s', (_, words) => {
    const sounds = words.map(heard);
    expect(sounds.filter((sound, at) => sounds.indexOf(sound) !== at)).toEqual([]);
    const near = words.flatMap((one, at) => words.slice(at + 1).filter(other => areNear(one, other)));
    expect(near).toEqual([]);
  });

  it('name every seed below 2^20 by words of its own', () => {
    let wrong = 0;
    for (let seed = 0; seed < 2 ** 20; seed++) {
      const first = wordsOfSeed(seed)!;
      if (seed % 97 === 0 ? seedOfWords(first) !== seed : first === undefined) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('lead back to each of these seeds', () => {
    const places = [describing, naming].map(words => new Map(words.map((word, at) => [word, at])));
    const seen = new Uint8Array(2 ** 20);
    for (let seed = 0; seed < 2 ** 20; seed++) {
      const [first, second] = wordsOfSeed(seed)!.split(' ');
      seen[places[0]!.get(first!)! * 1024 + places[1]!.get(second!)!]!++;
    }
    expect(seen.every(times => times === 1)).toBe(true);
  });

  it('name no seed from 2^20 on, and words that are not in the lists name none', () => {
    expect(wordsOfSeed(2 ** 20)).toBeNull();
    expect(seedOfWords('otter amber')).toBeNull();
    expect(seedOfWords('amber')).toBeNull();
    expect([seedOfWords('nothing otter'), seedOfWords('amber nothing'), seedOfWords('12')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('stay with their seeds for ever', () => {
    expect([0, 1, 2, 12345].map(wordsOfSeed)).toEqual([
      'able aardvark',
      'plumed thumb',
      'enormous seahorse',
      'polished ibex',
    ]);
    expect(seedOfWords('Amber-OTTER')).toBe(AMBER_OTTER);
  });

  it('are read in links and where they are typed', async () => {
    expect(await withSeedNumber('?v=1&lev=20&seed=amber-otter')).toBe(`?v=1&lev=20&seed=${AMBER_OTTER}`);
    expect(await withSeedNumber('?v=1&seed=amber+otter')).toBe(`?v=1&seed=${AMBER_OTTER}`);
    expect(await withSeedNumber('?v=1&seed=7')).toBe('?v=1&seed=7');
    expect(await withSeedNumber('?v=1&seed=purple-nothing')).toBe('?v=1&seed=purple-nothing');
    expect(await seedNumberOf(' amber  otter ')).toBe(String(AMBER_OTTER));
    expect(await seedNumberOf('12')).toBe('12');
    expect(isSeedName('one two three')).toBe(false);
    expect(await withSeedNumber('?v=1&seed=amber-otter-fox')).toBe('?v=1&seed=amber-otter-fox');
    expect(await seedNumberOf('amber otter fox')).toBe('amber otter fox');
  });
});
