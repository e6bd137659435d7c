import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InWords } from '../words.tsx';
import { controlExamples } from './examples.ts';

test('every control is drawn where there is no browser', () => {
  expect(typeof window).toBe('undefined');
  for (const example of controlExamples()) {
    const label = renderToString(createElement(InWords, null, example)).match(
      /Leverage|Volatility|Guards|Market|Exchange|Hard cap|Seed/,
    );
    expect(label, String(example.key)).not.toBeNull();
  }
});

test('many controls on one page share no id', () => {
  const html = renderToString(createElement(InWords, null, ...controlExamples()));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1]);
  expect(ids.length).toBeGreaterThan(24);
  expect(new Set(ids).size).toBe(ids.length);
});
