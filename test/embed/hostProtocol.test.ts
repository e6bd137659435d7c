import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, secretIn } from '../../src/embed/frame/heightDialects.ts';
import { readHostMessage } from '../../src/embed/frame/hostProtocol.ts';

const own = (entries: object) => ({ ns: 'faultline', v: 1, ...entries });

describe('what a frame can be told', () => {
  it.each([
    { type: 'theme', theme: 'dark' },
    { type: 'language', language: 'en' },
    { type: 'state', query: '?lev=50&h=24' },
    { type: 'reset' },
  ])('%o is understood', message => {
    expect(readHostMessage(own(message))).toEqual(message);
  });

  it.each([
    [{ type: 'theme', theme: 'pink' }, 'theme'],
    [{ type: 'language', language: 'tlh' }, 'language'],
    [{ type: 'state', query: 7 }, 'query'],
    [{ type: 'state', query: '?'.repeat(4001) }, 'query'],
    [{ type: 'open' }, 'type'],
    [{ v: 2, type: 'reset' }, 'v'],
  ])('%o is told back by its key', (message, key) => {
    expect(readHostMessage(own(message))).toMatchObject({ refused: { key } });
  });

  it.each([null, 'reset', 7, [], { type: 'reset' }, { ns: 'other', v: 1, type: 'reset' }])(
    '%o is not ours',
    message => {
      expect(readHostMessage(message)).toBeNull();
    },
  );

  it('nothing throws, whatever it is, and nothing more is taken from it than is said here', () => {
    const sent = fc.oneof(
      fc.anything(),
      fc.record(
        {
          ns: fc.constantFrom('faultline', 'other'),
          v: fc.constantFrom(1, 2, '1'),
          type: fc.oneof(fc.constantFrom('theme', 'language', 'state', 'reset'), fc.anything()),
          theme: fc.anything(),
          query: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(sent, message => {
        const read = readHostMessage(message);
        const keys = Object.keys(read ?? {});
        expect(['type', 'theme', 'language', 'query', 'refused']).toEqual(expect.arrayContaining(keys));
      }),
      { numRuns: Number(process.env['FAULTLINE_FUZZ'] ?? 1000) },
    );
    const trap = Object.defineProperty({}, 'ns', {
      enumerable: true,
      get: () => {
        throw new Error('a trap');
      },
    });
    expect(readHostMessage(trap)).toBeNull();
  });
});

describe('the height', () => {
  it('is told in the languages that hosts listen to', () => {
    expect(heightMessages(431, 'https://example.org/e/1/leverage/', null)).toEqual([
      { ns: 'faultline', v: 1, type: 'height', height: 431 },
      { sentinel: 'amp', type: 'embed-size', height: 431 },
      '{"src":"https://example.org/e/1/leverage/","context":"iframe.resize","height":431}',
    ]);
  });

  it.each([
    [90, 200],
    [431, 431],
    [1400, 1000],
  ])('%i is %i for WordPress, with its secret', (height, value) => {
    expect(heightMessages(height, '', 'aB3')).toContainEqual({ message: 'height', value, secret: 'aB3' });
  });

  it.each([
    ['#?secret=aB3dE', 'aB3dE'],
    ['#?secret=', null],
    ['#?secret=a"b', null],
    ['#top', null],
    ['', null],
  ])('the secret in “%s” is %s', (hash, secret) => {
    expect(secretIn(hash)).toBe(secret);
  });
});
