import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DecodedFile } from '../../src/schema/index.ts';
import { FIRST, openWithMaterial, SECOND } from './openWithMaterial.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Files that are decoded when the test says so. */
function open() {
  const opened = openWithMaterial();
  const choose = (kind = 'prices') => {
    let end: (decoded: DecodedFile) => void = () => undefined;
    opened.actions.bringDecoded(
      kind,
      new Promise(resolve => {
        end = resolve;
      }),
    );
    return async (decoded: DecodedFile) => {
      end(decoded);
      await vi.advanceTimersByTimeAsync(0);
    };
  };
  const ahead = () => opened.store.getState().ahead;
  const material = () => opened.store.getState().material;
  const readings = () => opened.asked.filter(({ request }) => request.kind === 'reading');
  return { ...opened, choose, ahead, material, readings };
}

const decoded = (material = FIRST): DecodedFile => ({ kind: 'material', material });

describe('a file that is decoded', () => {
  test('takes the place of the one before at once, and is brought when it is material', async () => {
    const { actions, choose, ahead, material } = open();
    actions.bring('prices', SECOND);
    const end = choose();
    expect([ahead(), material()]).toEqual([{ prices: { kind: 'decoding' } }, {}]);
    await end(decoded());
    expect([ahead(), material()]).toEqual([{}, { prices: FIRST }]);
  });

  test('is brought and read while another view is shown', async () => {
    const { engine, choose, rest, endAll, reading, readings } = open();
    engine.show(['curve']);
    const end = choose();
    engine.show(['odds']);
    await end(decoded());
    await rest();
    expect(readings()).toHaveLength(1);
    await endAll();
    engine.show(['curve']);
    expect(reading()).toMatchObject({ status: 'done', outcome: 'full prices first' });
    expect(readings()).toHaveLength(1);
  });

  test.each([
    ['is removed', ({ actions }: ReturnType<typeof open>) => actions.remove('prices')],
    ['gives way to another', ({ actions }: ReturnType<typeof open>) => actions.bring('prices', SECOND)],
    ['gives way to one that is decoded', ({ choose }: ReturnType<typeof open>) => void choose()],
  ])('and %s meanwhile is not brought', async (_how, change) => {
    const opened = open();
    const end = opened.choose();
    change(opened);
    const { ahead, material } = opened.store.getState();
    await end(decoded());
    expect(opened.store.getState()).toMatchObject({ ahead, material });
    expect(Object.values(opened.material())).not.toContain(FIRST);
  });

  test('and is none says why, until another is chosen or it is removed', async () => {
    const { choose, ahead, material, actions } = open();
    await choose()({ kind: 'tooLarge', bytes: 3 });
    expect([ahead(), material()]).toEqual([{ prices: { kind: 'tooLarge', bytes: 3 } }, {}]);
    const end = choose();
    expect(ahead()).toEqual({ prices: { kind: 'decoding' } });
    await end({ kind: 'unreadable' });
    expect(ahead()).toEqual({ prices: { kind: 'unreadable' } });
    actions.remove('prices');
    expect(ahead()).toEqual({});
  });

  test('leaves those of another kind alone', async () => {
    const { choose, ahead, material } = open();
    const [prices, trades] = [choose('prices'), choose('trades')];
    await trades(decoded(SECOND));
    expect([ahead(), material()]).toEqual([{ prices: { kind: 'decoding' } }, { trades: SECOND }]);
    await prices(decoded());
    expect(material()).toEqual({ prices: FIRST, trades: SECOND });
  });
});
