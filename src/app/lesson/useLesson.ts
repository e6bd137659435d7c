import { useCallback, useEffect, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import type { StepShown } from './LessonStepScreen.tsx';
import type { WallOrder, WallState } from './lessonChannel.ts';
import { useLessonPlace } from './lessonPlace.ts';
import {
  keepLesson,
  keepRound,
  keptLesson,
  keptRound,
  type LessonRecord,
  stepToGoOnAt,
  withAnswer,
  withStep,
} from './lessonRecord.ts';
import { useNotesWindow } from './useNotesWindow.ts';
import { useWall } from './useWall.ts';

/** A lesson as it is played: where it stands, what is on the screen, what was said, and all that can be done to it. */
export type PlayedLesson = ReturnType<typeof useLesson>;

export function useLesson(lesson: Lesson) {
  const { tabMemory } = useHost();
  const { place, turnTo: go, isSeedRefused, isRead } = useLessonPlace(lesson.id, lesson.steps.length);
  const [shown, setShown] = useState<StepShown | null>(null);
  const [isBlank, blank] = useState(false);
  const [record, setRecord] = useState<LessonRecord>({});
  const [round, setRound] = useState(0);
  useEffect(() => setRound(keptRound(tabMemory, lesson.id)), [tabMemory, lesson.id]);
  const key = `${lesson.id}-${place.seed ?? ''}-${round}`;
  useEffect(() => {
    if (isRead) setRecord(keptLesson(tabMemory, key));
  }, [tabMemory, key, isRead]);
  const stepId = lesson.steps[place.step - 1]?.id;
  const hands = (stepId && record[stepId]?.hands) || null;
  const change = (changed: (before: LessonRecord, step: string) => LessonRecord) => {
    if (stepId === undefined) return;
    const next = changed(keptLesson(tabMemory, key), stepId);
    keepLesson(tabMemory, key, next);
    setRecord(next);
  };
  const turnTo = (step: number) => {
    if (step < 0 || step > lesson.steps.length + 1 || step === place.step) return;
    setShown(null);
    go({ ...place, step }, true);
  };
  /** From the first step, as if it had never been played. */
  const beginAnew = () => {
    keepRound(tabMemory, lesson.id, round + 1);
    setRound(round + 1);
    turnTo(1);
  };
  const goOnAt = stepToGoOnAt(lesson.steps, record);
  const goOn = goOnAt === null ? null : () => turnTo(goOnAt);
  const begin = goOn ?? beginAnew;
  const onShown = (now: StepShown) => {
    setShown(now);
    if (now.phase === 'asking') return;
    const { truth, guessed: guess, sure, within, transfer, verdict } = now;
    const told = guess === null ? verdict : '';
    change((before, step) => withAnswer(before, step, { truth, guess, sure, within, transfer, told }));
  };
  const count = (hands: readonly number[] | null) =>
    change((before, step) => withStep(before, step, { hands }));
  const setSession = useCallback((session: string) => go({ ...place, session }, false), [go, place]);
  const order = (asked: WallOrder) => {
    switch (asked.do) {
      case 'step':
        return place.step === 0 && asked.step === 1 ? begin() : turnTo(asked.step);
      case 'show':
        return shown?.show();
      case 'ask':
        return shown?.ask();
      case 'blank':
        return blank(asked.isBlank);
      case 'hands':
        return count(asked.hands);
      default:
        return asked satisfies never;
    }
  };
  const state: WallState = {
    step: place.step,
    phase: shown?.phase ?? 'asking',
    isReady: shown?.isReady ?? false,
    isBlank,
    buckets: shown?.buckets ?? [],
    handle: shown?.handle ?? '',
    hands,
    code: shown?.code ?? '',
    seed: place.seed,
  };
  const notes = useNotesWindow(lesson.id, place, setSession);
  const { session } = place;
  useWall({ lesson: lesson.id, session, isRead, state, onOrder: order, onSought: notes.tie });
  const takeSeed = (seed: number) => go({ ...place, seed }, false);
  return {
    ...{ place, round, isRead, isSeedRefused, shown, record, hands, isBlank, notes, state },
    ...{ turnTo, begin, beginAnew, goOn, onShown, count, blank, order, takeSeed },
  };
}
