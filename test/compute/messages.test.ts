import { expect, test } from 'vitest';
import { transferableBuffers } from '../../src/compute/messages.ts';

test('buffers are found wherever they stand in an answer, each once', () => {
  const prices = new Float64Array(4);
  const early = prices.subarray(0, 2);
  const wipedOut = new Uint8Array(3);
  const answer = {
    kind: 'done',
    answer: { paths: [{ prices }, { prices: early }], wipedOut, count: 3, none: null },
  };
  expect([...transferableBuffers(answer)]).toEqual([prices.buffer, wipedOut.buffer]);
  expect(transferableBuffers('nothing').size).toBe(0);
  expect(transferableBuffers(null).size).toBe(0);
});

test('shared memory is not handed over', () => {
  expect(transferableBuffers({ table: new Float64Array(new SharedArrayBuffer(8)) }).size).toBe(0);
});
