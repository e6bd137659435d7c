import path from 'node:path';
import { root } from './install.mjs';

const PSEUDO = path.join(root, 'test/browser/pseudo/pseudoLanguage.ts');
const TEXT_FILE = /\.en\.ts(?:\?|$)/;
/** Lessons and beliefs are data, in the site's language too. */
const LESSON_FILE = /\/src\/lessons\/(?:en\/[\w-]+|beliefs\.en)\.json$/;
const NO_WORDS = /^(?:\$schema|id|language|panel|scene|misconception|asksAgain|address)$/;
const SAY_FILE = /\/say\.en\.ts$/;

/** A Vite plugin: hands out every text file in the language that nobody speaks; see test/browser/pseudo. */
export function pseudoLanguage(direction) {
  return {
    name: 'faultline-pseudo-language',
    enforce: 'pre',
    transform(code, id) {
      if (LESSON_FILE.test(id)) return { code: JSON.stringify(inBrackets('', JSON.parse(code))), map: null };
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

/** The words of a lesson in brackets and longer; their placeholders stay what they are. */
function inBrackets(name, part) {
  if (NO_WORDS.test(name)) return part;
  if (typeof part === 'string') return `[${part} ${'~~~~~ '.repeat(Math.ceil(part.length / 15)).trim()}]`;
  if (Array.isArray(part)) return part.map(item => inBrackets('', item));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inBrackets(key, value)]));
}
