import path from 'node:path';
import { root } from './install.mjs';
import { lessonPart } from './lessonPart.mjs';
import { oneScript } from './oneScript.mjs';
import { singlePage } from './singlePage.mjs';

const ENTRY = path.join(root, 'src/app/singleLesson.tsx');

/**
 * Makes lessons that stand in one file each. Lessons of the same panels and views have the same script: it is made once.
 *
 * @param renderRoute renders a page of the site.
 * @param plugins of the build.
 */
export function lessonFiles({ renderRoute, plugins = [] }) {
  const scripts = new Map();
  const scriptOf = panels => {
    const key = JSON.stringify(panels);
    const made = scripts.get(key) ?? oneScript(ENTRY, [...plugins, ...lessonPart(panels)]);
    scripts.set(key, made);
    return made;
  };
  return async ({ playPath, panels, noScript }) => {
    const { code, styles } = await scriptOf(panels);
    // Its own source is what a worker starts from; see src/app/lesson/lessonWorker.ts.
    const script = { code: `(function faultlineLesson(){${code}})()`, styles, noScript };
    return singlePage(await renderRoute(playPath), script);
  };
}
