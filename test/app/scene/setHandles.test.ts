import { describe, expect, test } from 'vitest';
import { handlesNow, withoutSet, withSet } from '../../../src/app/scene/setHandles.ts';

const REST = [30, 60];

describe('the handles of a guess', () => {
  test('wait before any is set: the only one counts where it is seen, several are nobody’s', () => {
    expect(handlesNow([50], null, 'count')).toEqual({
      value: [50],
      left: [true],
      isMoved: false,
      isSet: false,
      isUnsaid: false,
    });
    expect(handlesNow(REST, null, 'two-ends')).toMatchObject({ left: [true, true], isUnsaid: true });
    expect(handlesNow([-1], null, 'choice').isUnsaid).toBe(true);
  });

  test('are set one by one', () => {
    expect(handlesNow(REST, [null, 45], 'two-ends')).toEqual({
      value: [30, 45],
      left: [true, false],
      isMoved: true,
      isSet: false,
      isUnsaid: false,
    });
    expect(handlesNow(REST, [30, 45], 'two-ends').isSet).toBe(true);
  });

  test('are not known before their range is', () => {
    expect(handlesNow(null, [3], 'count')).toMatchObject({ value: null, left: [], isMoved: false });
  });
});

describe('setting', () => {
  const left = [true, true];

  test('sets what has another number, and what was touched where it stands', () => {
    expect(withSet(REST, left, [30, 45])).toEqual([null, 45]);
    expect(withSet(REST, left, [30, 60], 0)).toEqual([30, null]);
    expect(withSet(REST, left, [10, 20])).toEqual([10, 20]);
  });

  test('the only handle, whatever its number', () => {
    expect(withSet([50], [true], [50])).toEqual([50]);
  });

  test('keeps what was set before', () => {
    expect(withSet([30, 45], [true, false], [35, 45])).toEqual([35, 45]);
  });

  test('is taken back for one handle; nothing is set once all are', () => {
    expect(withoutSet([35, 45], [false, false], 0)).toEqual([null, 45]);
    expect(withoutSet([30, 45], [true, false], 1)).toBeNull();
  });
});
