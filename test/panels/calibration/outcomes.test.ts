import { describe, expect, it } from 'vitest';
import { full } from './scenario.ts';

/** All texts inside a value, each with the names that lead to it. */
function textsIn(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}/${name}`));
}

const proseIn = (outcome: unknown) => textsIn(outcome).filter(([, text]) => /[a-z] +[a-z]/i.test(text));

describe('outcomes', () => {
  it.each(['levels', 'reliability', 'money', 'decoder', 'map', 'fix', 'test-yourself', 'own-forecasts'])(
    'of %s carry tags and no prose',
    view => {
      for (const stake of ['full', 'flat'] as const) {
        expect(proseIn(full(view, { trades: 20, stake }))).toEqual([]);
      }
    },
  );

  it('with a sentence in them would be caught', () => {
    expect(proseIn({ halved: [{ method: '400 simulated traders' }] })).toEqual([
      ['/halved/0/method', '400 simulated traders'],
    ]);
  });
});
