import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInlineRunner, createWorkerRunner, type Request } from '../../src/compute/index.ts';
import type { ComputationInParts } from '../../src/panels/defineComputation.ts';
import { FakeWorker } from './fakeWorker.ts';
import { toyComputation } from './toyComputation.ts';

const SLOW: Request = { kind: 'view', panel: 'toy', view: 'slow', values: { leverage: 20 } };
const DRAW: Request = { kind: 'draw', panel: 'toy', draw: { key: 'd', kind: 'd', settings: { count: 2 } } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The toy, of which the slow view and its draws are parts; whether one arrives is decided for each worker, counted from 0. */
function inParts(arrives: (worker: number) => boolean) {
  const asked: string[] = [];
  let workers = 0;
  const load = (worker: number) => async () => {
    const { computation, assets } = await toyComputation().load();
    const later = <Part>(name: string, part: Part) => ({
      later: async () => {
        asked.push(`${name} ${worker}`);
        if (!arrives(worker)) throw new TypeError('Failed to fetch');
        return part;
      },
    });
    const { views, makeDraw } = computation;
    const parts: ComputationInParts = {
      ...computation,
      views: { ...views, slow: later('slow', views['slow']!) },
      makeDraw: later('draw', makeDraw),
    };
    return { computation: parts, assets };
  };
  const spawn = () => {
    workers += 1;
    return new FakeWorker(load(workers - 1));
  };
  return { asked, runner: createWorkerRunner(spawn, 1), inline: createInlineRunner(load(0)) };
}

test('a part is loaded when it is first asked for, and not before', async () => {
  const { asked, runner } = inParts(() => true);
  const { ended: other } = runner.run({ ...SLOW, view: 'draws' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await other).toMatchObject({ kind: 'done' });
  expect(asked).toEqual([]);
  const { ended } = runner.run(SLOW);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
  expect(asked).toEqual(['slow 0']);
  runner.close();
});

test('what makes draws is such a part too', async () => {
  const { runner } = inParts(() => true);
  const { ended } = runner.run(DRAW);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toMatchObject({ kind: 'done', outcome: { shocks: Float64Array.of(0, 0.25) } });
  runner.close();
});

test.each([
  ['a view', SLOW],
  ['what makes draws', DRAW],
])('%s that is lost on its way is asked for again by another worker', async (_what, request) => {
  const { asked, runner } = inParts(worker => worker > 0);
  const { ended } = runner.run(request);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toMatchObject({ kind: 'done' });
  expect(asked.map(name => name.split(' ')[1])).toEqual(['0', '1']);
  runner.close();
});

test('one that never arrives is told as lost, and comes when it is asked for again', async () => {
  const { runner } = inParts(worker => worker > 2);
  const { ended } = runner.run(SLOW);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toMatchObject({ kind: 'failed', fault: 'not-loaded' });
  const { ended: again } = runner.run(SLOW);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await again).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
  runner.close();
});

test('on the page’s own thread it is told as lost too', async () => {
  const { inline } = inParts(() => false);
  const { ended } = inline.run(SLOW);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toMatchObject({ kind: 'failed', fault: 'not-loaded' });
});
