import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { PANELS } from '../../src/panels/allPanels.ts';
import { serveFolder } from '../../test/browser/staticServer.ts';
import { describeMachine, median } from '../runner.ts';
import { type Drag, measureDrag } from './drag.ts';
import { GOALS, OWED, type PageGates } from './gates.ts';
import { type Load, measureLoad } from './load.ts';

const ROUNDS = 3;
const SLOWNESSES = [1, 4] as const;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Measured {
  readonly name: string;
  readonly drags: Readonly<Record<number, Drag[]>>;
  readonly loads: Load[];
}

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
  const browser = await chromium.launch({ executablePath: places.browser, args: FLAGS });
  const labs = PANELS.filter(({ id }) => words.length === 0 || words.includes(id));
  try {
    const before = describeMachine();
    const baseline = await measuredInTurn(browser, `${reference!.address}/`, labs, site!.address);
    return report([before, describeMachine()], baseline, places.cache);
  } finally {
    await browser.close();
    for (const { server } of [site!, reference!]) server.close();
  }
}

async function measuredInTurn(
  browser: Browser,
  reference: string,
  labs: readonly { readonly id: string }[],
  site: string,
): Promise<readonly Measured[]> {
  const contestants = [
    { name: 'Recharts', address: reference },
    ...labs.map(({ id }) => ({ name: id, address: `${site}/${id}/` })),
  ];
  const all = contestants.map(({ name }) => ({ name, drags: { 1: [], 4: [] }, loads: [] }) as Measured);
  for (let round = 0; round < ROUNDS; round++)
    for (const [place, { address }] of contestants.entries()) {
      for (const slowness of SLOWNESSES)
        all[place]!.drags[slowness]!.push(await measureDrag(browser, address, slowness));
      all[place]!.loads.push(await measureLoad(browser, address));
    }
  return all;
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;

/** The median over the rounds: a neighbour on the machine seldom disturbs two of three. */
const middle = <One>(all: readonly One[], of: (one: One) => number) => median(all.map(of));

function costs({ drags, loads }: Measured, baseline: Measured): PageGates {
  return {
    // Within a round, so that a slow drift of the machine cancels.
    mainThread: median(
      drags[1]!.map((drag, round) => drag.mainThread / baseline.drags[1]![round]!.mainThread),
    ),
    requests: middle(loads, ({ requests }) => requests),
    scripts: middle(loads, ({ scripts }) => scripts),
  };
}

function told({ name, drags, loads }: Measured): string {
  const dragged = SLOWNESSES.map(slowness => {
    const times = drags[slowness]!.flatMap(({ toPicture }) => toPicture);
    const late = slowness === 1 ? 0.95 : 0.98;
    return `${slowness}×: ${quantile(times, 0.5).toFixed(1)} ms, ${quantile(times, late).toFixed(0)} for ${late * 100} %`;
  });
  const load = middle(loads, ({ milliseconds }) => milliseconds) / 1000;
  const kilobytes = middle(loads, ({ everything }) => everything);
  return `${name.padEnd(12)} ${dragged.join('; ')}; main thread ${middle(drags[1]!, drag => drag.mainThread).toFixed(1)} ms; alive after ${load.toFixed(1)} s, ${kilobytes.toFixed(0)} kB`;
}

function judged(lab: Measured, baseline: Measured) {
  const cost = costs(lab, baseline);
  const gates = { ...GOALS, ...OWED[lab.name] };
  const counted = (Object.keys(GOALS) as (keyof PageGates)[]).map(what => ({
    what: what as string,
    value: cost[what],
    gate: gates[what],
    goal: GOALS[what],
  }));
  const all = SLOWNESSES.flatMap(slowness => lab.drags[slowness]!);
  const still = (['shift', 'moved'] as const).map(what => ({
    what,
    value: Math.max(...all.map(drag => drag[what])),
    gate: 0,
    goal: 0,
  }));
  return [...counted, ...still].map(one => ({ ...one, lab: lab.name, passed: one.value <= one.gate }));
}

const mark = (passed: boolean, isReached: boolean) => {
  if (!passed) return '✗';
  return isReached ? '✓' : 'owed';
};

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
