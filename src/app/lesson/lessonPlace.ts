import { useCallback, useEffect, useState } from 'react';
import type { ScenarioAddress } from '../../host/host.ts';
import { useHost } from '../../host/useHost.ts';
import { lessonPath } from '../../scenario/index.ts';
import { MAX_SEED } from '../../schema/index.ts';
import { isSession } from './lessonChannel.ts';

/** Where a lesson stands, as its address says it. */
export interface LessonPlace {
  /** 0 is the start screen, one beyond the last step the last screen. */
  readonly step: number;
  /** For all steps; null where each has its own. */
  readonly seed: number | null;
  /** What ties the wall to its notes; null while there are none. */
  readonly session: string | null;
}

export const LESSON_START: LessonPlace = { step: 0, seed: null, session: null };

/** Reads where a lesson stands; what cannot be read is left out. */
export function readLessonPlace(
  query: string,
  steps: number,
): LessonPlace & { readonly isSeedRefused: boolean } {
  const asked = new URLSearchParams(query);
  const step = asked.get('step') ?? '';
  const seed = asked.get('seed');
  const session = asked.get('session') ?? '';
  const isSeed = seed !== null && /^\d{1,10}$/.test(seed) && Number(seed) <= MAX_SEED;
  return {
    step: /^\d{1,3}$/.test(step) ? Math.min(Number(step), steps + 1) : 0,
    seed: isSeed ? Number(seed) : null,
    session: isSession(session) ? session : null,
    isSeedRefused: seed !== null && !isSeed,
  };
}

/** The query at which a lesson stands there, in a theme. */
export function lessonQuery({ step, seed, session }: LessonPlace, theme: string | null = null): string {
  const said = [
    ...(step > 0 ? [`step=${step}`] : []),
    ...(seed !== null ? [`seed=${seed}`] : []),
    ...(session !== null ? [`session=${session}`] : []),
    ...(theme !== null ? [`theme=${theme}`] : []),
  ];
  return said.length === 0 ? '' : `?${said.join('&')}`;
}

/** The full address that students open: the step and the seed, nothing of the wall. */
export function studentAddress(address: ScenarioAddress, lesson: string, place: LessonPlace): string {
  const path = address.pageAt(lessonPath(lesson, 'play'));
  return address.fullAddress(`${path}${lessonQuery({ ...place, session: null })}`);
}

/** Where the lesson stands on this page: read once the page is alive, and kept in the address, a step in the history each. */
export function useLessonPlace(lesson: string, steps: number) {
  const { address, themed } = useHost();
  const [place, setPlace] = useState<LessonPlace>(LESSON_START);
  const [isSeedRefused, setSeedRefused] = useState(false);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const open = (query: string) => {
      const { isSeedRefused: refused, ...read } = readLessonPlace(query, steps);
      setPlace(read);
      setSeedRefused(refused);
      setRead(true);
    };
    open(address.query);
    return address.onReturn(open);
  }, [address, steps]);
  const turnTo = useCallback(
    (next: LessonPlace, isStep: boolean) => {
      const query = lessonQuery(next, themed().dataset['theme'] ?? null);
      const full = `${address.pageAt(lessonPath(lesson, 'play'))}${query}`;
      if (isStep) address.enter(full);
      else address.show(full);
      setPlace(next);
      if (next.seed !== null) setSeedRefused(false);
    },
    [address, themed, lesson],
  );
  return { place, turnTo, isSeedRefused, isRead };
}
