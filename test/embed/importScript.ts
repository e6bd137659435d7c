import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module of the build, which has no types of its own. */
export async function importScript<Module>(name: string): Promise<Module> {
  const file = path.resolve(import.meta.dirname, `../../scripts/${name}.mjs`);
  return (await import(pathToFileURL(file).href)) as Module;
}
