import { describe, expect, test } from 'vitest';
import {
  createInlineRunner,
  createWorkerRunner,
  MODEL_VERSION,
  type Request,
  type Run,
  type RunEnd,
  type Runner,
} from '../../src/compute/index.ts';
import { type Material, materialOf } from '../../src/schema/index.ts';
import { FakeWorker } from './fakeWorker.ts';
import { toyComputation } from './toyComputation.ts';

const ask = (leverage: number, view = 'slow'): Request => ({
  kind: 'view',
  panel: 'toy',
  view,
  values: { leverage, side: 'long', volatility: null },
});
const askForDraw = (count: number): Request => ({
  kind: 'draw',
  panel: 'toy',
  draw: { key: `shocks ${count}`, kind: 'shocks', settings: { count } },
});
const brought = (text: string): Material => ({ ...materialOf(text, 'my.csv'), settings: { mark: ';' } });
const withoutText = ({ name, hash, settings }: Material): Material => ({ name, hash, settings, parts: [] });
const askAboutFile = (reading: string, text: string): Request => ({
  kind: 'reading',
  panel: 'toy',
  reading,
  values: { leverage: 20 },
  material: { marks: brought(text) },
});

type Load = ReturnType<typeof toyComputation>['load'];
type CreateRunner = (load: Load) => Runner;
const RUNNERS: readonly [string, CreateRunner][] = [
  ['on this thread', load => createInlineRunner(load)],
  ['on this thread, everything cloned', load => createInlineRunner(load, structuredClone)],
  ['in one worker', load => createWorkerRunner(() => new FakeWorker(load), 1)],
  ['in up to four workers', load => createWorkerRunner(() => new FakeWorker(load), 4)],
];

/** A runner, and what its panel's work left behind. */
function withTrace(create: CreateRunner) {
  const { load, trace } = toyComputation();
  return { runner: create(load), trace };
}

/** The first progress of a run, and the run itself. */
function untilFirstStep(runner: Runner, request: Request): Promise<Run> {
  return new Promise(resolve => {
    const run = runner.run(request, () => resolve(run));
  });
}

