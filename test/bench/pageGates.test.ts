import { describe, expect, test } from 'vitest';
import { GOALS, OWED } from '../../bench/page/gates.ts';
import { judged, type Measured, mark } from '../../bench/page/judge.ts';
import { PANELS } from '../../src/panels/allPanels.ts';

const ROUNDS = 3;
/** What a gate leaves for noise above what was measured. */
const NOISE = 1.15;
const labs = PANELS.map(({ id }) => id);

/** A page that was measured alike in every round. */
function measured(
  name: string,
  mainThread: number,
  { shift = 0, requests = 10, scripts = 100 } = {},
): Measured {
  const drag = { toPicture: [mainThread], mainThread, shift, moved: 0 };
  const load = { milliseconds: 1000, requests, scripts, everything: scripts };
  const rounds = Array.from({ length: ROUNDS }, () => drag);
  return { name, drags: { 1: rounds, 4: rounds }, loads: rounds.map(() => load) };
}

const RECHARTS = measured('Recharts', 20);
const verdictOf = (what: string, lab: Measured) =>
  judged(lab, RECHARTS).find(verdict => verdict.what === what)!;
const gateOf = (lab: string) => ({ ...GOALS, ...OWED[lab] }).mainThread;

describe.each(labs)('the gates of %s', lab => {
  test('fail a page that has become 1.3 times slower than it was measured', () => {
    const was = (20 * gateOf(lab)) / NOISE;
    expect(verdictOf('mainThread', measured(lab, was)).passed).toBe(true);
    expect(verdictOf('mainThread', measured(lab, 1.3 * was)).passed).toBe(false);
  });

  test('fail a page that asks for more or moves under the hand', () => {
    expect(verdictOf('requests', measured(lab, 1, { requests: 100 })).passed).toBe(false);
    expect(verdictOf('scripts', measured(lab, 1, { scripts: 200 })).passed).toBe(false);
    expect(verdictOf('shift', measured(lab, 1, { shift: 0.001 })).passed).toBe(false);
  });
});

test('a slow machine cancels: the ratio is taken within each round', () => {
  const slower = (page: Measured): Measured => ({
    ...page,
    drags: {
      1: page.drags[1]!.map((drag, round) => ({ ...drag, mainThread: drag.mainThread * (1 + round) })),
    },
  });
  const lab = slower({ ...measured('leverage', 10), drags: { 1: measured('leverage', 10).drags[1]! } });
  const [verdict] = judged({ ...lab, drags: { ...lab.drags, 4: [] } }, slower(RECHARTS));
  expect(verdict).toMatchObject({ what: 'mainThread', value: 0.5 });
});

test('what is owed is neither reached nor failed', () => {
  expect([mark(true, true), mark(true, false), mark(false, false)]).toEqual(['✓', 'owed', '✗']);
});
