import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANEL_ENTRIES } from '../../src/panels/registry.ts';
import { checkedText, numberOf, sentencesOf } from './checker.ts';
import { GRAMMARS } from './grammars.ts';

/** So many random outcomes in the quick checks; 2,000 in the slow ones. */
const RECORDS = 200;

it('every panel is read back', () => {
  const panels = PANEL_ENTRIES.map(({ id }) => id);
  expect(Object.keys(GRAMMARS).sort()).toEqual([...panels].sort());
});

describe.each(Object.entries(GRAMMARS))('the sentences of %s', (_panel, texts) => {
  it.each(texts.map(text => [text.name, text] as const))(
    '%s: every number and comparing word holds over random outcomes',
    (_name, text) => {
      fc.assert(
        fc.property(text.random, outcome => {
          expect(text.faults(outcome)).toEqual([]);
        }),
        { numRuns: RECORDS, seed: 17 },
      );
    },
  );
});

describe('the checker', () => {
  const told = checkedText<{ readonly part: number }>({
    name: 'example',
    tell: ({ part }) => `Most of it: ${part}. It is nearly over.`,
    shapes: [
      {
        pattern: /Most of it: (?<part>\d+)\./,
        compares: ['most'],
        claims: ({ part }, outcome) => [
          { says: 'the part', holds: numberOf(part!) === outcome.part },
          { says: 'more than half', holds: outcome.part > 50 },
        ],
      },
      { pattern: /It is nearly over\./, claims: () => [] },
    ],
    random: fc.record({ part: fc.nat(100) }),
    computed: () => ({ part: 60 }),
  });

  it('finds a false word, a word that nobody reads and a sentence without a shape', () => {
    expect(told.faults({ part: 60 })).toEqual(['nobody reads “nearly”: It is nearly over.']);
    expect(told.faults({ part: 40 })).toContain('more than half: Most of it: 40.');
    expect(told.faults({ part: 0.5 })).toContain('0 shapes fit: Most of it: 0.5.');
    expect(told.compared({ part: 60 })).toBe(2);
  });

  it('finds a word that is in neither of its lists, and what is not said', () => {
    const bare = checkedText<null>({
      name: 'example',
      tell: () => 'It is vastly over.',
      shapes: [{ pattern: /It is vastly over\./, claims: () => [] }],
      requires: () => [{ says: 'why', pattern: /because/ }],
      random: fc.constant(null),
      computed: () => null,
    });
    expect(bare.faults(null)).toEqual([
      'nobody knows the word “vastly”: It is vastly over.',
      'nothing says why: It is vastly over.',
    ]);
  });

  it('splits a text at its full stops and reads numbers as they are written', () => {
    expect(sentencesOf('In 0.5 years 1,000. “A” gives. Done?')).toEqual([
      'In 0.5 years 1,000.',
      '“A” gives.',
      'Done?',
    ]);
    expect(['−1,234.5', '2.8 million', '0'].map(numberOf)).toEqual([-1234.5, 2.8e6, 0]);
  });
});
