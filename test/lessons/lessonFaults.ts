import type { Belief } from '../../src/lessons/belief.ts';
import type { Lesson, LessonStep } from '../../src/lessons/lesson.ts';
import type { Scene } from '../../src/panels/defineScene.ts';
import type { Panel } from '../../src/panels/openPanel.ts';

/** What a lesson is held against. */
export interface Site {
  readonly panels: readonly Panel[];
  readonly beliefs: readonly Belief[];
}

export function sceneOf(panels: readonly Panel[], panel: string, scene: string): Scene | undefined {
  return panels.find(({ id }) => id === panel)?.scenes.find(({ id }) => id === scene);
}

/** What is wrong with a lesson as a whole, its schema apart. */
export function lessonFaults(lesson: Lesson, site: Site): readonly string[] {
  const ids = lesson.steps.map(({ id }) => id);
  const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, lesson.talk);
  return [
    ...(minutes === lesson.minutes ? [] : [`${minutes} minutes are not ${lesson.minutes}`]),
    ...(new Set(ids).size === ids.length ? [] : ['two steps have one id']),
    ...(lesson.steps.some(({ asksAgain }) => asksAgain) ? [] : ['nothing is asked again']),
    ...lesson.steps.flatMap((step, at) =>
      stepFaults(step, ids.slice(0, at), site).map(fault => `${step.id}: ${fault}`),
    ),
    ...wordFaults(lesson),
  ];
}

function stepFaults(step: LessonStep, before: readonly string[], { panels, beliefs }: Site) {
  const scene = sceneOf(panels, step.panel, step.scene);
  if (scene === undefined) return [`no scene ${step.scene} in ${step.panel}`];
  const { asksAgain, misconception } = step;
  return [
    ...(asksAgain === undefined || before.includes(asksAgain) ? [] : [`no earlier step ${asksAgain}`]),
    ...(misconception === undefined || beliefs.some(({ id }) => id === misconception)
      ? []
      : [`no belief ${misconception}`]),
    ...(scene.guess === undefined ? ['nothing is guessed'] : []),
  ];
}

/** A year may be typed; any other number is the model's, and so is what is told in words of a hundred. */
const TYPED = /\d/;
const YEAR = /\b(?:19|20)\d\d\b/g;
const PLACEHOLDERS = /\{[^{}]*\}/g;
const COUNTED =
  /\b(?:\w+ty|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen) (?:of|in) (?:a|one|every) hundred\b/i;

/** Whether words name a number that the model should say. */
export function typesNumber(text: string): boolean {
  const rest = text.replace(PLACEHOLDERS, '').replace(YEAR, '');
  return TYPED.test(rest) || COUNTED.test(rest);
}

/** Every text of a lesson or belief but its ids, its addresses and the titles of its sources. */
export function saidIn(record: object): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (UNSAID.has(key)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? saidIn(value) : [];
  });
}

const UNSAID = new Set([
  '$schema',
  'id',
  'language',
  'panel',
  'scene',
  'sources',
  'misconception',
  'asksAgain',
  'transfer',
]);

function wordFaults(lesson: Lesson): readonly string[] {
  return saidIn(lesson)
    .filter(typesNumber)
    .map(text => `a number is typed: ${text}`);
}

/** Whether each number of a truth lies in its pair. */
export function liesIn(
  truth: readonly number[],
  expected: readonly (readonly [lower: number, upper: number])[],
): boolean {
  return (
    truth.length === expected.length &&
    truth.every((value, at) => value >= expected[at]![0] && value <= expected[at]![1])
  );
}
