import path from 'node:path';
import { root } from './install.mjs';

const PSEUDO = path.join(root, 'test/browser/pseudo/pseudoLanguage.ts');
const TEXT_FILE = /\.en\.ts(?:\?|$)/;
const SAY_FILE = /\/say\.en\.ts$/;

/** A Vite plugin: hands out every text file in the language that nobody speaks; see test/browser/pseudo. */
export function pseudoLanguage(direction) {
  return {
    name: 'faultline-pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      if (!TEXT_FILE.test(id)) return null;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      const plain = code.replaceAll(/^export const /gm, 'const ');
      const told = names.map(
        name => `const pseudo_${name} = pseudo(${name}); export { pseudo_${name} as ${name} };`,
      );
      const text = SAY_FILE.test(id) ? plain.replace("direction: 'ltr'", `direction: '${direction}'`) : plain;
      return {
        code: `import { pseudo } from ${JSON.stringify(PSEUDO)};\n${text}\n${told.join('\n')}\n`,
        map: null,
      };
    },
  };
}
