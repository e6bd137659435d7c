import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Member, WorkerLike } from '../../src/compute/pendingRuns.ts';
import { sentTexts } from '../../src/compute/sentTexts.ts';
import { watchSilence } from '../../src/compute/watchSilence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Workers by how much each has to do, and those that the watch gave up. */
function open(...running: readonly number[]) {
  const members = running.map(
    (count): Member => ({
      worker: {} as WorkerLike,
      texts: sentTexts(() => undefined),
      running: count,
    }),
  );
  const lost: number[] = [];
  const watch = watchSilence(members, member => lost.push(members.indexOf(member)));
  return { members, watch, lost };
}

/** The same, all of them heard before. */
function watched(...running: readonly number[]) {
  const opened = open(...running);
  for (const member of opened.members) {
    opened.watch.heard(member);
    opened.watch.asked(member);
  }
  return opened;
}

/** One that has not said a word since it was asked. */
function unheard() {
  const opened = open(0);
  opened.watch.asked(opened.members[0]!);
  opened.members[0]!.running = 1;
  return opened;
}

const TEN_LOOKS = 20_000;
/** Just before, and at, the eleventh look: ten that heard nothing and one that gives up. */
const STILL_WAITED_FOR = 21_900;
const GIVEN_UP = 22_000;

/** Who is given up a moment before the eleventh look counted from here, and at it. */
function givenUpAround(lost: readonly number[]): readonly (readonly number[])[] {
  vi.advanceTimersByTime(STILL_WAITED_FOR);
  const before = [...lost];
  vi.advanceTimersByTime(GIVEN_UP - STILL_WAITED_FOR);
  return [before, [...lost]];
}

test('a busy worker is given up after ten looks that heard nothing', () => {
  const { lost } = watched(1);
  expect(givenUpAround(lost)).toEqual([[], [0]]);
});

test('one that says a word now and then is not', () => {
  const { lost, members, watch } = watched(1);
  for (let time = 0; time < 5; time++) {
    vi.advanceTimersByTime(TEN_LOOKS);
    watch.heard(members[0]!);
  }
  expect(lost).toEqual([]);
});

test('a worker with nothing to do may be silent beside one at work, which is watched all the same', () => {
  const { lost } = watched(0, 1);
  vi.advanceTimersByTime(120_000);
  expect(lost).toEqual([1]);
});

test('a worker that rested is given all its time again when it is asked', () => {
  const { lost, members, watch } = watched(1);
  vi.advanceTimersByTime(16_000);
  members[0]!.running = 0;
  watch.asked(members[0]!);
  members[0]!.running = 1;
  expect(givenUpAround(lost)).toEqual([[], [0]]);
});

describe('one that was never heard', () => {
  test('is given twice as long, for its script to arrive, and no longer', () => {
    const { lost } = unheard();
    vi.advanceTimersByTime(2 * TEN_LOOKS + 1900);
    expect(lost).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(lost).toEqual([0]);
  });

  test('is given as long as any other from its first word on', () => {
    const { members, watch, lost } = unheard();
    vi.advanceTimersByTime(2 * TEN_LOOKS);
    watch.heard(members[0]!);
    expect(givenUpAround(lost)).toEqual([[], [0]]);
  });
});

test('asking more and more of a silent one does not save it', () => {
  const { lost, members, watch } = watched(1);
  for (let time = 0; time < GIVEN_UP; time += 1000) {
    watch.asked(members[0]!);
    vi.advanceTimersByTime(1000);
  }
  expect(lost).toEqual([0]);
});

test('nobody is looked at once all is done, or the runner is closed', () => {
  const { members, watch } = watched(1, 1);
  vi.advanceTimersByTime(4000);
  expect(vi.getTimerCount()).toBe(1);
  for (const member of members) member.running = 0;
  vi.advanceTimersByTime(2000);
  expect(vi.getTimerCount()).toBe(0);
  watch.asked(members[0]!);
  expect(vi.getTimerCount()).toBe(1);
  watch.close();
  expect(vi.getTimerCount()).toBe(0);
});
