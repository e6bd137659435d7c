import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distinctRoutes, embedRoutes } from './harness.ts';
import { chromiumDriver } from './hosts/chromiumDriver.ts';
import type { FrameDriver, HostPage } from './hosts/frameDriver.ts';
import { framePlan, HOSTS, type HostKind, type ServedHosts, serveHosts } from './hosts/serveHosts.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const driver: FrameDriver = chromiumDriver;
const kindOf = (name: string): HostKind => HOSTS.find(one => one.name === name)!;
const frames = embedRoutes.filter(route => distinctRoutes.includes(route));
const ASKED = '/e/1/leverage/?lev=100&asset=eth&seed=1';

interface Told {
  readonly type?: string;
  readonly height?: number;
  readonly address?: string;
}

let served: ServedHosts;
let servedOpen: ServedHosts;
beforeAll(async () => {
  [served, servedOpen] = await Promise.all([
    serveHosts(),
    serveHosts({ headers: { 'access-control-allow-origin': '*' } }),
  ]);
});
afterAll(() => {
  served.close();
  servedOpen.close();
});

/** What a frame has told its host in our own words. */
async function told(page: HostPage, frame = 0): Promise<readonly Told[]> {
  const all = await page.inHost(() => (window as unknown as { told: [number, Told][] }).told);
  return all
    .filter(([from, data]) => from === frame && (data as { ns?: string }).ns === 'faultline')
    .map(([, data]) => data);
}

