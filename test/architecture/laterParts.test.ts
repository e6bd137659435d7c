import { expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

/** What draws and is asked by readers: whatever of it is loaded later can be lost on its way. */
const DRAWN = /^src\/(app|charts|controls|record)\//;
/** A part of a script, or words of the site, that are loaded when they are needed. */
const LOADS = /\bimport\('|\blater\.\w+[()]/;
/** The one way to load such a part: it is asked for twice, and what is lost stands where a reader can ask again. */
const SAFELY = /\b(loadPart|useLoaded|lazyPart|LaterDisclosure)\b/;

/** What loads in another's name: that one asks twice. */
const FOR_OTHERS = [
  // A page as a whole: main.tsx, whose loss the page's first script tells.
  'src/app/pages.tsx',
  'src/app/pagesToTakeFrom.tsx',
  'src/app/teachPages.tsx',
  // One file, of which nothing can be lost.
  'src/app/singleLesson.tsx',
  // The build.
  'src/app/pageNotices.tsx',
  'src/app/picture/buildPictures.ts',
  'src/app/prerender.tsx',
  'src/app/teach/answerScene.ts',
  // A step of a lesson: LessonStepScreen.tsx.
  'src/app/lesson/loadStep.ts',
];

const loading = sourceFiles
  .filter(({ path, code }) => DRAWN.test(path) && LOADS.test(code))
  .map(({ path, code }) => ({ path, isSafe: SAFELY.test(code) }));

it('whatever is loaded at a reader’s wish is loaded in the one way that tells of its loss', () => {
  expect(loading.filter(({ isSafe }) => !isSafe).map(({ path }) => path)).toEqual(FOR_OTHERS.toSorted());
});

it('is looked for where parts are loaded', () => {
  const found = loading.map(({ path }) => path);
  expect(found).toContain('src/app/take/TakeBody.tsx');
  expect(found).toContain('src/app/take/numbersOfScene.ts');
});
