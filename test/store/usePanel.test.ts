import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type PanelStore, usePanel } from '../../src/store/index.ts';
import { openStore } from './openStore.ts';

function ShownLeverage({ store }: { readonly store: PanelStore }) {
  return String(usePanel(store, ({ values }) => values['leverage']));
}

test('a component is handed the part of the state that it chooses', () => {
  const { store } = openStore();
  expect(renderToString(createElement(ShownLeverage, { store }))).toBe('20');
});
