import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { usePanel } from '../../src/store/index.ts';
import { openStore } from './openStore.ts';

test('a component is handed the part of the state that it chooses', () => {
  const { store } = openStore();
  const Shown = () => String(usePanel(store, ({ values }) => values['leverage']));
  expect(renderToString(createElement(Shown))).toBe('20');
});
