import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInlineRunner, createWorkerRunner, type Request } from '../../src/compute/index.ts';
import type { LoadComputation } from '../../src/compute/loadComputation.ts';
import { materialOf } from '../../src/schema/index.ts';
import { FakeWorker } from './fakeWorker.ts';
import { toyComputation } from './toyComputation.ts';

const VIEW: Request = { kind: 'view', panel: 'toy', view: 'slow', values: { leverage: 20 } };
const READING: Request = {
  kind: 'reading',
  panel: 'toy',
  reading: 'marks',
  values: { leverage: 20 },
  material: { marks: { ...materialOf('a;b'), settings: { mark: ';' } } },
};
const READ = { kind: 'done', outcome: [1, 20] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type LoadFiles = Awaited<ReturnType<LoadComputation>>['computation']['loadFiles'];

/** One worker at a time, each of which loads the part that reads files as it is told; counted from 0. */
function open(loadFiles: (worker: number, real: LoadFiles) => LoadFiles) {
  const workers: FakeWorker[] = [];
  const runner = createWorkerRunner(() => {
    const place = workers.length;
    const { load } = toyComputation();
    const worker = new FakeWorker(async () => {
      const { computation, assets } = await load();
      const mine = loadFiles(place, computation.loadFiles);
      return { computation: { ...computation, ...(mine && { loadFiles: mine }) }, assets };
    });
    workers.push(worker);
    return worker;
  }, 1);
  return { runner, workers };
}

const LOST = 'Failed to fetch dynamically imported module: https://example.org/files.js';
const lost = () => Promise.reject(new TypeError(LOST));

describe('a part that does not arrive', () => {
  test('is asked for again by another worker: a browser may keep its refusal as long as the first lives', async () => {
    const { runner, workers } = open((worker, real) => (worker === 0 ? lost : real));
    const { ended } = runner.run(READING);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await ended).toMatchObject(READ);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    runner.close();
  });

  test('is told after three workers, and asked for again by a fourth when the reader wants it', async () => {
    const { runner, workers } = open((worker, real) => (worker < 3 ? lost : real));
    const { ended } = runner.run(READING);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await ended).toEqual({
      kind: 'failed',
      fault: 'not-loaded',
      message: expect.stringContaining(LOST),
    });
    const again = runner.run(READING).ended;
    await vi.advanceTimersByTimeAsync(1000);
    expect(await again).toMatchObject(READ);
    expect(workers).toHaveLength(4);
    runner.close();
  });

  test('fails nothing else', async () => {
    const { runner } = open(() => lost);
    const [reading, view] = [runner.run(READING).ended, runner.run(VIEW).ended];
    await vi.advanceTimersByTimeAsync(1000);
    expect(await reading).toMatchObject({ fault: 'not-loaded' });
    expect(await view).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
    runner.close();
  });

  test.each([
    ['with nothing in it', async () => undefined],
    ['at all', lost],
  ])('%s is told as one that was lost, also on the page’s own thread', async (_how, loadFiles) => {
    const { load } = toyComputation();
    const runner = createInlineRunner(async () => {
      const { computation, assets } = await load();
      return { computation: { ...computation, loadFiles: loadFiles as unknown as typeof lost }, assets };
    });
    expect(await runner.run(READING).ended).toMatchObject({ kind: 'failed', fault: 'not-loaded' });
  });

  test('is told as lost where it is what computes at all', async () => {
    const runner = createInlineRunner(lost);
    expect(await runner.run(VIEW).ended).toMatchObject({ kind: 'failed', fault: 'not-loaded' });
  });
});

test('a worker’s script that does not arrive after another has is a lost part too, and another is tried', async () => {
  const { runner, workers } = open((worker, real) => (worker === 0 ? lost : real));
  const { ended } = runner.run(READING);
  for (const failing of [1, 2]) {
    await vi.waitUntil(() => workers.length > failing);
    workers[failing]!.onerror?.({});
  }
  expect(await ended).toMatchObject({ kind: 'failed', fault: 'not-loaded' });
  runner.close();
});

describe('a part that is long on its way', () => {
  const arrivingAfter = (ms: number) => (_worker: number, real: LoadFiles) => async () => {
    await new Promise(resolve => setTimeout(resolve, ms));
    return real!();
  };

  test('is waited for, for a minute', async () => {
    const { runner, workers } = open(arrivingAfter(60_000));
    const { ended } = runner.run(READING);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await ended).toMatchObject(READ);
    expect(workers).toHaveLength(1);
    runner.close();
  });

  test('is not waited for for ever', async () => {
    const { runner, workers } = open(arrivingAfter(3_600_000));
    const { ended } = runner.run(READING);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await ended).toMatchObject({ kind: 'failed', fault: 'silent' });
    expect(workers).toHaveLength(3);
    runner.close();
  });

  test('is told of no more once the work has begun', async () => {
    const { runner, workers } = open(arrivingAfter(5000));
    const { ended } = runner.run(READING);
    await vi.advanceTimersByTimeAsync(20_000);
    await ended;
    expect(workers[0]!.said.filter(({ kind }) => kind === 'here')).toHaveLength(2);
    runner.close();
  });
});
