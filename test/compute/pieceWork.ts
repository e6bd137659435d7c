import type { LoadComputation } from '../../src/compute/loadComputation.ts';
import { defineComputation, type Work } from '../../src/panels/defineComputation.ts';
import { takePieces } from '../../src/panels/takePieces.ts';
import { FakeWorker } from './fakeWorker.ts';

export const PIECES = 60;

/** A number that only comes out the same where it is worked out the same way. */
const rootOf = (number: number, factor: number) => Math.sqrt(number * factor) / 3;

export const rowOf = (factor: number): number[] =>
  Array.from({ length: PIECES }, (_, number) => rootOf(number, factor));

/**
 * A panel with one view, "row", of many numbers: each a piece, and a step for who makes it. `computed` and `helped` keep the numbers of the
 * pieces in the order in which they were made by the one and the other.
 */
export function pieceWork() {
  const made = { computed: [] as number[], helped: [] as number[] };
  const computation = defineComputation({
    views: {
      row: {
        draws: () => [],
        preview: () => null,
        *compute({ factor }, { help }): Work<number[]> {
          const row: number[] = [];
          const pieces = takePieces(help);
          for (let number = 0; number < PIECES; number++) {
            const handed = pieces.take(number) as number | undefined;
            row.push(handed ?? rootOf(number, Number(factor)));
            if (handed !== undefined) continue;
            made.computed.push(number);
            yield pieces.share(number + 1, PIECES);
          }
          return row;
        },
        *pieces({ factor }) {
          for (let number = PIECES - 1; number >= 0; number--) {
            made.helped.push(number);
            yield { number, made: rootOf(number, Number(factor)) };
            yield 0;
          }
        },
      },
    },
    loadAssets: async () => null,
    makeDraw: () => {
      throw new Error('no draws');
    },
  });
  const load: LoadComputation = async () => ({ computation, assets: null });
  return { made, load };
}

/** Starts workers of a panel that a test can look at, the first of them the first. */
export function startedWorkers(load: LoadComputation, start = (worker: FakeWorker) => worker) {
  const workers: FakeWorker[] = [];
  const spawn = () => {
    const worker = start(new FakeWorker(load));
    workers.push(worker);
    return worker;
  };
  return { workers, spawn };
}
