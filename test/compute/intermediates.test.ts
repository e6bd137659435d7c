import { describe, expect, test } from 'vitest';
import {
  createInlineRunner,
  createWorkerRunner,
  type Request,
  type Runner,
} from '../../src/compute/index.ts';
import { Intermediates } from '../../src/compute/intermediates.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { FakeWorker } from './fakeWorker.ts';
import { FILLING_STEPS, type Filled, filling, toyComputation } from './toyComputation.ts';

const ask = (leverage: number, view = 'filling'): Request => ({
  kind: 'view',
  panel: 'toy',
  view,
  values: { leverage },
});

/** Frames that a test draws by hand. */
function handFrames() {
  const waiting: (() => void)[] = [];
  const afterFrame = (then: () => void) => void waiting.push(then);
  const draw = () => {
    for (const then of waiting.splice(0)) then();
  };
  return { waiting, afterFrame, draw };
}

type Load = ReturnType<typeof toyComputation>['load'];
type Frame = (then: () => void) => void;
const RUNNERS: readonly [string, (load: Load, frame?: Frame) => Runner][] = [
  ['on this thread', (load, frame) => createInlineRunner(load, undefined, frame)],
  ['on this thread, everything cloned', (load, frame) => createInlineRunner(load, structuredClone, frame)],
  [
    'in up to two workers',
    (load, frame) => createWorkerRunner(() => new FakeWorker(load), 2, undefined, frame),
  ],
];

interface Seen {
  readonly number: number;
  readonly outcome: Filled;
}

describe.each(RUNNERS)('a runner %s', (_, create) => {
  test('shows outcomes on the way in order, each complete, and answers bit for bit as without them', async () => {
    const runner = create(toyComputation().load, then => void setTimeout(then, 0));
    const seen: Seen[] = [];
    const shares: number[] = [];
    const ended = await runner.run(
      ask(7),
      share => shares.push(share),
      (outcome, number) => seen.push({ outcome: outcome as Filled, number }),
    ).ended;
    expect(seen.length).toBeGreaterThan(2);
    const numbers = seen.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    const whole = finish(filling({ leverage: 7 }));
    for (const { number, outcome } of seen) {
      expect(outcome.filled).toBe(number);
      expect(outcome.row).toEqual(whole.row.map((value, place) => (place < number ? value : 0)));
    }
    expect(ended.kind === 'done' && ended.outcome).toEqual(whole);
    expect(
      (await runner.run(ask(7)).ended).kind === 'done' && ended.kind === 'done' && ended.outcome,
    ).toEqual(whole);
    expect(shares).toHaveLength(FILLING_STEPS);
  });

  test('has at most one on its way for each frame, and then sends the newest', async () => {
    const { waiting, afterFrame, draw } = handFrames();
    const runner = create(toyComputation().load, afterFrame);
    const seen: number[] = [];
    let told = 0;
    const run = runner.run(
      ask(7),
      share => {
        told = Math.round(share * FILLING_STEPS);
      },
      (_outcome, number) => seen.push(number),
    );
    const until = async (step: number) => {
      while (told < step) await new Promise(resolve => setTimeout(resolve, 0));
    };
    await until(10);
    expect(seen).toEqual([1]);
    expect(waiting).toHaveLength(1);
    draw();
    await until(20);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBeGreaterThanOrEqual(10);
    expect((await run.ended).kind).toBe('done');
    expect(seen).toHaveLength(2);
    draw();
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(seen).toHaveLength(2);
  });
});

