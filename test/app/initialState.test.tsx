import { afterEach, expect, test } from 'vitest';
import {
  INITIAL_STATE_ID,
  NO_INITIAL_STATE,
  readInitialState,
  writeInitialState,
} from '../../src/app/initialState.ts';

afterEach(() => document.body.replaceChildren());

const read = (html: string) => {
  document.body.innerHTML = html;
  return readInitialState(document);
};

test('what the build writes into a page is what the script reads', () => {
  const state = {
    outcomes: { odds: { row: Float64Array.of(1, Number.NaN), chance: 0.25, none: null } },
    headlines: { leverage: 'Hold 20×.' },
  };
  expect(read(writeInitialState(state))).toStrictEqual(state);
});

test('no text in it can end its element', () => {
  const state = { outcomes: { odds: '</script><b>&lt;!--<script>' } };
  const html = writeInitialState(state);
  expect(html.match(/</g)).toHaveLength(2);
  expect(read(html)).toEqual(state);
  expect(document.body.children).toHaveLength(1);
});

test('it is data, found by its id, and does not run', () => {
  read(writeInitialState({ outcomes: {} }));
  const element = document.getElementById(INITIAL_STATE_ID)!;
  expect([element.tagName, element.getAttribute('type')]).toEqual(['SCRIPT', 'application/json']);
});

test.each([
  ['no element', '<p id="other">{"outcomes":{"odds":1}}</p>'],
  ['an empty element', `<script type="application/json" id="${INITIAL_STATE_ID}"></script>`],
])('a page with %s brings nothing along', (_, html) => {
  expect(read(html)).toBe(NO_INITIAL_STATE);
});
