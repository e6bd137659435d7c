import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneOfEach, sampled, sampledIfShort } from '../extent.ts';
import { distinctRoutes, embedRoutes } from './harness.ts';
import { chromiumDriver } from './hosts/chromiumDriver.ts';
import type { FrameDriver } from './hosts/frameDriver.ts';
import { arrived, expectQuiet, sentenceOf, shiftIn, told } from './hosts/hostedFrame.ts';
import {
  framePlan,
  HOSTS,
  type HostKind,
  SCRIPTLESS,
  type ServedHosts,
  serveHosts,
} from './hosts/serveHosts.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const driver: FrameDriver = chromiumDriver;
const kindOf = (name: string): HostKind => HOSTS.find(one => one.name === name)!;
const frames = embedRoutes.filter(route => distinctRoutes.includes(route));
/** Every view of a frame; where nothing else is said, of one frame a panel. */
const framesOfViews = oneOfEach(frames, route => route.split('/')[3]!).flatMap(route =>
  Object.keys(framePlan(route).scripts).map(view => ({ route, view })),
);
/** Where a frame's script misses 60 kB, by decision 8. */
const OWED_BYTES = { 'reality-gap': 63_200 };
const ASKED = '/e/1/leverage/?lev=100&asset=eth&seed=1';

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

describe.each([
  ['without', () => served, sampledIfShort(HOSTS, 2)],
  ['with', () => servedOpen, sampled(HOSTS, 2)],
] as const)('a frame in another origin, %s cross-origin headers', (_headers, from, hosts) => {
  it.each(hosts)('in a $name host it is alive, in place and at its height', async kind => {
    const { host, site } = from();
    const page = await driver.open(host(kind, ASKED));
    for (let frame = 0; frame < (kind.frames ?? 1); frame += 1) {
      await arrived(page, frame);
      expect(await sentenceOf(page, frame)).toMatch(/^Hold 100× ether/);
      expect(await shiftIn(page, frame)).toBeLessThan(0.001);
      const heights = (await told(page, frame)).filter(({ type }) => type === 'height');
      expect(heights.length).toBeLessThanOrEqual(3);
      const seen = await page.inFrame(frame, () => {
        const { scrollWidth } = document.documentElement;
        const foot = document.querySelector('.embed-foot')!.getBoundingClientRect();
        return { foot: foot.bottom, over: scrollWidth - window.innerWidth };
      });
      expect(seen.foot).toBeLessThanOrEqual(kind.height);
      expect(seen.over).toBe(0);
      // At the height that it asked for last nothing is cut and nothing is left over.
      await expect
        .poll(async () => {
          const { height = 0 } = (await told(page, frame)).filter(({ type }) => type === 'height').at(-1)!;
          await page.inHost(
            ([place, high]) => {
              document.querySelectorAll('iframe')[place!]!.height = String(high);
            },
            [frame, height],
          );
          return page.inFrame(frame, () => {
            const picture = document.querySelector('.embed-picture')!;
            const controls = document.querySelector('.embed-controls')!.getBoundingClientRect();
            const free = controls.top - picture.getBoundingClientRect().bottom;
            return [picture.scrollHeight - picture.clientHeight, Math.round(free) <= 10];
          });
        })
        .toEqual([0, true]);
    }
    await expectQuiet(page, site);
    await page.close();
  });
});

describe('a frame of opaque origin', () => {
  const opaque = kindOf('opaque');

  it.each(sampledIfShort(frames, 3))('%s rests in one script of at most its budget', async route => {
    const page = await driver.open(served.host(opaque, route));
    await arrived(page);
    const scripts = page.requests().filter(address => address.endsWith('.js'));
    expect(page.requests().filter(address => address.startsWith(served.site)).length).toBeLessThanOrEqual(6);
    expect(scripts).toHaveLength(1);
    const script = readFileSync(path.join(DIST, new URL(scripts[0]!).pathname));
    const owed = Object.entries(OWED_BYTES).find(([panel]) => route.includes(panel))?.[1];
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(owed ?? 60_000);
    const html = readFileSync(path.join(DIST, route, 'index.html'));
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(30_000);
    await expectQuiet(page, served.site);
    await page.close();
  });

  it.each(sampledIfShort(framesOfViews, 3))(
    '$route opens its view $view by name',
    async ({ route, view }) => {
      const page = await driver.open(served.host(opaque, `${route}?view=${view}`));
      await arrived(page);
      expect(
        await page.inFrame(0, () => document.querySelector('[data-view]')?.getAttribute('data-view')),
      ).toBe(view);
      await expectQuiet(page, served.site);
      await page.close();
    },
  );

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
    const page = await driver.open(served.host(SCRIPTLESS, ASKED));
    const text = () => page.inFrame(0, () => document.body.innerText);
    await expect.poll(text).toContain('A ready-made example: Leverage: 20×');
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
