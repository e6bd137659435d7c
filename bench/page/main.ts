import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { PANELS } from '../../src/panels/allPanels.ts';
import { launching } from '../../test/browser/launching.ts';
import { serveFolder } from '../../test/browser/staticServer.ts';
import { describeMachine } from '../runner.ts';
import { measureDrag } from './drag.ts';
import { judged, type Measured, mark, SLOWNESSES, told } from './judge.ts';
import { measureLoad } from './load.ts';

const ROUNDS = 3;
/** Leaves out the first visits, which take most of the time. */
const DRAGS_ALONE = '--drags';

interface Places {
  /** The browser's program. */
  readonly browser: string;
  /** The built site. */
  readonly site: string;
  /** The built page that is drawn by Recharts alone. */
  readonly reference: string;
  /** Where the results are kept. */
  readonly cache: string;
}

/** Drags and loads every lab, in turn with the page drawn by Recharts; gives the exit status. */
export async function main(words: readonly string[], places: Places): Promise<number> {
  const [site, reference] = await Promise.all(
    [places.site, places.reference].map(folder => serveFolder(folder, { isCompressed: true })),
  );
  const browser = await chromium.launch(launching(places.browser));
  const named = words.filter(word => word !== DRAGS_ALONE);
  const labs = PANELS.filter(({ id }) => named.length === 0 || named.includes(id));
  const contestants = [
    { name: 'Recharts', address: `${reference!.address}/` },
    ...labs.map(({ id }) => ({ name: id, address: `${site!.address}/${id}/` })),
  ];
  try {
    const before = describeMachine();
    const baseline = await measuredInTurn(browser, contestants, named.length === words.length);
    return report([before, describeMachine()], baseline, places.cache);
  } finally {
    await browser.close();
    for (const { server } of [site!, reference!]) server.close();
  }
}

async function measuredInTurn(
  browser: Browser,
  contestants: readonly { readonly name: string; readonly address: string }[],
  withLoads: boolean,
): Promise<readonly Measured[]> {
  const all = contestants.map(({ name }) => ({ name, drags: { 1: [], 4: [] }, loads: [] }) as Measured);
  for (let round = 0; round < ROUNDS; round++)
    for (const [place, { address }] of contestants.entries()) {
      for (const slowness of SLOWNESSES)
        all[place]!.drags[slowness]!.push(await measureDrag(browser, address, slowness));
      if (withLoads) all[place]!.loads.push(await measureLoad(browser, address));
    }
  return all;
}

function report(machine: readonly string[], all: readonly Measured[], cache: string): number {
  const [baseline, ...labs] = all as [Measured, ...Measured[]];
  console.log(
    `${machine[0]}\nInput to picture, median of ${ROUNDS} interleaved rounds; slow 4G and 4× for the load`,
  );
  for (const one of all) console.log(`  ${told(one)}`);
  const verdicts = labs.flatMap(lab => judged(lab, baseline));
  for (const { lab, what, value, gate, goal, passed } of verdicts)
    console.log(
      `  ${mark(passed, value <= goal)} ${lab} ${what}: ${value.toPrecision(3)} (gate ${gate}, goal ${goal})`,
    );
  mkdirSync(cache, { recursive: true });
  const kept = { machine, date: new Date().toISOString(), measured: all, verdicts };
  writeFileSync(path.join(cache, 'bench-page.json'), JSON.stringify(kept, null, 1));
  const failed = verdicts.filter(({ passed }) => !passed).length;
  const owed = verdicts.filter(({ passed, value, goal }) => passed && value > goal).length;
  console.log(`\n${verdicts.length - failed} passed, ${owed} of them owed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