/** Waits until a frame shows what its address asks for. */
async function arrived(page: HostPage, frame = 0): Promise<void> {
  await expect
    .poll(
      () =>
        page.inFrame(
          frame,
          () =>
            typeof (window as unknown as { faultlineLeave?: unknown }).faultlineLeave === 'function' &&
            !('waits' in document.documentElement.dataset) &&
            document.querySelector('[aria-busy="true"]') === null,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  await expect.poll(async () => (await told(page, frame)).some(({ type }) => type === 'height')).toBe(true);
}

const sentenceOf = (page: HostPage, frame = 0) =>
  page.inFrame(frame, () => document.querySelector('[data-sentence]')?.textContent ?? '');

const shiftIn = (page: HostPage, frame = 0) =>
  page.inFrame(
    frame,
    () =>
      new Promise<number>(resolve => {
        let total = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 300);
      }),
  );

/** No site but ours was asked, nothing was kept, nobody complained. */
async function expectQuiet(page: HostPage, site: string): Promise<void> {
  expect(page.complaints()).toEqual([]);
  const foreign = page
    .requests()
    .filter(address => !/^http:\/\/(?:localhost|127\.0\.0\.1):|^blob:|^data:/.test(address));
  expect(foreign).toEqual([]);
  expect(page.requests().filter(address => address.startsWith(site)).length).toBeGreaterThan(0);
}

describe.each([
  ['without', () => served],
  ['with', () => servedOpen],
] as const)('a frame in another origin, %s cross-origin headers', (_headers, from) => {
  it.each(HOSTS)('in a $name host it is alive, in place and at its height', async kind => {
    const { host, site } = from();
    const page = await driver.open(host(kind, ASKED));
    for (let frame = 0; frame < (kind.frames ?? 1); frame += 1) {
      await arrived(page, frame);
      expect(await sentenceOf(page, frame)).toMatch(/^Hold 100× ether/);
      expect(await shiftIn(page, frame)).toBeLessThan(0.001);
      const heights = (await told(page, frame)).filter(({ type }) => type === 'height');
      expect(heights.length).toBeLessThanOrEqual(3);
      const { height = 0 } = heights.at(-1)!;
      const seen = await page.inFrame(frame, () => {
        const { scrollWidth } = document.documentElement;
        const foot = document.querySelector('.embed-foot')!.getBoundingClientRect();
        return { foot: foot.bottom, over: scrollWidth - window.innerWidth };
      });
      expect(seen.foot).toBeLessThanOrEqual(kind.height);
      expect(seen.over).toBe(0);
      // At the height that it asked for nothing is cut and nothing is left over.
      await page.inHost(
        ([place, high]) => {
          document.querySelectorAll('iframe')[place!]!.height = String(high);
        },
        [frame, height],
      );
      await expect
        .poll(() =>
          page.inFrame(frame, () => {
            const picture = document.querySelector('.embed-picture')!;
            const controls = document.querySelector('.embed-controls')!.getBoundingClientRect();
            const free = controls.top - picture.getBoundingClientRect().bottom;
            return [picture.scrollHeight - picture.clientHeight, Math.round(free) <= 10];
          }),
        )
        .toEqual([0, true]);
    }
    await expectQuiet(page, site);
    await page.close();
  });
});

describe('a frame of opaque origin', () => {
  const opaque = kindOf('opaque');

  it.each(frames)('%s rests in one script of at most its budget', async route => {
    const page = await driver.open(served.host(opaque, route));
    await arrived(page);
    const scripts = page.requests().filter(address => address.endsWith('.js'));
    expect(page.requests().filter(address => address.startsWith(served.site)).length).toBeLessThanOrEqual(6);
    expect(scripts).toHaveLength(1);
    const script = readFileSync(path.join(DIST, new URL(scripts[0]!).pathname));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(
      route.includes('reality-gap') ? 68_500 : 60_000,
    );
    const html = readFileSync(path.join(DIST, route, 'index.html'));
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(30_000);
    await expectQuiet(page, served.site);
    await page.close();
  });

  it.each(frames)('%s opens each of its views by name', async route => {
    for (const view of Object.keys(framePlan(route).scripts)) {
      const page = await driver.open(served.host(opaque, `${route}?view=${view}`));
      await arrived(page);
      expect(
        await page.inFrame(0, () => document.querySelector('[data-view]')?.getAttribute('data-view')),
      ).toBe(view);
      await expectQuiet(page, served.site);
      await page.close();
    }
  });

  it('says in words that it has no such view, and shows its own', async () => {
    const page = await driver.open(served.host(opaque, '/e/1/calibration/?view=own-forecasts'));
    await arrived(page);
    const said = await page.inFrame(0, () => document.querySelector('.notice-list')?.textContent);
    expect(said).toContain('view=own-forecasts');
    expect(await told(page)).toContainEqual(
      expect.objectContaining({ type: 'error', refused: [{ key: 'view', reason: 'unknown-name' }] }),
    );
    await page.close();
  });

  it('without scripts says that it shows the ready-made example', async () => {
    const page = await driver.open(served.host(opaque, ASKED), { scripts: false });
    const text = () => page.inFrame(0, () => document.body.innerText);
    await expect.poll(text).toContain('A ready-made example.');
    expect(await text()).toContain('Hold 20× bitcoin');
    expect(page.requests().filter(address => address.endsWith('.js'))).toEqual([]);
    await page.close();
  });

  it('keeps its locked controls locked, also in the picture', async () => {
    const page = await driver.open(served.host(opaque, '/e/1/leverage/?lock=lev,h'));
    await arrived(page);
    const before = await sentenceOf(page);
    const locked = await page.inFrame(0, () => {
      document.querySelector<HTMLInputElement>('.dot-box input:not(:checked)')!.click();
      const slider = document.querySelector<HTMLInputElement>('.embed-controls input[type="range"]')!;
      return slider.disabled;
    });
    expect(locked).toBe(true);
    expect(await sentenceOf(page)).toBe(before);
    await page.close();
  });

  it('shows the controls that its link names, at most two, and none that it hides', async () => {
    const labels = (query: string) => async () => {
      const page = await driver.open(served.host(opaque, `/e/1/leverage/${query}`));
      await arrived(page);
      const found = await page.inFrame(0, () =>
        [...document.querySelectorAll('.embed-controls .field-label')].map(({ textContent }) => textContent),
      );
      await page.close();
      return found;
    };
    expect(await labels('?only=asset')()).toEqual(['Coin']);
    expect(await labels('?only=asset,regime')()).toHaveLength(2);
    // More than there is room for is told, and the frame's own stands.
    expect(await labels('?only=asset,regime,side')()).toEqual(await labels('')());
    expect(await labels('?hide=lev')()).toEqual([]);
  });

  it('plays its first guesses by another script, and tells its host', async () => {
    const page = await driver.open(served.host(opaque, '/e/1/leverage/'));
    await arrived(page);
    await page.inFrame(0, () =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Guess first')!
        .click(),
    );
    await expect
      .poll(
        () => page.inFrame(0, () => document.querySelector('.scene-press[aria-disabled="false"]') !== null),
        {
          timeout: 20_000,
        },
      )
      .toBe(true);
    await page.inFrame(0, () => document.querySelector<HTMLElement>('.scene-press')!.click());
    await expect
      .poll(async () => (await told(page)).map(({ type }) => type))
      .toEqual(expect.arrayContaining(['predict', 'reveal']));
    await expectQuiet(page, served.site);
    await page.close();
  });

  it('leaves its host’s keys and scrolling alone, and obeys no message but its host’s own', async () => {
    const page = await driver.open(served.host(kindOf('twice'), '/e/1/leverage/'));
    await arrived(page, 0);
    await arrived(page, 1);
    expect(await page.inHost(() => [window.scrollY, document.activeElement === document.body])).toEqual([
      0,
      true,
    ]);
    const say = (frame: number, message: object) =>
      page.inHost(
        ([place, data]) =>
          document.querySelectorAll('iframe')[place as number]!.contentWindow!.postMessage(data, '*'),
        [frame, { ns: 'faultline', v: 1, ...message }] as const,
      );
    await say(0, { type: 'state', query: '?lev=50&h=8' });
    await expect.poll(() => sentenceOf(page, 0)).toMatch(/^Hold 50× bitcoin/);
    expect(await sentenceOf(page, 1)).toMatch(/^Hold 20× bitcoin/);
    // A neighbour is no host.
    await page.inFrame(1, () =>
      window.parent.frames[0]!.postMessage({ ns: 'faultline', v: 1, type: 'reset' }, '*'),
    );
    await say(0, { type: 'theme', theme: 'dark' });
    await expect.poll(() => page.inFrame(0, () => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await sentenceOf(page, 0)).toMatch(/^Hold 50× bitcoin/);
    await say(0, { type: 'reset' });
    await expect.poll(() => sentenceOf(page, 0)).toMatch(/^Hold 20× bitcoin/);
    await say(0, { type: 'theme', theme: 'pink' });
    await expect.poll(async () => (await told(page)).filter(({ type }) => type === 'error')).toHaveLength(1);
    expect(page.complaints()).toEqual([]);
    await page.close();
  });

  it('asks its host to open the lab where it may open nothing, and shows the address', async () => {
    const page = await driver.open(served.host(kindOf('wordpress'), ASKED));
    await arrived(page);
    await page.inFrame(0, () => document.querySelector<HTMLElement>('.embed-links a')!.click());
    const link = `${served.site}/leverage/?v=1&asset=eth&lev=100&seed=1`;
    await expect
      .poll(() =>
        page.inHost(() => (window as unknown as { told: [number, object][] }).told.map(([, data]) => data)),
      )
      .toContainEqual({ message: 'link', value: link, secret: 'aB3dE5fG7h' });
    expect(
      await page.inFrame(0, () => document.querySelector<HTMLInputElement>('.embed-address input')?.value),
    ).toBe(link);
    expect(page.complaints()).toEqual([]);
    await page.close();
  });
});
