import type { AnsweredLesson, BeliefName, LessonLine } from '../../lessons/answered.ts';
import type { Belief } from '../../lessons/belief.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { fillAll } from '../../lessons/placeholders.ts';
import type { Scene } from '../../panels/defineScene.ts';
import type { Panel } from '../../panels/openPanel.ts';
import type { SiteText } from '../../words/siteText.ts';
import { type AnsweredScene, type AnswerView, answerScene } from './answerScene.ts';

/** What answers lessons: the panels of the site, and the full outcome of any of their views. */
export interface LessonAnswers {
  readonly panels: readonly Panel[];
  readonly answerView: AnswerView;
  readonly words: SiteText;
  readonly beliefs: readonly Belief[];
}

/** A scene by the names that a lesson or a belief has for it; one that is not there is an error of theirs. */
export function findScene(panels: readonly Panel[], panel: string, scene: string) {
  const found = panels.find(({ id }) => id === panel);
  const asked = found?.scenes.find(({ id }) => id === scene);
  if (found === undefined || asked === undefined) throw new Error(`There is no scene ${scene} in ${panel}`);
  return { panel: found, scene: asked };
}

/** A lesson with what the model answers at each of its steps, and its placeholders filled in. */
export async function answerLesson(lesson: Lesson, answers: LessonAnswers): Promise<AnsweredLesson> {
  const { panels, answerView, words, beliefs } = answers;
  const scenes: AnsweredScene[] = [];
  for (const { panel, scene } of lesson.steps) {
    const found = findScene(panels, panel, scene);
    scenes.push(await answerScene(found.panel, found.scene, answerView, words));
  }
  const facts = Object.fromEntries(lesson.steps.map(({ id }, at) => [id, scenes[at]!.facts]));
  const { $schema: _forEditors, ...said } = lesson;
  const whole = fillAll({ ...said, steps: [] }, facts, null);
  const steps = lesson.steps.map(step => fillAll(step, facts, step.id));
  return {
    lesson: { ...whole, steps },
    steps: scenes.map(({ step }) => step),
    seed: scenes[0]!.seed,
    beliefs: beliefsOf(lesson, beliefs),
  };
}

/** The beliefs that a lesson's steps refute, in the order of the steps. */
export function beliefsOf({ steps }: Lesson, beliefs: readonly Belief[]): readonly BeliefName[] {
  const named = new Set(steps.flatMap(({ misconception }) => misconception ?? []));
  return [...named].map(wanted => {
    const found = beliefs.find(({ id }) => id === wanted);
    if (found === undefined) throw new Error(`There is no belief ${wanted}`);
    return { id: found.id, panel: found.panel, belief: found.belief };
  });
}

/** A lesson as the list of lessons has it. */
export function lessonLine(
  lesson: Lesson,
  { panels, beliefs }: Pick<LessonAnswers, 'panels' | 'beliefs'>,
): LessonLine {
  const scenes: Scene[] = lesson.steps.map(step => findScene(panels, step.panel, step.scene).scene);
  return {
    id: lesson.id,
    title: lesson.title,
    hook: lesson.hook,
    minutes: lesson.minutes,
    panels: [...new Set(lesson.steps.map(({ panel }) => panel))],
    beliefs: beliefsOf(lesson, beliefs),
    scenes: scenes.length,
    guesses: scenes.filter(({ guess }) => guess).length,
    sources: lesson.sources.length,
  };
}
