import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/app/scene/sentenceOf.ts';
import type { SceneFacts } from '../../../src/panels/defineScene.ts';
import { siteText } from '../../../src/words/text.en.ts';

const say = ({ wipedOut, week }: SceneFacts) => `${wipedOut}. A week: ${week}.`;

test('facts stand in a sentence, which begins with a capital whatever they are', () => {
  const facts = { wipedOut: 'less than 1 in 1,000', week: '47 of 100' };
  expect(sentenceOf(say, facts, siteText)).toBe('Less than 1 in 1,000. A week: 47 of 100.');
});

test('a sentence waits for an answer that is not there yet', () => {
  expect(sentenceOf(say, null, siteText)).toBe(siteText.lab.waiting);
  expect(sentenceOf(undefined, {}, siteText)).toBe(siteText.lab.waiting);
});
