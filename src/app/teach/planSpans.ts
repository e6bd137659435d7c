import type { Lesson } from '../../lessons/lesson.ts';

/** From which minute of a lesson to which. */
export interface PlanSpan {
  readonly from: number;
  readonly to: number;
}

/** When each step of a lesson is held, one after the other; the talk at its end comes last. */
export function planSpans({ steps, talk }: Lesson): readonly PlanSpan[] {
  const spans: PlanSpan[] = [];
  for (const minutes of [...steps.map(step => step.minutes), talk]) {
    const from = spans.at(-1)?.to ?? 0;
    spans.push({ from, to: from + minutes });
  }
  return spans;
}
