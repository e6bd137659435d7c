import { minifySync, parseSync } from 'vite';
import { bundled } from './oneScript.mjs';
import { withoutUnreadIn } from './unreadWords.mjs';

const ADDRESS = /(["'`])__LATER_SCRIPT__\1/g;
const LATER = /\bimport\((["'`])\.\/[^"'`]+\1\)/g;

/**
 * Two classic scripts: one without imports, and one for what it loads later, which takes what both need from the first
 * (src/embed/frame/laterScript.ts). Words that neither reads are left out of both.
 *
 * @param write writes the later one and gives its address.
 */
export async function twoScripts(entry, plugins, write) {
  const { chunks, styles } = await bundled({
    entry,
    plugins,
    format: 'es',
    minify: false,
    rolldownOptions: { preserveEntrySignatures: false },
  });
  const [first, second] = chunks.toSorted((one, other) => Number(other.isEntry) - Number(one.isEntry));
  const codes = withoutUnreadIn([first.code, second.code]);
  const [main, rest] = codes.map(partOf);
  const bodies = minified(`document.currentScript.faultlineMakes(${asFunction(rest, main.exports)})`);
  const address = write(bodies);
  const shared = `[${[...main.exports.values()]}]`;
  const whole = main.code.replace(LATER, () => shared).replace(ADDRESS, () => JSON.stringify(address));
  return { code: minified(whole), later: bodies, styles };
}

/** The code of a module without its imports and exports, and by the name outside what it takes and what others take of it. */
function partOf(code) {
  const { body } = parseSync('script.js', code).program;
  const isOf = type => node => node.type === type;
  const imports = body.filter(isOf('ImportDeclaration'));
  const exports = body.filter(isOf('ExportNamedDeclaration'));
  const named = (nodes, outside) =>
    new Map(nodes.flatMap(({ specifiers }) => specifiers.map(one => [one[outside].name, one.local.name])));
  return {
    code: [...imports, ...exports]
      .sort((one, other) => other.start - one.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code),
    imports: named(imports, 'imported'),
    exports: named(exports, 'exported'),
  };
}

/** A part as a function of what another shares, in the order in which that does. */
function asFunction({ code, imports, exports }, shared) {
  const taken = [...shared.keys()].map(name => imports.get(name) ?? '');
  const given = [...exports].map(([name, local]) => `${name}:${local}`);
  return `([${taken}])=>{${code}\nreturn {${given}}}`;
}

function minified(code) {
  const { code: small, errors } = minifySync('script.js', code, {
    module: true,
    compress: { target: 'es2023' },
    mangle: { toplevel: true },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return small.trim();
}
