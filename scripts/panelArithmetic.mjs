import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { root } from './install.mjs';

/**
 * The files of a panel that compute: what its worker loads of the panel's own folder, from `compute.ts` on. Words, scenes
 * and views are none of it.
 */
export function panelArithmetic(folder) {
  const files = new Set([`${folder}/compute.ts`]);
  // What is added while this runs is looked into as well.
  for (const file of files)
    for (const request of requestsOf(file)) {
      const asked = path.posix.join(path.posix.dirname(file), request);
      if (asked.startsWith(`${folder}/`) && !asked.endsWith('.en.ts')) files.add(asked);
    }
  return [...files].sort();
}

/** What a file loads, now or later; its types are none of it. */
function requestsOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const isLoaded = ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType);
  return [
    ...staticImports.filter(isLoaded).map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports
      .filter(isLoaded)
      .flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ].filter(request => request.startsWith('.'));
}
