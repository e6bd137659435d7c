import { afterEach, describe, expect, it } from 'vitest';
import { frameHost } from '../../src/embed/frame/frameHost.ts';

const asked = { language: 'en', version: 2, query: null } as const;

afterEach(() => window.history.replaceState(null, '', '/'));

describe('a frame as host', () => {
  it('reads its address in the version of its path', () => {
    window.history.replaceState(null, '', '/e/2/reality-gap/?skill=real&seed=4#?secret=abc');
    expect(frameHost(window, asked).address.query).toBe('?v=2&skill=real&seed=4');
  });

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
