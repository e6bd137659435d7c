import type { LoadedComputation } from '../../src/compute/index.ts';
import {
  type Computation,
  type DrawRequest,
  defineComputation,
  type Work,
} from '../../src/panels/defineComputation.ts';
import { type AnyValues, textOf } from '../../src/schema/index.ts';

const STEPS = 4;

/** Steps that were begun, by the name of their view, so that a test can see where work ended. */
export interface Trace {
  readonly steps: string[];
  loads: number;
}

export const FILLING_STEPS = 40;

/** Fills a row of numbers one by one and shows it as it fills; the last it shows is its answer. */
export function* filling(values: AnyValues): Work<Filled, Filled> {
  const row = new Float64Array(FILLING_STEPS);
  for (let step = 1; step <= FILLING_STEPS; step++) {
    row[step - 1] = Math.sqrt(step * Number(values['leverage']));
    yield { share: step / FILLING_STEPS, outcome: { filled: step, row: row.slice() } };
  }
  return { filled: FILLING_STEPS, row };
}

export interface Filled {
  readonly filled: number;
  readonly row: Float64Array;
}

type Steps = (name: string) => Generator<number, void>;

const view = (compute: Computation['views'][string]['compute']) => ({
  draws: () => [],
  preview: () => null,
  compute,
});

function toyViews(steps: Steps) {
  return {
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
    filling: view(filling),
    spoilt: view(function* () {
      for (let step = 1; step <= STEPS; step++) {
        yield { share: step / STEPS, outcome: step === 1 ? 'clonable' : () => 'a function' };
      }
      return null;
    }),
    brought: view(function* (_values, { material = {} }) {
      yield 0.5;
      return Object.entries(material).map(([kind, one]) => `${kind} ${one.name}: ${textOf(one)}`);
    }),
    draws: view(function* (_values, { draws }) {
      yield 0.5;
      const made = Number(draws.peek('count') ?? 0);
      draws.keep('count', made + 1);
      return made + 1;
    }),
  };
}

/**
 * A panel that answers with what it was asked, in four steps: the view "slow" always, "broken" fails
 * half-way, "unclonable" answers with what no message can carry, "draws" counts how often it made a draw of
 * its own, and "shared" answers with a draw that it keeps; "filling" shows its outcome on the way, "spoilt"
 * shows what no message can carry, "brought" answers with the material it was handed. Of a reader's file it
 * counts the marks.
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

  const computation = defineComputation({
    views: toyViews(steps),
    loadAssets: async () => ({ secret: 7 }),
    *makeDraw({ settings, kind }: DrawRequest, material) {
      yield* steps('draw');
      if (kind === 'text') return { text: material['marks'] && textOf(material['marks']) };
      return { shocks: Float64Array.from({ length: settings['count']! }, (_, index) => index / 4) };
    },
    loadFiles: async () => ({
      readings: {
        marks: {
          *read({ text, settings: { mark } }, values) {
            yield* steps('file');
            return [text.split(String(mark)).length - 1, values['leverage']];
          },
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
