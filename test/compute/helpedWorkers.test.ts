import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { helpable } from '../../src/compute/helpable.ts';
import { createRunner, createWorkerRunner, type Request, type RunEnd } from '../../src/compute/index.ts';
import type { PanelModule } from '../../src/panels/panelModule.ts';
import { PIECES, pieceWork, rowOf, startedWorkers } from './pieceWork.ts';

const ask = (factor: number): Request => ({ kind: 'view', panel: 'toy', view: 'row', values: { factor } });
const rowIn = (end: RunEnd) => (end.kind === 'done' ? end.outcome : end);

/** Every look at the clock takes so long. */
let lookTakes = 0;
beforeEach(() => {
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  let now = 0;
  lookTakes = 40;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += lookTakes;
    return now;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Start = Parameters<typeof startedWorkers>[1];

function open(start?: Start, size = 1) {
  const { made, load } = pieceWork();
  const { workers, spawn } = startedWorkers(load, start);
  return { made, workers, runner: createWorkerRunner(helpable(spawn), size) };
}

const missing = (numbers: readonly number[]) =>
  Array.from({ length: PIECES }, (_, number) => number).filter(number => !numbers.includes(number));

describe('long work', () => {
  test('is done from both ends, and ends with the same numbers', async () => {
    const { made, workers, runner } = open();
    const shares: number[] = [];
    const end = await runner.run(ask(7), share => shares.push(share)).ended;
    expect(rowIn(end)).toEqual(rowOf(7));
    expect(workers).toHaveLength(2);
    expect(made.helped.slice(0, 3)).toEqual([PIECES - 1, PIECES - 2, PIECES - 3]);
    // What the first did not make, it was handed; both made hardly more than those on their way where they met.
    expect(missing([...made.computed, ...made.helped])).toEqual([]);
    expect(made.computed.length + made.helped.length).toBeLessThan(PIECES + 5);
    expect(made.helped.length).toBeGreaterThan(PIECES / 5);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  test('has no helper any more once it is over, and none for what is asked next while that is short', async () => {
    const { workers, runner } = open();
    await runner.run(ask(7)).ended;
    expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
    lookTakes = 1;
    expect(rowIn(await runner.run(ask(8)).ended)).toEqual(rowOf(8));
    expect(workers).toHaveLength(2);
  });

  test('is helped anew when it is asked again', async () => {
    const { workers, runner } = open();
    await runner.run(ask(7)).ended;
    expect(rowIn(await runner.run(ask(8)).ended)).toEqual(rowOf(8));
    expect(workers.map(({ terminated }) => terminated)).toEqual([false, true, true]);
  });

  test('of two workers has one helper at a time', async () => {
    const { workers, runner } = open(undefined, 2);
    const ends = await Promise.all([runner.run(ask(7)).ended, runner.run(ask(8)).ended]);
    expect(ends.map(rowIn)).toEqual([rowOf(7), rowOf(8)]);
    const helpers = workers.filter(({ heard }) => heard.some(({ kind }) => kind === 'help'));
    expect(helpers).toHaveLength(1);
  });
});

describe('a worker does without help', () => {
  test('where its work is short', async () => {
    lookTakes = 1;
    const { made, workers, runner } = open();
    expect(rowIn(await runner.run(ask(7)).ended)).toEqual(rowOf(7));
    expect(workers).toHaveLength(1);
    expect(made.computed).toHaveLength(PIECES);
  });

  test.each([
    [undefined, 1],
    [1, 1],
    [2, 2],
    [8, 2],
  ])('where a second would take turns with it: of %s cores, %s workers', async (cores, count) => {
    const { made, load } = pieceWork();
    const { workers, spawn } = startedWorkers(load);
    vi.stubGlobal('Worker', class {});
    vi.stubGlobal('navigator', { hardwareConcurrency: cores });
    const runner = createRunner({ startWorker: spawn } as unknown as PanelModule);
    expect(rowIn(await runner.run(ask(7)).ended)).toEqual(rowOf(7));
    expect(workers).toHaveLength(count);
    expect(made.helped.length > 0).toBe(count === 2);
  });

  test('where its work comes in no pieces', async () => {
    const { made, load } = pieceWork();
    const { workers, spawn } = startedWorkers(async () => {
      const { computation, assets } = await load();
      const row = { ...computation.views['row'], pieces: undefined } as never;
      return { computation: { ...computation, views: { row } }, assets };
    });
    const runner = createWorkerRunner(helpable(spawn), 1);
    expect(rowIn(await runner.run(ask(7)).ended)).toEqual(rowOf(7));
    expect(workers).toHaveLength(1);
    expect(made.computed).toHaveLength(PIECES);
  });

  test('where no second one can be started', async () => {
    let started = 0;
    const { made, runner } = open(worker => {
      started += 1;
      if (started > 1) throw new DOMException('Not here', 'SecurityError');
      return worker;
    });
    expect(rowIn(await runner.run(ask(7)).ended)).toEqual(rowOf(7));
    expect(started).toBe(2);
    expect(made.computed).toHaveLength(PIECES);
  });

  test('where the second one is silent', async () => {
    let started = 0;
    const { made, workers, runner } = open(worker => {
      started += 1;
      if (started > 1) vi.spyOn(worker, 'postMessage').mockImplementation(() => undefined);
      return worker;
    });
    expect(rowIn(await runner.run(ask(7)).ended)).toEqual(rowOf(7));
    expect(workers.map(({ terminated }) => terminated)).toEqual([false, true]);
    expect(made.computed).toHaveLength(PIECES);
  });

  test.each([1, 5])('from the %sth piece on, where the second one dies then', async pieces => {
    let started = 0;
    const { made, workers, runner } = open(worker => {
      started += 1;
      const speak = worker.speak.bind(worker);
      if (started > 1)
        worker.speak = data => {
          if (worker.said.length === pieces) worker.onerror?.({ message: 'out of memory' });
          speak(data);
        };
      return worker;
    });
    expect(rowIn(await runner.run(ask(7)).ended)).toEqual(rowOf(7));
    expect(workers[1]!.terminated).toBe(true);
    expect(missing(made.computed)).toHaveLength(pieces);
  });
});

describe('help ends', () => {
  /** A run whose helper has just made its third piece. */
  async function helped() {
    const opened = open();
    const run = opened.runner.run(ask(7));
    await vi.waitFor(() => expect(opened.made.helped.length).toBeGreaterThan(2), { interval: 0 });
    return { ...opened, run };
  }

  test('with the next step of both when the work is cancelled', async () => {
    const { made, workers, runner, run } = await helped();
    const before = { computed: made.computed.length, helped: made.helped.length };
    run.cancel();
    expect(workers[1]!.terminated).toBe(true);
    expect((await run.ended).kind).toBe('cancelled');
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(made.computed.length - before.computed).toBeLessThanOrEqual(1);
    expect(made.helped.length - before.helped).toBeLessThanOrEqual(1);
    expect(rowIn(await runner.run(ask(9)).ended)).toEqual(rowOf(9));
  });

  test('with the runner', async () => {
    const { workers, runner, run } = await helped();
    runner.close();
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
    expect((await run.ended).kind).toBe('cancelled');
  });

  test('with the worker that it was for', async () => {
    const { workers, run } = await helped();
    workers[0]!.onerror?.({ message: 'out of memory' });
    expect(workers.slice(0, 2).map(({ terminated }) => terminated)).toEqual([true, true]);
    expect((await run.ended).kind).toBe('failed');
  });
});
