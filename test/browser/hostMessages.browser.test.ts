import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumDriver } from './hosts/chromiumDriver.ts';
import type { FrameDriver, HostPage } from './hosts/frameDriver.ts';
import { arrived, expectQuiet, sentenceOf, told } from './hosts/hostedFrame.ts';
import { HOSTS, type HostKind, type ServedHosts, serveHosts } from './hosts/serveHosts.ts';

const driver: FrameDriver = chromiumDriver;
const kindOf = (name: string): HostKind => HOSTS.find(one => one.name === name)!;

let served: ServedHosts;
beforeAll(async () => {
  served = await serveHosts();
});
afterAll(() => served.close());

const FLOOD = 10_000;
const FRAME_MESSAGES = ['ready', 'height', 'state', 'predict', 'reveal', 'error', 'embed-size'];

/** Runs in the host: messages of the protocol's shape and of none, with queries of known and unknown keys. */
async function flood({ messages, seed }: { readonly messages: number; readonly seed: number }) {
  const frame = document.querySelector('iframe')!.contentWindow!;
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
  const text = () =>
    pick(['', '20', '-1', '1e400', 'NaN', 'eth', '%00', '😀', '<b>', 'x'.repeat(5000), '1,2,3', '0x1F']);
  const keys = [
    'lev',
    'h',
    'asset',
    'vol',
    'seed',
    'view',
    'lock',
    'only',
    'theirs',
    'scene',
    'v',
    '__proto__',
    '',
    'b.a',
  ];
  const query = () => Array.from({ length: below(9) }, () => `${pick(keys)}=${text()}`).join('&');
  const anything = () =>
    pick<unknown>([null, 3, 'text', [], {}, { ns: 'faultline' }, new Date(0), new Map(), text()]);
  for (let sent = 0; sent < messages; sent++) {
    const type = pick(['theme', 'language', 'state', 'reset', 'other']);
    const said = {
      ns: 'faultline',
      v: pick([1, 1, 2]),
      type,
      query: `?${query()}`,
      theme: text(),
      lang: text(),
    };
    frame.postMessage(below(4) === 0 ? anything() : said, '*');
    if (sent % 50 === 0) await new Promise(done => setTimeout(done));
  }
}

const say = (page: HostPage, frame: number, message: object) =>
  page.inHost(
    ([place, data]) =>
      document.querySelectorAll('iframe')[place as number]!.contentWindow!.postMessage(data, '*'),
    [frame, { ns: 'faultline', v: 1, ...message }] as const,
  );

