import { describe, expect, test, vi } from 'vitest';
import { createInlineRunner, createWorkerRunner, type Request } from '../../src/compute/index.ts';
import { materialOf } from '../../src/schema/index.ts';
import { FakeWorker } from './fakeWorker.ts';
import { toyComputation } from './toyComputation.ts';

const ask = (leverage: number): Request => ({
  kind: 'view',
  panel: 'toy',
  view: 'slow',
  values: { leverage },
});

function open(size: number, withStandIn = false) {
  const workers: FakeWorker[] = [];
  const { load, trace } = toyComputation();
  const spawn = () => {
    const worker = new FakeWorker(load);
    workers.push(worker);
    return worker;
  };
  const standIn = () => createInlineRunner(load);
  return { runner: createWorkerRunner(spawn, size, withStandIn ? standIn : undefined), workers, trace };
}

const running = (worker: FakeWorker) => worker.heard.filter(({ kind }) => kind === 'run').length;

describe('workers', () => {
  test('start one at once, the next only while all are busy, and never more than allowed', async () => {
    const { runner, workers } = open(3);
    expect(workers).toHaveLength(1);
    await runner.run(ask(1)).ended;
    await runner.run(ask(2)).ended;
    expect(workers).toHaveLength(1);
    await Promise.all([3, 4, 5, 6, 7].map(leverage => runner.run(ask(leverage)).ended));
    expect(workers).toHaveLength(3);
    expect(workers.map(running)).toEqual([4, 2, 1]);
  });

  test('that may not exist are known by the error at once', () => {
    expect(() =>
      createWorkerRunner(() => {
        throw new DOMException('Not here', 'SecurityError');
      }, 2),
    ).toThrow('Not here');
  });

  test('have one listener for life, whatever is asked', async () => {
    const { runner, workers } = open(1);
    const listener = workers[0]!.onmessage;
    await Promise.all([runner.run(ask(1)).ended, runner.run(ask(2)).ended]);
    expect(workers[0]!.onmessage).toBe(listener);
  });

  test('are stopped when the runner is closed, and none starts again', async () => {
    const { runner, workers } = open(2);
    const runs = [runner.run(ask(1)), runner.run(ask(2))];
    runner.close();
    expect(workers.map(worker => worker.terminated)).toEqual([true, true]);
    for (const run of runs) expect(await run.ended).toEqual({ kind: 'cancelled' });
    await runner.run(ask(3)).ended;
    expect(workers).toHaveLength(2);
  });
});

describe('a message', () => {
  test('about a request that is over or unknown is passed over', async () => {
    const { runner, workers } = open(1);
    const shares: number[] = [];
    const run = runner.run(ask(20), share => shares.push(share));
    workers[0]!.speak({ kind: 'ended', id: 999, end: { kind: 'cancelled' } });
    workers[0]!.speak({ kind: 'progress', id: 999, fraction: 0.9 });
    expect((await run.ended).kind).toBe('done');
    const before = [...shares];
    workers[0]!.speak({ kind: 'progress', id: 1, fraction: 0.1 });
    workers[0]!.speak({ kind: 'ended', id: 1, end: { kind: 'cancelled' } });
    expect(shares).toEqual(before);
    expect((await runner.run(ask(5)).ended).kind).toBe('done');
    expect(workers).toHaveLength(1);
  });
});

