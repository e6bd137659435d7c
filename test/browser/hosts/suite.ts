import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PANELS } from '../../../src/panels/allPanels.ts';
import { baseValues, embedPath, PLAIN_PAGE, writeScenario } from '../../../src/scenario/index.ts';
import { inTurn, inTurnIfShort, sampled } from '../../extent.ts';
import { type Engine, type EnginePage, waitUntil } from '../engines/engine.ts';
import * as inEngine from '../engines/inEngine.ts';
import { ENGINE_NAMES, type EngineName, engineOfThisRun } from '../engines/openEngines.ts';
import { servingFor } from '../engines/site.ts';
import { HOSTS, type HostKind, SCRIPTLESS, type ServedHosts, serveHosts } from './serveHosts.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
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

const OPAQUE = HOSTS.find(({ name }) => name === 'opaque')!;
const CASES = HOSTS.flatMap((host, place) =>
  inTurn(FRAMES, place % FRAMES.length, FRAMES.length).map(frame => ({ host, name: host.name, ...frame })),
);

const MEASURED = CASES.filter(({ host }) => host.heightIn !== undefined);

/** Every frame in every kind of host, in one engine of this run. */
export function hostsIn(name: EngineName): void {
  const turn = ENGINE_NAMES.indexOf(name);
  describe(`${name}:`, () => {
    const { open } = engineOfThisRun(name, inject('browserAddress'));
    let engine: Engine;
    let page: EnginePage;
    let hosts: ServedHosts;
    let readableHosts: ServedHosts;

    beforeAll(async () => {
      engine = await open();
      const serving = servingFor(engine);
      hosts = await serveHosts(serving);
      readableHosts = await serveHosts({ ...serving, headers: { 'access-control-allow-origin': '*' } });
      page = await engine.openPage(WINDOW);
    }, OPENING_MS);

    afterAll(async () => {
      await engine.close();
      hosts.close();
      readableHosts.close();
    });

    const openFrame = (host: HostKind, path: string, at = hosts) => page.open(at.host(host, path, 'fitting'));

    const isAnswered = (id: string) => async () =>
      plain(await page.runInFrame(inEngine.sentenceShown)) === SENTENCES.get(id);
    const told = (type: string) =>
      page.run((name: string) => {
        const { told } = globalThis as unknown as { told: [number, { ns?: string; type?: string } | null][] };
        return told.filter(([, message]) => message?.ns === 'faultline' && message.type === name);
      }, type);

    it.each(inTurnIfShort(CASES, turn, ENGINE_NAMES.length))(
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

    it.each(inTurnIfShort(MEASURED, turn, ENGINE_NAMES.length))(
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

    it.each(sampled(FRAMES, 2))(
      '$id shows itself in an opaque sandbox where other origins are allowed to read',
      async ({ id, asked }) => {
        await openFrame(OPAQUE, asked, readableHosts);
        await waitUntil(`the answer to ${asked}`, isAnswered(id));
        expect(await page.complaints()).toEqual([]);
      },
    );

    it.each(sampled(FRAMES, 2))(
      '$id without scripts says its sentence, and that it shows its preset',
      async ({ asked }) => {
        await openFrame(SCRIPTLESS, asked);
        await waitUntil('the sentence', async () => /\d/.test(await page.runInFrame(inEngine.sentenceShown)));
        expect(await page.runInFrame(inEngine.textOf, '.embed-waits')).toMatch(/\S/);
      },
    );
  });
}
