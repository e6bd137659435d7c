import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { root } from './install.mjs';
import { nameOf, OF_PARAMETERS, TEXT, visit } from './panelParts.mjs';

const inFrames = file => path.join(root, 'src/embed/frame', file);
const LATER_PARTS = inFrames('LaterParts.tsx');
/** What lies closed in a frame comes with another script, once a reader opens it. */
const CLOSED = [
  '/charts/TableBody.tsx',
  '/take/TakenTexts.tsx',
  '/take/frameNotes.ts',
  '/controls/FieldHelp.tsx',
];
const BODIES = path.join(root, 'src/app/take/frameBodies.ts');
const LOADS = inFrames('loadBodies.ts');
const OF_VIEW = inFrames('ofThisView.ts');
const TELLS = /\/src\/panels\/[\w-]+\/tell\.ts$/;
const PANEL_TEXT = /\/src\/panels\/[\w-]+\/text\.\w+\.ts(?:\?part=page)?$/;
const TABLE_WORDS = '?tables';

/** Whether a module loads the other script, and so is left as it is. */
export function loadsLater(id) {
  return id === LOADS;
}

/** Divides a part of a panel: what a reader sees at once, and what the bodies (src/app/take/frameBodies.ts) bring. */
export function untilOpened(part, { panel, view, help = {} }) {
  const folder = path.join(root, 'src/panels', panel);
  const isTableOpen = showsTable(readFileSync(path.join(folder, 'views', `${view}.tsx`), 'utf8'));
  const ownModule = () => ofView({ folder, view, help });
  return {
    ...part,
    resolveId(source, importer = '') {
      // What the bodies are made of nothing stands for.
      if (importer === BODIES) return null;
      const asked = source.replace(/^\.\//, `/${path.basename(path.dirname(importer))}/`);
      return CLOSED.some(file => asked.endsWith(file)) ? LATER_PARTS : part.resolveId(source, importer);
    },
    load: id => (id === OF_VIEW ? ownModule() : part.load(id)),
    transform(code, id) {
      const isOfTables = id.endsWith(TABLE_WORDS);
      const own = part.transform(code, isOfTables ? id.slice(0, -TABLE_WORDS.length) : id);
      const taken = own?.code ?? code;
      if (isOfTables) return { code: tablesAlone(taken), map: null };
      if (TELLS.test(id) && !isTableOpen) return { code: withLaterTable(taken), map: null };
      if (!TEXT.test(id)) return own;
      const named = withNamedHelp(taken);
      return { code: PANEL_TEXT.test(id) && !isTableOpen ? withoutTables(named) : named, map: null };
    },
  };
}

/** Whether a view shows its table in the open, and so needs it at once. */
function showsTable(view) {
  return /\btable\.(?:caption|columns|rows)\b/.test(view);
}

/** What a script of bodies holds of its view. */
function ofView({ folder, view, help }) {
  const [name, file] = tableIn(readFileSync(path.join(folder, 'tell.ts'), 'utf8'), view);
  return `export { ${name} as viewTable } from '${path.join(folder, file)}';
export { tables as tableWords } from '${path.join(folder, 'text.en.ts')}${TABLE_WORDS}';
export const parameterHelp = ${JSON.stringify(help)};`;
}

/** The function that makes the table of a view, and where it is from. */
function tableIn(tells, view) {
  const [, tables] = /\btables: \{([^}]*)\}/.exec(tells);
  const name = new RegExp(`(?:^|[ '])${view}'?: (\\w+)`, 'm').exec(tables)[1];
  const file = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(tells)[1];
  return [name, file];
}

function withLaterTable(tells) {
  const later = tells.replace(/(?<=\btables: \{[^}]*: )\w+/, 'laterTable');
  return `import { laterTable } from '${LATER_PARTS}';\n${later}`;
}

/** The words of tables travel with these. */
function withoutTables(text) {
  return text.replace(/^ {2}tables,\n/m, '');
}

function tablesAlone(text) {
  return `${text.replaceAll(/^export (?=const|function)/gm, '')}\nexport { tables };`;
}

/** Words in which the name of each parameter stands in place of what is said of it. */
export function withNamedHelp(text) {
  const found = [];
  visit(parseSync('module.ts', text).program, null, (node, owner, around) => {
    if (node.type !== 'ObjectExpression' || !OF_PARAMETERS.test(around)) return;
    for (const entry of node.properties)
      if (entry.type === 'Property' && nameOf(entry) === 'help') found.push({ ...entry.value, owner });
  });
  return found
    .sort((one, other) => other.start - one.start)
    .reduce((whole, { start, end, owner }) => `${whole.slice(0, start)}'${owner}'${whole.slice(end)}`, text);
}
