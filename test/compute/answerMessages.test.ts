import { expect, test, vi } from 'vitest';
import { answerMessages } from '../../src/compute/answerMessages.ts';
import type { Request, RunEnd } from '../../src/compute/index.ts';
import type { FromWorker } from '../../src/compute/messages.ts';
import { materialOf } from '../../src/schema/index.ts';
import { toyComputation } from './toyComputation.ts';

const view = (name: string): Request => ({
  kind: 'view',
  panel: 'toy',
  view: name,
  values: { leverage: 20 },
});

/** What a worker answers to messages, and which buffers it gives away with it. */
function open() {
  const said: [message: FromWorker, transfer: readonly ArrayBuffer[]][] = [];
  const answer = answerMessages(
    (message, transfer) => said.push([message, transfer]),
    async () => undefined,
    toyComputation().load,
  );
  const endOf = (id: number): Promise<{ readonly end: RunEnd; readonly transfer: readonly ArrayBuffer[] }> =>
    vi.waitFor(() => {
      for (const [message, transfer] of said)
        if (message.kind === 'ended' && message.id === id) return { end: message.end, transfer };
      throw new Error('still at work');
    });
  return { answer, endOf };
}

test('the numbers of a draw are given away; what a view shows stays with the worker that keeps it', async () => {
  const { answer, endOf } = open();
  const draw = { key: 'shocks', kind: 'shocks', settings: { count: 3 } };
  answer({ kind: 'run', id: 1, request: { kind: 'draw', panel: 'toy', draw } });
  answer({ kind: 'run', id: 2, request: view('shared') });
  const drawn = await endOf(1);
  const { shocks } = (drawn.end as { readonly outcome: { readonly shocks: Float64Array } }).outcome;
  expect(drawn.transfer).toEqual([shocks.buffer]);
  expect((await endOf(2)).transfer).toEqual([]);
});

test('words about work that is over or unknown change nothing', async () => {
  const { answer, endOf } = open();
  answer({ kind: 'run', id: 1, request: view('slow') });
  answer({ kind: 'cancel', id: 99 });
  answer({ kind: 'taken', id: 99, number: 1 });
  answer({ kind: 'piece', id: 99, piece: { number: 3, made: 1 } });
  expect((await endOf(1)).end).toMatchObject({ kind: 'done', outcome: { answer: 40 } });
  answer({ kind: 'cancel', id: 1 });
  answer({ kind: 'run', id: 2, request: view('slow') });
  expect((await endOf(2)).end.kind).toBe('done');
});

test('help with what has no pieces ends at once', async () => {
  const { answer, endOf } = open();
  answer({ kind: 'help', id: 1, request: view('slow') });
  answer({
    kind: 'help',
    id: 2,
    request: { kind: 'draw', panel: 'toy', draw: { key: '', kind: '', settings: {} } },
  });
  answer({ kind: 'help', id: 3, request: view('nowhere') });
  for (const id of [1, 2, 3]) expect((await endOf(id)).end.kind).toBe('cancelled');
});

test('a text is there until it is forgotten', async () => {
  const { answer, endOf } = open();
  const brought = materialOf('a;b', 'my.csv');
  const request = { ...view('brought'), material: { marks: { ...brought, parts: [] } } } as Request;
  answer({ kind: 'text', hash: brought.hash, text: 'a;b' });
  answer({ kind: 'run', id: 1, request });
  expect((await endOf(1)).end).toMatchObject({ kind: 'done', outcome: ['marks my.csv: a;b'] });
  answer({ kind: 'forget', hash: brought.hash });
  answer({ kind: 'run', id: 2, request });
  expect((await endOf(2)).end).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/^No text/),
  });
});
