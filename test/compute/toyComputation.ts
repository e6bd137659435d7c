import type { LoadedComputation } from '../../src/compute/index.ts';
import { type Computation, type DrawRequest, defineComputation } from '../../src/panels/defineComputation.ts';

const STEPS = 4;

/** Steps that were begun, by the name of their view, so that a test can see where work ended. */
export interface Trace {
  readonly steps: string[];
  loads: number;
}

/**
 * A panel that answers with what it was asked, in four steps: the view "slow" always, "broken" fails half-way,
 * "unclonable" answers with what no message can carry, "draws" counts how often it made a draw of its own, and "shared" answers
 * with a draw that it keeps. Of a reader's file it counts the marks.
 */
export function toyComputation(): {
  readonly trace: Trace;
  readonly load: () => Promise<LoadedComputation>;
} {
  const trace: Trace = { steps: [], loads: 0 };

  function* steps(name: string) {
    for (let step = 1; step <= STEPS; step++) {
      trace.steps.push(`${name} ${step}`);
      yield step / STEPS;
    }
  }
  const view = (compute: Computation['views'][string]['compute']) => ({
    draws: () => [],
    preview: () => null,
    compute,
  });

  const computation = defineComputation({
    views: {
      slow: view(function* (values, { assets }) {
        yield* steps(`slow ${values['leverage']}`);
        return { answer: Number(values['leverage']) * 2, assets };
      }),
      broken: view(function* () {
        yield 0.5;
        throw new RangeError('the market is closed');
      }),
      unclonable: view(function* () {
        yield 0.5;
        return { ask: () => 'a function' };
      }),
      shared: view(function* (_values, { draws }) {
        yield 0.5;
        const kept = draws.peek('shared') ?? Float64Array.of(1, 2, 3);
        draws.keep('shared', kept);
        return kept;
      }),
      draws: view(function* (_values, { draws }) {
        yield 0.5;
        const made = Number(draws.peek('count') ?? 0);
        draws.keep('count', made + 1);
        return made + 1;
      }),
    },
    loadAssets: async () => ({ secret: 7 }),
    *makeDraw({ settings }: DrawRequest) {
      yield* steps('draw');
      return { shocks: Float64Array.from({ length: settings['count']! }, (_, index) => index / 4) };
    },
    loadFiles: async () => ({
      tasks: {
        *count(text, { mark }) {
          yield* steps('file');
          return text.split(String(mark)).length - 1;
        },
      },
      *answer() {
        yield 1;
        return { sentence: 'Counted.' };
      },
    }),
  });

  return {
    trace,
    async load() {
      trace.loads += 1;
      return { computation, assets: await computation.loadAssets() };
    },
  };
}
