import type { Lesson } from '../../lessons/lesson.ts';
import type { Panel } from '../../panels/openPanel.ts';
import { findScene } from './answerLessons.ts';

/** A panel with those of its views that something needs. */
export interface NeededPanel {
  readonly panel: string;
  readonly views: readonly string[];
}

/** The panels of a lesson in the order of its steps, each with the views of its scenes and the one that is always answered. */
export function lessonPanels({ steps }: Lesson, panels: readonly Panel[]): readonly NeededPanel[] {
  const scenes = steps.map(step => findScene(panels, step.panel, step.scene));
  const needed = [...new Set(scenes.map(({ panel }) => panel))];
  return needed.map(panel => {
    const views = scenes.filter(one => one.panel === panel).map(({ scene }) => scene.view);
    return { panel: panel.id, views: [...new Set([panel.mainView, ...views])].sort() };
  });
}
