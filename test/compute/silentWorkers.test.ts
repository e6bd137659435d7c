import { afterEach, describe, expect, test, vi } from 'vitest';
import { createWorkerRunner, type Request } from '../../src/compute/index.ts';
import { FakeWorker } from './fakeWorker.ts';
import { toyComputation } from './toyComputation.ts';

const ask = (leverage: number): Request => ({
  kind: 'view',
  panel: 'toy',
  view: 'slow',
  values: { leverage },
});

function open() {
  const workers: FakeWorker[] = [];
  const { load } = toyComputation();
  const spawn = () => {
    const worker = new FakeWorker(load);
    workers.push(worker);
    return worker;
  };
  return { runner: createWorkerRunner(spawn, 1), workers };
}

describe('a worker that dies without a word', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A runner whose first workers fall silent after their first step. */
  function openSilent(silent: number) {
    vi.useFakeTimers();
    const { runner, workers } = open();
    const quieten = (worker: FakeWorker) => {
      const say = worker.speak.bind(worker);
      worker.speak = data => {
        if (workers.indexOf(worker) >= silent || worker.said.length === 0) say(data);
      };
    };
    return { runner, workers, quieten };
  }

  test('is replaced, and what it was asked is answered by the next', async () => {
    const { runner, workers, quieten } = openSilent(1);
    quieten(workers[0]!);
    const { ended } = runner.run(ask(20));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(await ended).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
    runner.close();
  });

  test('is not taken for one whose script is still on its way, nor for one that has nothing to do', async () => {
    const { runner, workers } = openSilent(0);
    workers[0]!.speak = () => undefined;
    void runner.run(ask(20)).ended;
    await vi.advanceTimersByTimeAsync(40_000);
    expect(workers).toHaveLength(1);
    runner.close();
    const idle = open();
    const { ended } = idle.runner.run(ask(20));
    await vi.advanceTimersByTimeAsync(1000);
    await ended;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(idle.workers.map(({ terminated }) => terminated)).toEqual([false]);
    idle.runner.close();
  });

  test('is told to have failed where its successors fall silent too', async () => {
    vi.useFakeTimers();
    const { load } = toyComputation();
    const workers: FakeWorker[] = [];
    const runner = createWorkerRunner(() => {
      const worker = new FakeWorker(load);
      const say = worker.speak.bind(worker);
      worker.speak = data => {
        if (worker.said.length === 0) say(data);
      };
      workers.push(worker);
      return worker;
    }, 1);
    const { ended } = runner.run(ask(20));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await ended).toMatchObject({ kind: 'failed', fault: 'silent' });
    expect(workers).toHaveLength(3);
    runner.close();
  });

  /** A runner whose first workers never say a word, as where their script is empty. */
  function openMute(mute: number) {
    vi.useFakeTimers();
    const { load } = toyComputation();
    const workers: FakeWorker[] = [];
    const runner = createWorkerRunner(() => {
      const worker = new FakeWorker(load);
      if (workers.length < mute) worker.speak = () => undefined;
      workers.push(worker);
      return worker;
    }, 1);
    return { runner, workers };
  }

  test('the first included is replaced, and what it was asked is answered by the next', async () => {
    const { runner, workers } = openMute(1);
    const { ended } = runner.run(ask(20));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(await ended).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
    runner.close();
  });

  test('the first included is told to have failed where its successors are as mute, and then another is tried', async () => {
    const { runner, workers } = openMute(3);
    const { ended } = runner.run(ask(20));
    await vi.advanceTimersByTimeAsync(180_000);
    expect(await ended).toMatchObject({ kind: 'failed', fault: 'silent' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, true]);
    const again = runner.run(ask(30)).ended;
    await vi.advanceTimersByTimeAsync(1000);
    expect(await again).toMatchObject({ kind: 'done', outcome: { answer: 60 } });
    runner.close();
  });

  test('leaves to the next only what is still wanted', async () => {
    const { runner, workers } = openMute(1);
    const dropped = runner.run(ask(20));
    const wanted = runner.run(ask(30));
    dropped.cancel();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await dropped.ended).toEqual({ kind: 'cancelled' });
    expect(await wanted.ended).toMatchObject({ kind: 'done', outcome: { answer: 60 } });
    expect(workers[1]!.heard.filter(({ kind }) => kind === 'run')).toHaveLength(1);
    runner.close();
  });
});
