import { expect, it } from 'vitest';
import { lessonsInFiles, routes } from '../../src/app/prerender.tsx';
import { lessonPanels } from '../../src/app/teach/lessonPanels.ts';
import { allLessons } from '../../src/lessons/lessonFiles.ts';
import { findPanel, PANELS } from '../../src/panels/allPanels.ts';

it('the file of a lesson has every panel and view that its steps ask about, and no other panel', async () => {
  for (const lesson of await allLessons('en')) {
    const needed = lessonPanels(lesson, PANELS);
    expect(needed.map(({ panel }) => panel)).toEqual([...new Set(lesson.steps.map(({ panel }) => panel))]);
    for (const { panel, scene } of lesson.steps) {
      const { scenes, mainView } = findPanel(panel)!;
      const { views } = needed.find(one => one.panel === panel)!;
      expect(views).toContain(scenes.find(({ id }) => id === scene)!.view);
      expect(views).toContain(mainView);
    }
  }
});

it('every lesson has a file, named by it, and a page that it is made of', async () => {
  const files = await lessonsInFiles();
  const pages = await routes();
  expect(files.map(({ id }) => id)).toEqual((await allLessons('en')).map(({ id }) => id));
  for (const { id, path, playPath } of files) {
    expect(path).toBe(`/teach/${id}/faultline-lesson-${id}.html`);
    expect(pages).toContain(playPath);
  }
});
