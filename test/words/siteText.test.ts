import { describe, expect, test } from 'vitest';
import type { Reason, ValueReason } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';

describe('why something could not be used', () => {
  test.each<[Reason, string]>([
    [{ kind: 'not-an-option', text: 'up', options: ['long', 'short'] }, '“up” is not one of long, short'],
    [{ kind: 'not-a-switch', text: 'true' }, '“true” is neither 1 nor 0'],
    [{ kind: 'not-a-number', text: 'soon' }, '“soon” is not a number'],
    [
      { kind: 'two-readings', text: '1.000', grouped: 1000, decimal: 1 },
      '“1.000” can mean 1,000 or 1: write it without the point',
    ],
    [{ kind: 'no-number' }, 'it must be a number'],
    [{ kind: 'not-whole' }, 'only whole numbers are understood here'],
    [{ kind: 'too-low', unit: 'multiple', limit: 1, above: false }, 'it must be at least 1×'],
    [{ kind: 'too-low', unit: 'hours', limit: 0, above: true }, 'it must be above 0 hours'],
    [{ kind: 'too-high', unit: 'fraction', limit: 0.5 }, 'it must be at most 50\u202f%'],
    [{ kind: 'not-a-seed', text: '-1', most: 4294967295 }, '“-1” is not a whole number from 0 to 4294967295'],
    [{ kind: 'key-twice' }, 'the key stands twice in the link'],
    [{ kind: 'unknown-key' }, 'this page knows no such key'],
    [{ kind: 'unknown-version' }, 'this version of the page is not known'],
    [{ kind: 'unknown-name', names: ['odds', 'curve'] }, 'it is not one of odds, curve'],
    [{ kind: 'unknown-scene' }, 'no such scene'],
    [{ kind: 'unknown-story' }, 'no such story'],
    [{ kind: 'unknown-page-key', text: 'leverage' }, '“leverage” is not a key of this page'],
    [{ kind: 'too-many-controls', most: 2 }, 'there is room for 2 controls'],
    [{ kind: 'not-a-step' }, 'it must be a whole number from 1'],
    [{ kind: 'not-a-guess' }, 'a guess is a number, or some with commas between'],
    [
      { kind: 'not-this-guess', handles: 1, minimum: 0, maximum: 100 },
      'a guess here is a whole number from 0 to 100',
    ],
    [
      { kind: 'not-this-guess', handles: 5, minimum: 0, maximum: 100 },
      'a guess here is 5 whole numbers from 0 to 100',
    ],
    [{ kind: 'step-beyond-story', steps: 3 }, 'the story has 3 steps'],
    [{ kind: 'step-without-story' }, 'there is no story to step through'],
    [{ kind: 'scene-beside-story' }, 'the story says which scene is shown'],
  ])('%o', (reason, words) => {
    expect(siteText.reason(reason)).toBe(words);
  });
});

describe('what a field could not take', () => {
  const told = (text: string, reason: ValueReason, used = '') =>
    siteText.control.refusal({ text, reason, used });

  test('is quoted once, by the reason or before it', () => {
    expect(told('900', { kind: 'too-high', unit: 'multiple', limit: 200 }, '20×')).toBe(
      '“900”: it must be at most 200×; using 20×.',
    );
    expect(told('soon', { kind: 'not-a-number', text: 'soon' }, '1 day')).toBe(
      '“soon” is not a number; using 1 day.',
    );
    expect(told('wild', { kind: 'not-an-option', text: 'wild', options: ['calm'] })).toBe(
      '“wild” is not one of calm.',
    );
    expect(told('yes', { kind: 'not-a-switch', text: 'yes' })).toBe('“yes” is neither 1 nor 0.');
    expect(told('-1', { kind: 'not-a-seed', text: '-1', most: 9 })).toBe(
      '“-1” is not a whole number from 0 to 9.',
    );
  });

  test('breaks a rule in the words of its panel', () => {
    const reason = { kind: 'rule', words: 'no drift here' } as const;
    expect(siteText.control.refusal({ text: '10', reason, used: '0\u202f%' })).toBe(
      '“10”: no drift here; using 0\u202f%.',
    );
  });
});

test('the check on How we know tells how far its answers are apart', async () => {
  const { check } = await siteText.later.howWeKnow();
  expect(check.agree(1e7)).toBe('All agree within one part in 10 million.');
  expect(check.agree(1e5)).toBe('All agree within one part in 100,000.');
});
