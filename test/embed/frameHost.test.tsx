import { afterEach, describe, expect, it } from 'vitest';
import { frameHost } from '../../src/embed/frame/frameHost.ts';

const asked = { language: 'en', version: 2, query: null } as const;

afterEach(() => window.history.replaceState(null, '', '/'));

describe('a frame as host', () => {
  it('reads its address in the version of its path', () => {
    window.history.replaceState(null, '', '/e/2/reality-gap/?skill=real&seed=4#?secret=abc');
    expect(frameHost(window, asked).address.query).toBe('?v=2&skill=real&seed=4');
  });

  it.each(['?v=1&skill=real', '?skill=real&v=1'])(
    'takes no version from %s: it stands in the path',
    query => {
      window.history.replaceState(null, '', `/e/2/reality-gap/${query}`);
      const [version, ...rest] = frameHost(window, asked).address.query.slice(1).split('&').filter(Boolean);
      expect([version, ...rest]).toEqual(['v=2', 'skill=real']);
    },
  );

  it('asks for nothing where its address does not', () => {
    window.history.replaceState(null, '', '/e/2/reality-gap/#?secret=abc');
    expect(frameHost(window, asked).address.query).toBe('');
  });

  it('shows what it is handed instead, and remembers nothing', () => {
    const host = frameHost(window, { ...asked, query: '?v=2&guess=1' });
    expect(host.address.query).toBe('?v=2&guess=1');
    expect(host.memory.write('guess', '1')).toBe(false);
    expect(host.tabMemory.isUsable()).toBe(false);
  });
});