describe('a text', () => {
  const read = (text: string): Request => ({
    kind: 'reading',
    panel: 'toy',
    reading: 'marks',
    values: { leverage: 20 },
    material: { marks: { ...materialOf(text), settings: { mark: ';' } } },
  });
  const textsSent = (worker: FakeWorker) =>
    worker.heard.flatMap(message => (message.kind === 'text' ? [message.text] : []));

  test('is sent to each worker once, by itself, and again only after it was forgotten', async () => {
    const { runner, workers } = open(2);
    await runner.run(read('a;b')).ended;
    await runner.run(read('a;b')).ended;
    expect(workers.map(textsSent)).toEqual([['a;b']]);
    await Promise.all([read('a;b'), read('a;b')].map(request => runner.run(request).ended));
    expect(workers.map(textsSent)).toEqual([['a;b'], ['a;b']]);
    const { hash } = materialOf('a;b');
    runner.forget(hash);
    runner.forget(hash);
    expect(await runner.run(read('a;b')).ended).toMatchObject({ kind: 'done', outcome: [1, 20] });
    expect(workers.map(textsSent)).toEqual([['a;b', 'a;b'], ['a;b']]);
    for (const worker of workers) {
      expect(worker.heard.filter(({ kind }) => kind === 'forget')).toEqual([{ kind: 'forget', hash }]);
      const runs = worker.heard.flatMap(message => (message.kind === 'run' ? [message.request] : []));
      expect(JSON.stringify([runs, worker.said])).not.toContain('a;b');
    }
  });

  describe('of many millions of letters', () => {
    const long = 'a;'.repeat(4_500_000);
    const parts = [2 ** 22, 2 ** 22, long.length - 2 ** 23];
    const lengthsSent = (worker: FakeWorker) => textsSent(worker).map(part => part.length);

    test('goes in parts, once, before the work that needs it; the page has its turn between them', async () => {
      const { runner, workers } = open(1);
      let turns = 0;
      const turning = setInterval(() => (turns += 1));
      const ends = await Promise.all([read(long), read(long)].map(request => runner.run(request).ended));
      clearInterval(turning);
      for (const end of ends) expect(end).toMatchObject({ kind: 'done', outcome: [4_500_000, 20] });
      expect(lengthsSent(workers[0]!)).toEqual(parts);
      expect(turns).toBeGreaterThanOrEqual(parts.length);
    });

    test('ends what was cancelled meanwhile unasked', async () => {
      const { runner, workers } = open(1);
      const run = runner.run(read(long));
      run.cancel();
      expect(await run.ended).toEqual({ kind: 'cancelled' });
      expect(workers[0]!.heard.filter(({ kind }) => kind === 'run')).toEqual([]);
    });

    test('forgotten meanwhile it is sent no further, and then from its beginning', async () => {
      const { runner, workers } = open(1);
      const [worker] = workers;
      const first = runner.run(read(long));
      await vi.waitUntil(() => lengthsSent(worker!).length > 0, { interval: 1 });
      runner.forget(materialOf(long).hash);
      expect(await first.ended).toMatchObject({ kind: 'failed', message: expect.stringMatching(/^No text/) });
      expect(lengthsSent(worker!).length).toBeLessThan(parts.length);
      expect(await runner.run(read(long)).ended).toMatchObject({ kind: 'done', outcome: [4_500_000, 20] });
    });

    test('goes to the stand-in where the worker fails meanwhile', async () => {
      const { runner, workers } = open(1, true);
      const run = runner.run(read(long));
      workers[0]!.onerror?.({});
      expect(await run.ended).toMatchObject({ kind: 'done', outcome: [4_500_000, 20] });
    });
  });

  test('goes to the stand-in with the work', async () => {
    const { runner, workers } = open(1, true);
    const run = runner.run(read('a;b;c'));
    workers[0]!.onerror?.({});
    expect(await run.ended).toMatchObject({ kind: 'done', outcome: [2, 20] });
    expect(await runner.run(read('a;b')).ended).toMatchObject({ kind: 'done', outcome: [1, 20] });
  });

  test('that a worker does not have fails the work that needs it, and nothing else', async () => {
    const { runner, workers } = open(1);
    const [worker] = workers;
    await runner.run(ask(1)).ended;
    worker!.postMessage({ kind: 'run', id: 77, request: read('never sent') });
    await runner.run(ask(2)).ended;
    expect(worker!.said).toContainEqual({
      kind: 'ended',
      id: 77,
      end: { kind: 'failed', fault: 'threw', message: expect.stringMatching(/^No text/) },
    });
  });
});

describe('a worker that breaks down', () => {
  test('fails its own requests; the others go on, and the next gets a new worker', async () => {
    const { runner, workers } = open(2);
    await runner.run(ask(1)).ended;
    const [broken, other] = [runner.run(ask(2)), runner.run(ask(3))];
    workers[0]!.onerror?.({ message: 'out of memory' });
    // The browser may report the same breakdown once more.
    workers[0]!.onerror?.({ message: 'out of memory' });
    expect(await broken.ended).toEqual({ kind: 'failed', fault: 'threw', message: 'out of memory' });
    expect((await other.ended).kind).toBe('done');
    expect(workers.map(worker => worker.terminated)).toEqual([true, false]);
    const ends = await Promise.all([runner.run(ask(4)).ended, runner.run(ask(5)).ended]);
    expect(ends.map(ended => ended.kind)).toEqual(['done', 'done']);
    expect(workers).toHaveLength(3);
  });

  test('without a word of why says so', async () => {
    const { runner, workers } = open(1);
    const run = runner.run(ask(1));
    workers[0]!.onerror?.({});
    expect(await run.ended).toMatchObject({ kind: 'failed', fault: 'no-worker' });
  });

  test('before any was heard hands its work and all later work to the stand-in', async () => {
    const { runner, workers } = open(2, true);
    const shares: number[] = [];
    const run = runner.run(ask(20), share => shares.push(share));
    const dropped = runner.run(ask(30));
    workers[0]!.onerror?.({});
    workers[1]!.onerror?.({});
    dropped.cancel();
    expect(await run.ended).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
    expect(await dropped.ended).toEqual({ kind: 'cancelled' });
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    expect(await runner.run(ask(5)).ended).toMatchObject({ kind: 'done', outcome: { answer: 10 } });
    expect(workers).toHaveLength(2);
    const last = runner.run(ask(6));
    runner.close();
    expect(await last.ended).toEqual({ kind: 'cancelled' });
    expect(await runner.run(ask(7)).ended).toEqual({ kind: 'cancelled' });
  });

  test('later is not replaced by the page’s own thread', async () => {
    const { runner, workers } = open(1, true);
    await runner.run(ask(1)).ended;
    const run = runner.run(ask(2));
    workers[0]!.onerror?.({ message: 'out of memory' });
    expect((await run.ended).kind).toBe('failed');
  });
});
