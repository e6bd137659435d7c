import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isLessonMessage,
  type LessonMessage,
  openLessonChannel,
  type WallState,
} from '../../../src/app/lesson/lessonChannel.ts';
import { browserWithChannels } from './channels.ts';

const STATE: WallState = {
  step: 2,
  phase: 'asking',
  isReady: true,
  isBlank: false,
  buckets: ['0 to 19', '20 to 39'],
  handle: '',
  hands: null,
  code: '',
  seed: null,
};

const MESSAGES: readonly LessonMessage[] = [
  { kind: 'hello' },
  { kind: 'bye' },
  { kind: 'seek' },
  { kind: 'wall', session: 'a1' },
  { kind: 'state', state: STATE },
  { kind: 'state', state: { ...STATE, hands: [3, 8], seed: 12345, code: 'K7Q2', phase: 'shown' } },
  { kind: 'order', order: { do: 'step', step: 3 } },
  { kind: 'order', order: { do: 'show' } },
  { kind: 'order', order: { do: 'ask' } },
  { kind: 'order', order: { do: 'blank', isBlank: true } },
  { kind: 'order', order: { do: 'hands', hands: [3, 8, 12, 5, 2] } },
  { kind: 'order', order: { do: 'hands', hands: null } },
];

describe('the messages between wall and notes', () => {
  it.each(MESSAGES)('are taken: %j', message => {
    expect(isLessonMessage(JSON.parse(JSON.stringify(message)))).toBe(true);
  });

  it.each([
    null,
    'hello',
    {},
    { kind: 'state' },
    { kind: 'state', state: { ...STATE, step: -1 } },
    { kind: 'state', state: { ...STATE, buckets: [1] } },
    { kind: 'state', state: { ...STATE, phase: 'over' } },
    { kind: 'wall' },
    { kind: 'wall', session: '<b>' },
    { kind: 'order', order: { do: 'step' } },
    { kind: 'order', order: { do: 'step', step: 1.5 } },
    { kind: 'order', order: { do: 'blank' } },
    { kind: 'order', order: { do: 'hands', hands: ['3'] } },
    { kind: 'order', order: { do: 'format' } },
  ])('are left alone where they are not in their form: %j', message => {
    expect(isLessonMessage(message)).toBe(false);
  });
});

describe('two windows', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('with one lesson and session hear each other, others and strangers do not', () => {
    const all = browserWithChannels();
    const heard: string[] = [];
    const tie = (lesson: string, session: string, name: string) =>
      openLessonChannel(lesson, session, ({ kind }) => heard.push(`${name} ${kind}`));
    const wall = tie('how-long', 'abc', 'wall');
    const notes = tie('how-long', 'abc', 'notes');
    tie('how-long', 'other', 'room next door');
    tie('the-edge', 'abc', 'another lesson');
    notes.tell({ kind: 'hello' });
    wall.tell({ kind: 'state', state: STATE });
    all[0]!.onmessage?.({ data: { kind: 'from somebody else' } });
    notes.close();
    wall.tell({ kind: 'state', state: STATE });
    expect(heard).toEqual(['wall hello', 'notes state']);
  });
});
