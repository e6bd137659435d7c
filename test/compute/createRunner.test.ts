import { afterEach, describe, expect, test, vi } from 'vitest';
import { createInlineRunner, createRunner, type Request } from '../../src/compute/index.ts';
import type { PanelModule } from '../../src/panels/panelModule.ts';
import { materialOf } from '../../src/schema/index.ts';
import { FakeWorker } from './fakeWorker.ts';
import { toyComputation } from './toyComputation.ts';

const ask = (leverage: number): Request => ({
  kind: 'view',
  panel: 'toy',
  view: 'slow',
  values: { leverage },
});
const DOUBLED = { kind: 'done', outcome: { answer: 40, assets: { secret: 7 } } };

/** The toy panel as a page opens it, and the workers that it started; a frame may refuse to start any. */
function toyModule(refuse = false) {
  const { load } = toyComputation();
  const started: FakeWorker[] = [];
  const startWorker = vi.fn(() => {
    if (refuse) throw new DOMException('Not here', 'SecurityError');
    const worker = new FakeWorker(load);
    started.push(worker);
    return worker;
  });
  const computation = async () => (await load()).computation;
  return { module: { computation, startWorker } as unknown as PanelModule, started, startWorker };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a panel is computed', () => {
  test.each([
    [8, 4],
    [5, 4],
    [3, 2],
    [2, 1],
    [1, 1],
    [undefined, 1],
  ])('on a machine of %s cores by %d workers at most', async (cores, workers) => {
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('navigator', { hardwareConcurrency: cores });
    const { module, started } = toyModule();
    const runner = createRunner(module);
    const runs = [20, 2, 3, 4, 5, 6, 7, 8].map(leverage => runner.run(ask(leverage)).ended);
    expect(started).toHaveLength(workers);
    expect(await runs[0]).toMatchObject(DOUBLED);
    await Promise.all(runs);
    expect(started).toHaveLength(workers);
    runner.close();
  });

  test('on the page’s own thread where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    const { module, startWorker } = toyModule();
    expect(await createRunner(module).run(ask(20)).ended).toMatchObject(DOUBLED);
    expect(startWorker).not.toHaveBeenCalled();
  });

  test('on the page’s own thread where none may be started', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
    const { module } = toyModule(true);
    expect(await createRunner(module).run(ask(20)).ended).toMatchObject(DOUBLED);
  });

  test('on the page’s own thread where the worker’s script is refused after its start', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('navigator', { hardwareConcurrency: 4 });
    const { module, started } = toyModule();
    const run = createRunner(module).run(ask(20));
    started[0]!.onerror?.({});
    expect(await run.ended).toMatchObject(DOUBLED);
  });
});

test('a panel that reads no files says so when it is asked to', async () => {
  const { load } = toyComputation();
  const runner = createInlineRunner(async () => {
    const { computation, assets } = await load();
    const { loadFiles: _, ...withoutFiles } = computation;
    return { computation: withoutFiles, assets };
  });
  const request: Request = {
    kind: 'reading',
    panel: 'toy',
    reading: 'marks',
    values: {},
    material: { marks: materialOf('a;b') },
  };
  expect(await runner.run(request).ended).toEqual({
    kind: 'failed',
    fault: 'threw',
    message: 'The panel “toy” has nothing named “marks”',
  });
});