describe.each(RUNNERS)('a runner %s, of runs that are cancelled or many,', (_, create) => {
  test('shows no more of it once it is cancelled, not even what was on its way', async () => {
    const { afterFrame, draw } = handFrames();
    const runner = create(toyComputation().load, afterFrame);
    const seen: number[] = [];
    const shares: number[] = [];
    const run = runner.run(
      ask(7),
      share => {
        shares.push(share);
        if (shares.length === 5) {
          run.cancel();
          draw();
        }
      },
      (_outcome, number) => seen.push(number),
    );
    expect(await run.ended).toEqual({ kind: 'cancelled' });
    draw();
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(seen).toEqual([1]);
    expect(shares).toHaveLength(5);
  });

  test('keeps those of two runs apart', async () => {
    const runner = create(toyComputation().load, then => void setTimeout(then, 0));
    const rows = new Map<number, number[]>([
      [2, []],
      [3, []],
    ]);
    const runs = [2, 3].map(leverage =>
      runner.run(ask(leverage), undefined, outcome => rows.get(leverage)!.push((outcome as Filled).row[0]!)),
    );
    for (const run of runs) expect((await run.ended).kind).toBe('done');
    for (const [leverage, first] of rows) {
      expect(first.length).toBeGreaterThan(0);
      expect(new Set(first)).toEqual(new Set([Math.sqrt(leverage)]));
    }
  });
});

describe.each(RUNNERS.slice(1))('what no message can carry, %s,', (_, create) => {
  test('fails the work when it is shown on the way, and the next goes on', async () => {
    const runner = create(toyComputation().load, then => void setTimeout(then, 0));
    const ended = await runner.run(ask(7, 'spoilt')).ended;
    expect(ended).toMatchObject({ kind: 'failed', message: expect.stringMatching(/clone/) });
    expect((await runner.run(ask(7)).ended).kind).toBe('done');
  });
});

test('late words of a worker about a cancelled run are dropped, and not acknowledged', async () => {
  const worker = new FakeWorker(toyComputation().load);
  const { waiting, afterFrame } = handFrames();
  const runner = createWorkerRunner(() => worker, 1, undefined, afterFrame);
  const heard: unknown[] = [];
  const run = runner.run(
    ask(7),
    share => heard.push(share),
    outcome => heard.push(outcome),
  );
  run.cancel();
  worker.speak({ kind: 'progress', id: 1, fraction: 0.5 });
  worker.speak({ kind: 'intermediate', id: 1, number: 3, outcome: 'late' });
  worker.speak({ kind: 'intermediate', id: 99, number: 1, outcome: 'of nobody' });
  expect([heard, waiting]).toEqual([[], []]);
  expect(await run.ended).toEqual({ kind: 'cancelled' });
  worker.speak({ kind: 'intermediate', id: 1, number: 4, outcome: 'after the end' });
  expect([heard, waiting]).toEqual([[], []]);
});

test('a stand-in goes on showing what the worker could not', async () => {
  const { load } = toyComputation();
  const worker = new FakeWorker(load);
  const frame: Frame = then => void setTimeout(then, 0);
  const runner = createWorkerRunner(
    () => worker,
    1,
    () => createInlineRunner(load, undefined, frame),
    frame,
  );
  const seen: number[] = [];
  const run = runner.run(ask(7), undefined, (_outcome, number) => seen.push(number));
  worker.onerror?.({});
  expect((await run.ended).kind).toBe('done');
  expect(seen[0]).toBe(1);
});

test('the next goes only when the last was taken, by its number, and is the newest', () => {
  const sent: [unknown, number][] = [];
  const intermediates = new Intermediates();
  const send = () => intermediates.sendTo((outcome, number) => sent.push([outcome, number]));
  send();
  expect(sent).toEqual([]);
  for (const outcome of ['a', 'b', 'c']) {
    intermediates.offer(outcome);
    send();
  }
  expect(sent).toEqual([['a', 1]]);
  intermediates.taken(2);
  send();
  expect(sent).toHaveLength(1);
  intermediates.taken(1);
  send();
  send();
  expect(sent).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
  intermediates.taken(3);
  send();
  expect(sent).toHaveLength(2);
  intermediates.offer('d');
  send();
  expect(sent[2]).toEqual(['d', 4]);
});
