import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '../../src/compute/index.ts';
import type { FromWorker, ToWorker } from '../../src/compute/messages.ts';
import { serveComputation } from '../../src/compute/serveComputation.ts';
import { toyComputation } from './toyComputation.ts';

/** A channel whose messages arrive in a turn of their own; a real one would keep the process waiting. */
class SlowChannel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) };
}

interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker, options: { readonly transfer: readonly ArrayBuffer[] }): void;
}

const slow: Request = { kind: 'view', panel: 'toy', view: 'slow', values: { leverage: 20 } };

/** A worker's own side, and all that it says to its page. */
function openWorker(onSaid: (said: FromWorker, scope: WorkerScope) => void = () => undefined) {
  const said: { readonly message: FromWorker; readonly transfer: readonly ArrayBuffer[] }[] = [];
  const scope: WorkerScope = {
    onmessage: null,
    postMessage(message, { transfer }) {
      said.push({ message, transfer });
      onSaid(message, scope);
    },
  };
  vi.stubGlobal('self', scope);
  const toy = toyComputation();
  serveComputation(async () => (await toy.load()).computation);
  const ended = () =>
    vi.waitFor(() => {
      const last = said.find(({ message }) => message.kind === 'ended');
      if (last?.message.kind !== 'ended') throw new Error('still at work');
      return { end: last.message.end, transfer: last.transfer };
    });
  const ask = (request: Request) => scope.onmessage!({ data: { kind: 'run', id: 1, request } });
  return { ask, ended, said, trace: toy.trace };
}

beforeEach(() => {
  vi.stubGlobal('MessageChannel', SlowChannel);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a worker says that it is there, loads nothing before it is asked, and then says how it goes and ends', async () => {
  const { ask, ended, said, trace } = openWorker();
  expect(said.map(({ message }) => message)).toEqual([{ kind: 'here' }]);
  expect(trace.loads).toBe(0);
  ask(slow);
  expect((await ended()).end).toMatchObject({ kind: 'done', outcome: { answer: 40, assets: { secret: 7 } } });
  const shares = said.flatMap(({ message }) => (message.kind === 'progress' ? [message.fraction] : []));
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test('a message that arrives while it works is heard between two steps', async () => {
  const { ask, ended, trace } = openWorker(({ kind }, scope) => {
    if (kind === 'progress') setTimeout(() => scope.onmessage!({ data: { kind: 'cancel', id: 1 } }), 0);
  });
  ask(slow);
  expect((await ended()).end).toEqual({ kind: 'cancelled' });
  expect(trace.steps).toEqual(['slow 20 1']);
});

test('a draw is handed over, not copied', async () => {
  const { ask, ended } = openWorker();
  ask({ kind: 'draw', panel: 'toy', draw: { key: 'd', kind: 'shocks', settings: { count: 3 } } });
  const { end, transfer } = await ended();
  const { shocks } = (end as { readonly outcome: { readonly shocks: Float64Array } }).outcome;
  expect(transfer).toEqual([shocks.buffer]);
});
