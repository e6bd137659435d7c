import path from 'node:path';
import { root } from './install.mjs';
import { exportOf, inOnePiece, panelParts } from './panelParts.mjs';

const REGISTRY = '\0lesson-registry';
const inFrames = file => path.join(root, 'src/embed/frame', file);
/** What a lesson never shows; a script in one piece has no part that could be lost. */
const NEVER = {
  '/panels/registry.ts': REGISTRY,
  '/charts/ExploreNumbers.tsx': inFrames('NothingToZoom.tsx'),
  '/charts/loadPart.ts': inFrames('nothingLost.ts'),
  '/app/LoadAgain.tsx': inFrames('nothingLost.ts'),
  '/pieces/LostPart.tsx': inFrames('nothingLost.ts'),
  '/limits/LimitedView.tsx': inFrames('nothingLimited.ts'),
  '/charts/limitMarks.ts': inFrames('nothingLimited.ts'),
  '/charts/LimitLines.tsx': inFrames('nothingLimited.ts'),
  '/charts/LimitEdge.tsx': inFrames('nothingLimited.ts'),
};
/** The site's words that a lesson loads when it needs them. */
const SAID = ['lesson', 'scenes', 'record', 'pictures', 'take'];

/** Takes of the panels of a lesson what its steps need; the registry knows these alone. */
export function lessonPart(panels) {
  return [
    {
      name: 'faultline-lesson-registry',
      enforce: 'pre',
      load: id => (id === REGISTRY ? registryOf(panels.map(({ panel }) => panel)) : null),
    },
    panelParts({
      panels,
      scenes: true,
      standIns: NEVER,
      said: SAID,
      isUnsaid: () => false,
      inOnePiece,
    }),
  ];
}

/** Each panel computes in a worker that is started from the script of the file. */
function registryOf(panels) {
  const imports = panels.map(
    panel => `import { ${exportOf(panel)} } from '${path.join(root, `src/panels/${panel}/index.ts`)}';`,
  );
  return `import { lessonWorker } from '${path.join(root, 'src/app/lesson/lessonWorker.ts')}';
${imports.join('\n')}
const entryOf = part => {
  const module = { ...part, startWorker: () => lessonWorker(part.id) };
  return { id: module.id, load: async () => module };
};
export const PANEL_ENTRIES = [${panels.map(exportOf).join(', ')}].map(entryOf);
export const FRONT_PANEL_ID = PANEL_ENTRIES[0].id;
export const findEntry = id => PANEL_ENTRIES.find(entry => entry.id === id);`;
}