describe('what a host says to a frame', () => {
  it('leaves its host’s keys and scrolling alone, and obeys no message but its host’s own', async () => {
    const page = await driver.open(served.host(kindOf('twice'), '/e/1/leverage/'));
    await arrived(page, 0);
    await arrived(page, 1);
    expect(await page.inHost(() => [window.scrollY, document.activeElement === document.body])).toEqual([
      0,
      true,
    ]);
    await say(page, 0, { type: 'state', query: '?lev=50&h=8' });
    await expect.poll(() => sentenceOf(page, 0)).toMatch(/^Hold 50× bitcoin/);
    expect(await sentenceOf(page, 1)).toMatch(/^Hold 20× bitcoin/);
    // A neighbour is no host.
    await page.inFrame(1, () =>
      window.parent.frames[0]!.postMessage({ ns: 'faultline', v: 1, type: 'reset' }, '*'),
    );
    await say(page, 0, { type: 'theme', theme: 'dark' });
    await expect.poll(() => page.inFrame(0, () => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await sentenceOf(page, 0)).toMatch(/^Hold 50× bitcoin/);
    await say(page, 0, { type: 'reset' });
    await expect.poll(() => sentenceOf(page, 0)).toMatch(/^Hold 20× bitcoin/);
    await say(page, 0, { type: 'theme', theme: 'pink' });
    await expect.poll(async () => (await told(page)).filter(({ type }) => type === 'error')).toHaveLength(1);
    expect(page.complaints()).toEqual([]);
    await page.close();
  });

  it('is shown by whichever script can: the last that is asked counts', async () => {
    const page = await driver.open(served.host(kindOf('opaque'), '/e/1/leverage/'));
    await arrived(page);
    const view = () =>
      page.inFrame(0, () => document.querySelector('[data-view]')?.getAttribute('data-view'));
    const dots = () => page.inFrame(0, () => document.querySelector('.scene') !== null);
    await say(page, 0, { type: 'theme', theme: 'dark' });
    await say(page, 0, { type: 'state', query: '?lev=50&view=curve' });
    await expect.poll(view, { timeout: 20_000 }).toBe('curve');
    await say(page, 0, { type: 'state', query: '?guess=1' });
    await say(page, 0, { type: 'state', query: '?lev=30&view=paths' });
    await expect.poll(view, { timeout: 20_000 }).toBe('paths');
    await say(page, 0, { type: 'state', query: '?guess=1' });
    await expect.poll(dots, { timeout: 20_000 }).toBe(true);
    // On its way to another script the theme is the host's, and a reset leads to the frame's own address.
    expect(await page.inFrame(0, () => document.documentElement.dataset['theme'])).toBe('dark');
    await say(page, 0, { type: 'reset' });
    await expect.poll(() => sentenceOf(page, 0), { timeout: 20_000 }).toMatch(/^Hold 20× bitcoin/);
    await say(page, 0, { type: 'state', query: '?guess=1' });
    await say(page, 0, { type: 'state', query: '?lev=50&h=8' });
    await expect.poll(() => sentenceOf(page, 0), { timeout: 20_000 }).toMatch(/^Hold 50× bitcoin/);
    await expectQuiet(page, served.site);
    await page.close();
  });

  it('stands ten thousand messages of any kind, and says nothing to its host that is not in the protocol', async () => {
    const page = await driver.open(served.host(kindOf('opaque'), '/e/1/leverage/'));
    await arrived(page);
    await page.inHost(flood, { messages: FLOOD, seed: 7 });
    // Alive: what comes after them is obeyed.
    await say(page, 0, { type: 'state', query: '?lev=50&h=8' });
    await expect.poll(() => sentenceOf(page, 0), { timeout: 60_000 }).toMatch(/^Hold 50× bitcoin/);
    const types = new Set((await told(page)).map(({ type }) => type));
    expect([...types].filter(type => !FRAME_MESSAGES.includes(String(type)))).toEqual([]);
    await expectQuiet(page, served.site);
    await page.close();
  }, 180_000);
});

describe('what a reader takes out of a frame that may save and copy nothing', () => {
  it('stands there as text: sentence, link, frame, and the numbers with what they are', async () => {
    const page = await driver.open(served.host(kindOf('opaque'), '/e/1/leverage/?lev=30&view=curve'));
    await arrived(page);
    const openAll = () => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    };
    await page.inFrame(0, openAll);
    const texts = () =>
      page.inFrame(0, () =>
        [...document.querySelectorAll<HTMLInputElement>('.frame-take input')].map(({ value }) => value),
      );
    await expect.poll(texts).toHaveLength(3);
    const [sentence, link, frame] = await texts();
    expect(link).toBe(`${served.site}/leverage/?v=1&lev=30&seed=1&view=curve`);
    expect(sentence).toMatch(/^At most 18× /);
    expect(sentence).toContain(link);
    expect(frame).toMatch(
      /^<iframe src="https:\/\/YOUR-SITE\/e\/1\/leverage\/\?lev=30&amp;seed=1&amp;view=curve"/,
    );
    await page.inFrame(0, () =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent?.includes('CSV'))!
        .click(),
    );
    const numbers = () =>
      page.inFrame(0, () => document.querySelector<HTMLTextAreaElement>('.figure-by-hand textarea')?.value);
    await expect.poll(numbers).toContain(link);
    expect(await numbers()).toMatch(/^# .*\n(?:# .*\n)+Leverage \(×\),/);
    await expectQuiet(page, served.site);
    await page.close();
  });
});
