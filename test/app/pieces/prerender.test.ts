import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pieceExamples } from './examples.tsx';

test('every piece is drawn where there is no browser', () => {
  expect(typeof window).toBe('undefined');
  for (const { piece, says } of pieceExamples) expect(renderToString(piece)).toContain(says);
});