describe.each(RUNNERS)('a runner %s', (_, create) => {
  const open = () => withTrace(create);

  test('answers, and says what it was asked and which model answered', async () => {
    const { runner } = open();
    const ended = await runner.run(ask(20)).ended;
    expect(ended).toEqual({
      kind: 'done',
      request: ask(20),
      modelVersion: MODEL_VERSION,
      outcome: { answer: 40, assets: { secret: 7 } },
    } satisfies RunEnd);
  });

  test('tells its progress, rising from 0 to 1, before the answer', async () => {
    const { runner } = open();
    const shares: number[] = [];
    await runner.run(ask(20), share => shares.push(share)).ended;
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('keeps answers and progress of several requests apart', async () => {
    const { runner } = open();
    const shares = new Map<number, number[]>();
    const leverages = [3, 5, 7, 11, 13, 17];
    const ends = await Promise.all(
      leverages.map(leverage => {
        shares.set(leverage, []);
        return runner.run(ask(leverage), share => shares.get(leverage)!.push(share)).ended;
      }),
    );
    expect(ends.map(ended => ended.kind === 'done' && [ended.request, ended.outcome])).toEqual(
      leverages.map(leverage => [ask(leverage), { answer: 2 * leverage, assets: { secret: 7 } }]),
    );
    for (const told of shares.values()) expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('gives the same answer to the same question', async () => {
    const { runner } = open();
    const [first, second] = await Promise.all([runner.run(ask(20)).ended, runner.run(ask(20)).ended]);
    expect(second).toEqual(first);
    expect(await runner.run(ask(20)).ended).toEqual(first);
  });
});

describe.each(RUNNERS)('a runner %s, stopped or broken,', (_, create) => {
  const open = () => withTrace(create);

  test('ends at the next step when cancelled, and answers the others', async () => {
    const { runner, trace } = open();
    const run = await untilFirstStep(runner, ask(20));
    const other = runner.run(ask(3));
    run.cancel();
    expect(await run.ended).toEqual({ kind: 'cancelled' });
    expect((await other.ended).kind).toBe('done');
    expect(trace.steps.filter(step => step.startsWith('slow 20')).length).toBeLessThanOrEqual(3);
    expect(trace.steps).not.toContain('slow 20 4');
  });

  test('cancelled at once does not begin, and cancelling what is over changes nothing', async () => {
    const { runner, trace } = open();
    const early = runner.run(ask(20));
    early.cancel();
    expect(await early.ended).toEqual({ kind: 'cancelled' });
    expect(trace.steps).not.toContain('slow 20 2');
    const run = runner.run(ask(5));
    const ended = await run.ended;
    run.cancel();
    run.cancel();
    expect(await run.ended).toBe(ended);
    expect((await runner.run(ask(5)).ended).kind).toBe('done');
  });

  test('closed, cancels what runs and does no more work', async () => {
    const { runner, trace } = open();
    const run = await untilFirstStep(runner, ask(20));
    runner.close();
    expect(await run.ended).toEqual({ kind: 'cancelled' });
    const steps = trace.steps.length;
    expect(await runner.run(ask(3)).ended).toEqual({ kind: 'cancelled' });
    run.cancel();
    runner.close();
    await new Promise(resolve => setTimeout(resolve, 5));
    // A fake worker cannot be interrupted like a real one: it may end the step it was in.
    expect(trace.steps.slice(steps).filter(step => step.startsWith('slow 3'))).toEqual([]);
  });
  test.each([
    ['that breaks', ask(20, 'broken'), /^the market is closed$/],
    ['of an unknown view', ask(20, 'nowhere'), /nowhere/],
    ['of a view that every object has', ask(20, 'constructor'), /./],
  ])('turns work %s into an end with its message, and goes on', async (_case, request, message) => {
    const { runner } = open();
    expect(await runner.run(request).ended).toEqual({
      kind: 'failed',
      fault: 'threw',
      message: expect.stringMatching(message),
    });
    expect((await runner.run(ask(20)).ended).kind).toBe('done');
  });
});

describe.each(RUNNERS)('a runner %s, of draws and material,', (_, create) => {
  const open = () => withTrace(create);

  test('makes draws', async () => {
    const { runner } = open();
    const ended = await runner.run(askForDraw(3)).ended;
    expect(ended.kind === 'done' && ended.outcome).toEqual({ shocks: new Float64Array([0, 0.25, 0.5]) });
    expect(ended.kind === 'done' && ended.request).toEqual(askForDraw(3));
  });

  test('keeps the draws that an answer shares', async () => {
    const { runner } = open();
    for (let time = 0; time < 3; time++) {
      const ended = await runner.run(ask(20, 'shared')).ended;
      expect(ended.kind === 'done' && ended.outcome).toEqual(Float64Array.of(1, 2, 3));
    }
  });

  test('works on a reader’s file, and does not send its text back', async () => {
    const { runner } = open();
    const shares: number[] = [];
    const ended = await runner.run(askAboutFile('marks', 'a;b;c'), share => shares.push(share)).ended;
    expect(ended).toEqual({
      kind: 'done',
      request: {
        ...askAboutFile('marks', ''),
        material: { marks: withoutText(brought('a;b;c')) },
      },
      modelVersion: MODEL_VERSION,
      outcome: [2, 20],
    } satisfies RunEnd);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    expect(await runner.run(askAboutFile('weight', 'a;b;c')).ended).toEqual({
      kind: 'failed',
      fault: 'threw',
      message: expect.stringMatching(/weight/),
    });
  });

  test('hands material to views and draws, and forgets it when told', async () => {
    const { runner } = open();
    const material = { marks: brought('a;b') };
    const answerOf = async (request: Request) => {
      const ended = await runner.run(request).ended;
      return ended.kind === 'done' ? ended.outcome : ended;
    };
    expect(await answerOf({ ...ask(20, 'brought'), material } as Request)).toEqual(['marks my.csv: a;b']);
    expect(await answerOf({ ...ask(20, 'brought') } as Request)).toEqual([]);
    const draw = { key: 'text', kind: 'text', settings: {} };
    expect(await answerOf({ kind: 'draw', panel: 'toy', draw, material })).toEqual({ text: 'a;b' });
    runner.forget(material.marks.hash);
    const other = { marks: brought('c') };
    expect(await answerOf({ ...ask(20, 'brought'), material: other } as Request)).toEqual([
      'marks my.csv: c',
    ]);
    expect(await answerOf({ ...ask(20, 'brought'), material } as Request)).toEqual(['marks my.csv: a;b']);
  });
});

describe.each(RUNNERS.slice(1))('what no message can carry, %s,', (_, create) => {
  test('is a failure: in an outcome', async () => {
    const runner = create(toyComputation().load);
    const ended = await runner.run(ask(20, 'unclonable')).ended;
    expect(ended.kind).toBe('failed');
    expect(ended.kind === 'failed' && ended.message).toMatch(/clone/);
    expect((await runner.run(ask(20)).ended).kind).toBe('done');
  });

  test('is a failure: in a request', async () => {
    const runner = create(toyComputation().load);
    const request = { ...ask(20), values: { leverage: (() => 20) as unknown as number } } as Request;
    const ended = await runner.run(request).ended;
    expect(ended.kind).toBe('failed');
    expect((await runner.run(ask(20)).ended).kind).toBe('done');
  });
});

test('a runner remembers draws between requests', async () => {
  const runner = createInlineRunner(toyComputation().load);
  const counts: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    const ended = await runner.run(ask(i, 'draws')).ended;
    counts.push(ended.kind === 'done' && ended.outcome);
  }
  expect(counts).toEqual([1, 2, 3]);
});
