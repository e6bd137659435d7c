import { expect, test } from 'vitest';
import { ownStyles } from '../../src/app/ownStyles.ts';

test('elements have the styles that were written beside them, of HTML and of SVG', () => {
  const root = document.createElement('div');
  root.innerHTML =
    '<p data-style="--at:50%;left:2px"></p><svg><rect data-style="--from:3"></rect></svg><i></i>';
  ownStyles(root);
  const [paragraph, rect] = [root.querySelector('p')!, root.querySelector('rect')!];
  expect([paragraph.style.getPropertyValue('--at'), paragraph.style.left]).toEqual(['50%', '2px']);
  expect(rect.style.getPropertyValue('--from')).toBe('3');
  expect(root.querySelector('[data-style]')).toBeNull();
  expect(root.querySelector('i')!.hasAttribute('style')).toBe(false);
});
