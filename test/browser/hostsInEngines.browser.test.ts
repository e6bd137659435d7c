import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { baseValues, embedPath, PLAIN_PAGE, writeScenario } from '../../src/scenario/index.ts';
import { type Engine, type EnginePage, waitUntil } from './engines/engine.ts';
import { HOST_PAGES, type HostPage, serveHosts, WITHOUT_SCRIPTS } from './engines/hostPages.ts';
import * as inEngine from './engines/inEngine.ts';
import { enginesOfThisRun } from './engines/openEngines.ts';
import { serveSiteFor } from './engines/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WINDOW = { width: 800, height: 900 };
const OPENING_MS = 120_000;

/** Every panel's frame at its default address, asked for the settings of another preset. */
const FRAMES = PANELS.map(panel => {
  const base = baseValues(panel, null);
  const values = { ...base, ...panel.presets.at(-1)!.values, seed: 7 };
  const query = writeScenario(panel, values, base, PLAIN_PAGE).replace(/^\?/, '');
  return {
    id: panel.id,
    preset: embedPath(panel, null),
    asked: `${embedPath(panel, null)}?${query.replace(/^v=\d+&/, '')}`,
    query,
  };
});

/** What the command line says for the settings that a frame is asked for. */
const SENTENCES = new Map(FRAMES.map(({ id, query }) => [id, sentenceOf(id, new URLSearchParams(query))]));

function sentenceOf(id: string, query: URLSearchParams): string {
  const flags = [...query].filter(([key]) => key !== 'v').flatMap(([key, value]) => [`--${key}`, value]);
  const printed = execFileSync(process.execPath, ['scripts/explore.mjs', id, ...flags], { cwd: ROOT });
  return plain((JSON.parse(printed.toString()) as { readonly sentence: string }).sentence);
}

/** Without the spaces that only keep a number and its unit on one line. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const CASES = HOST_PAGES.flatMap(host => FRAMES.map(frame => ({ host, name: host.name, ...frame })));

describe.each(enginesOfThisRun(inject('browserAddress')))('$name:', ({ open }) => {
  let engine: Engine;
  let page: EnginePage;
  const sites: { readonly address: string; readonly server: Server }[] = [];
  let hosts: Awaited<ReturnType<typeof serveHosts>>;

  beforeAll(async () => {
    engine = await open();
    sites.push(await serveSiteFor(engine));
    sites.push(await serveSiteFor(engine, { 'access-control-allow-origin': '*' }));
    hosts = await serveHosts([...HOST_PAGES, WITHOUT_SCRIPTS]);
    page = await engine.openPage(WINDOW);
  }, OPENING_MS);

  afterAll(async () => {
    await engine.close();
    for (const { server } of [...sites, hosts]) server.close();
  });

  async function openFrame(host: HostPage, path: string, site = sites[0]!): Promise<void> {
    await page.open(hosts.at(host, site.address + path));
  }

  const isAnswered = (id: string) => async () =>
    plain(await page.runInFrame(inEngine.sentenceShown)) === SENTENCES.get(id);
  const told = (type: string) =>
    page.run((name: string) => {
      const { told } = globalThis as unknown as { told: { readonly ns?: string; readonly type?: string }[] };
      return told.filter(message => message?.ns === 'faultline' && message.type === name);
    }, type);

  it.each(CASES)(
    '$name shows $id for its own address, whole, and is left alone',
    async ({ host, id, asked }) => {
      await openFrame(host, asked);
      await waitUntil(
        'ready and height',
        async () => (await told('ready')).length > 0 && (await told('height')).length > 0,
      );
      // Before a frame is looked into: WebKit's driver gives it the focus.
      expect(await page.run(inEngine.hostFacts)).toEqual({ scrolled: 0, focus: 'BODY' });
      await waitUntil(`the answer to ${asked}`, isAnswered(id));
      await waitUntil('the frame in full', () => page.runInFrame(inEngine.isSettled));
      const { beyond, foreign, stored } = await page.runInFrame(inEngine.frameFacts);
      expect(beyond).toBe(0);
      expect(foreign).toEqual([]);
      expect(stored).toBe(0);
      expect(await page.complaints()).toEqual([]);
    },
  );

  it.each(CASES.filter(({ host }) => host.heightIn !== undefined))(
    '$name gets the height of $id within 2 px',
    async ({ host, id, asked }) => {
      await openFrame(host, asked);
      await waitUntil(`the answer to ${asked}`, isAnswered(id));
      await waitUntil('the frame in full', () => page.runInFrame(inEngine.isSettled));
      await expect
        .poll(async () => Math.abs(await page.runInFrame(inEngine.heightAmiss)))
        .toBeLessThanOrEqual(2);
    },
  );

  it.each(FRAMES)(
    '$id shows itself in an opaque sandbox where other origins are allowed to read',
    async ({ id, asked }) => {
      await openFrame(HOST_PAGES[1]!, asked, sites[1]!);
      await waitUntil(`the answer to ${asked}`, isAnswered(id));
      expect(await page.complaints()).toEqual([]);
    },
  );

  it.each(FRAMES)(
    '$id without scripts says its sentence, and that it shows its preset',
    async ({ asked }) => {
      await openFrame(WITHOUT_SCRIPTS, asked);
      await waitUntil('the sentence', async () => /\d/.test(await page.runInFrame(inEngine.sentenceShown)));
      expect(await page.runInFrame(inEngine.textOf, '.embed-waits')).toMatch(/\S/);
    },
  );
});
