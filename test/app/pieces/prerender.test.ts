import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InWords } from '../../words.tsx';
import { pieceExamples } from './examples.tsx';

test('every piece is drawn where there is no browser', () => {
  expect(typeof window).toBe('undefined');
  for (const { piece, says } of pieceExamples)
    expect(renderToString(createElement(InWords, null, piece))).toContain(says);
});
