/*
 * Prints figures of the house, one a line: words outside text files, lists spelled more than once, what
 * nothing uses. node scripts/houseFigures.mjs [--project DIR] [--places PART-OF-A-FIGURE'S-NAME]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { runnerImport } = await import('vite');
const { values } = parseArgs({
  options: { project: { type: 'string', default: root }, places: { type: 'string' } },
});
const { module } = await runnerImport(path.join(root, 'test/architecture/houseFigures.ts'));
for (const { name, value, places } of module.houseFigures(path.resolve(values.project))) {
  if (values.places === undefined) console.log(`${name}: ${value}`);
  else if (name.includes(values.places)) console.log([`${name}: ${value}`, ...places].join('\n  '));
}
