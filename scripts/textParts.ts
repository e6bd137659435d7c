import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const LOADED = /\btextParts\(\s*\(\)\s*=>\s*import\('([^']+)'\)\s*,?\s*\)/g;
const PART = /\?part=(\w+)$/;
const EXPORTED = /^export (?=(?:const|function) (\w+))/gm;

/** The names that a text file exports, each a part of the panel's words. */
function partsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(EXPORTED)].map(([, name]) => name!);
}

/** One import for each part, in place of the import of the whole file. */
function importedApart(importer: string) {
  return (_call: string, file: string): string => {
    const imports = partsOf(path.resolve(path.dirname(importer), file)).map(
      part => `${part}: () => import('${file}?part=${part}')`,
    );
    return `textParts(part => ({ ${imports.join(', ')} })[part]())`;
  };
}

/**
 * Splits each panel's text file into its parts, so that a page downloads the words that it shows: a part is the file with
 * all other exports taken back, of which the bundler keeps what the part uses. See src/panels/textParts.ts.
 */
export function textParts(): Plugin {
  return {
    name: 'faultline-text-parts',
    enforce: 'pre',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    transform(code, id) {
      const part = PART.exec(id)?.[1];
      const apart = part
        ? code.replaceAll(EXPORTED, (told, name) => (name === part ? told : ''))
        : code.replaceAll(LOADED, importedApart(id));
      return apart === code ? null : { code: apart, map: null };
    },
  };
}
