import { afterEach, describe, expect, it, vi } from 'vitest';
import { handOver, stay } from '../../src/embed/frame/handOver.ts';

const scriptAt = (address: string) => document.head.querySelector(`script[src="${address}"]`)!;
const isSaidLost = () => 'lost' in document.documentElement.dataset;

afterEach(() => {
  stay();
  for (const script of document.head.querySelectorAll('script')) script.remove();
  delete document.documentElement.dataset['lost'];
});

describe('another script of a frame that does not arrive', () => {
  it('is said to be lost, and who waited for it is told', () => {
    const onGivenUp = vi.fn();
    handOver('/scenes.js', '?guess=1', onGivenUp);
    expect(isSaidLost()).toBe(false);
    scriptAt('/scenes.js').dispatchEvent(new Event('error'));
    expect(isSaidLost()).toBe(true);
    expect(onGivenUp).toHaveBeenCalledOnce();
  });

  it('is no longer said to be lost while it is asked for again', () => {
    handOver('/scenes.js', '?guess=1');
    scriptAt('/scenes.js').dispatchEvent(new Event('error'));
    handOver('/scenes.js', '?guess=1');
    expect(isSaidLost()).toBe(false);
    expect(document.head.querySelectorAll('script')).toHaveLength(2);
  });

  it('is nobody’s loss where another was asked for since, which stays on its way', () => {
    const onGivenUp = vi.fn();
    handOver('/curve.js', '?view=curve');
    handOver('/scenes.js', '?guess=1', onGivenUp);
    scriptAt('/curve.js').dispatchEvent(new Event('error'));
    expect(isSaidLost()).toBe(false);
    expect(onGivenUp).not.toHaveBeenCalled();
    expect(scriptAt('/scenes.js').hasAttribute('data-stale')).toBe(false);
  });
});
