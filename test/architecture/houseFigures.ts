import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ESTree, Visitor } from 'vite';
import { modelFilesNotReached } from './modelReach.ts';
import { parseFile, type SourceFile } from './sourceFiles.ts';
import { isLanguage, isTextFile, nameOf, wordsIn } from './wordsOutsideText.ts';

const LONGEST_SHEET = 300;
const LONGEST_FUNCTION = 80;
const PAGE_KINDS = new Set(['home', 'lab', 'embed', 'how-we-know', 'about', 'gallery', 'missing']);
const READING_CALLS =
  /^(?:endsWith|startsWith|includes|indexOf|replace|replaceAll|split|match|matchAll|test|exec)$/;
const EXACT_MATHS = /\bMath\.(?:sqrt|log\w*|exp\w*|pow)\b/g;

/** A figure of the house with what it counted, so that the places can be listed. */
export interface Figure {
  readonly name: string;
  readonly value: number | string;
  readonly places: readonly string[];
}

interface House {
  readonly root: string;
  readonly files: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly code: readonly SourceFile[];
}

/** Measures the project that stands in a folder, whichever commit that is. */
export function houseFigures(root: string): readonly Figure[] {
  const files = ['src', 'test', 'scripts', 'bench'].flatMap(folder => filesIn(root, folder));
  const read = (file: string) => parseFile(file, readFileSync(path.join(root, file), 'utf8'));
  const sources = files.filter(file => /^src\/.*\.tsx?$/.test(file)).map(read);
  const code = files.filter(file => /\.(?:[jt]sx?|mjs)$/.test(file) && !file.endsWith('.d.ts'));
  const house = { root, files, sources, code: code.map(read) };
  return [
    ...wordFigures(house),
    counted('places where code reads its own English', house.sources.flatMap(readings)),
    counted('files that import a text file', importersOfText(house)),
    counted('switches and tests on the kind of a page', house.sources.flatMap(kindTests)),
    counted('import.meta.glob', house.sources.flatMap(globs)),
    ...viewNameFigures(house),
    counted('model files', house.sources.map(file => file.path).filter(isModelFile)),
    counted('model files that nothing shown uses', modelFilesNotReached(house.sources)),
    counted(`style sheets of more than ${LONGEST_SHEET} lines`, longSheets(house)),
    ...['src', 'test', 'scripts', 'bench'].map(folder =>
      counted(
        `functions of more than ${LONGEST_FUNCTION} lines in ${folder}`,
        house.code.filter(file => file.path.startsWith(`${folder}/`)).flatMap(longFunctions),
      ),
    ),
    counted('Math.sqrt, log, exp and pow under panels', matches(house, /^src\/panels\//, EXACT_MATHS)),
    counted("'en-GB'", matches(house, /^src\//, /['"]en-GB['"]/g)),
    counted('reads of window.location', matches(house, /^src\//, /\bwindow\.location\b/g)),
  ];
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const counted = (name: string, places: readonly string[]): Figure => ({ name, value: places.length, places });

const lineAt = ({ text }: SourceFile, offset: number) => text.slice(0, offset).split('\n').length;
const placeOf = (file: SourceFile, { start }: ESTree.Node, said: string) =>
  `${file.path}:${lineAt(file, start)} ${said}`;

/** The folder whose words are counted together: a panel, or a folder of `src`. */
export function folderOf(file: string): string {
  const [source = '', folder = '', panel = '', ...rest] = file.split('/');
  return folder === 'panels' && rest.length > 0 ? `${source}/${folder}/${panel}` : `${source}/${folder}`;
}

function wordFigures({ sources }: House): readonly Figure[] {
  const folders = [...new Set(sources.map(file => folderOf(file.path)))];
  const outside = (file: SourceFile) =>
    isTextFile(file.path)
      ? []
      : wordsIn(file).map(words => `${file.path}:${words.line} ${words.kind} ${words.text}`);
  const figures = folders.flatMap(folder => {
    const files = sources.filter(file => folderOf(file.path) === folder);
    const places = files.flatMap(outside);
    const inside = files.filter(file => isTextFile(file.path)).flatMap(wordsIn).length;
    if (places.length + inside === 0) return [];
    const share = Math.round((100 * places.length) / (places.length + inside));
    return [
      {
        name: `words outside text files in ${folder}`,
        value: `${places.length}, ${share} % of the folder's`,
        places,
      },
    ];
  });
  const inPanels = sources.filter(file => file.path.startsWith('src/panels/')).flatMap(outside);
  const files = new Set(inPanels.map(place => place.slice(0, place.indexOf(':'))));
  return [
    {
      name: 'words outside text files under panels',
      value: `${inPanels.length} in ${files.size} files`,
      places: inPanels,
    },
    ...figures,
  ];
}

/**
 * Comparisons of texts with English: calls such as `endsWith('of 100')`, and equality with two words or more.
 */
function readings(file: SourceFile): readonly string[] {
  if (file.path.startsWith('src/reader-files/')) return [];
  const found: string[] = [];
  const english = (node: ESTree.Node | undefined) =>
    (node?.type === 'Literal' && typeof node.value === 'string' && isLanguage(node.value)) ||
    (node?.type === 'Literal' && 'regex' in node && / \w\w|\w\w /.test(node.regex.pattern)) ||
    (node?.type === 'TemplateLiteral' && isLanguage(node.quasis.map(part => part.value.cooked).join('…')));
  new Visitor({
    CallExpression: node => {
      const parts = [
        node.callee.type === 'MemberExpression' ? node.callee.object : undefined,
        ...node.arguments,
      ];
      if (READING_CALLS.test(nameOf(node.callee)) && parts.some(english))
        found.push(placeOf(file, node, file.text.slice(node.start, node.end)));
    },
    BinaryExpression: node => {
      if (/^[!=]==$/.test(node.operator) && (english(node.left) || english(node.right)))
        found.push(placeOf(file, node, file.text.slice(node.start, node.end)));
    },
  }).visit(file.program);
  return found;
}

function importersOfText({ sources }: House): readonly string[] {
  return sources.filter(({ imports }) => imports.some(isTextFile)).map(file => file.path);
}

/** Switches over, and comparisons with, the kinds of page: `route.kind === 'embed'`. */
function kindTests(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const isKind = (node: ESTree.Node | null) => node?.type === 'Literal' && PAGE_KINDS.has(String(node.value));
  new Visitor({
    SwitchStatement: node => {
      const { discriminant } = node;
      const cases = node.cases.filter(({ test }) => isKind(test));
      if (nameOf(discriminant) === 'kind' && cases.length >= 2) found.push(placeOf(file, node, 'switch'));
    },
    BinaryExpression: node => {
      if (nameOf(node.left) === 'kind' && isKind(node.right) && /^[!=]==$/.test(node.operator))
        found.push(placeOf(file, node, file.text.slice(node.start, node.end)));
    },
  }).visit(file.program);
  return found;
}

function globs(file: SourceFile): readonly string[] {
  return [...file.code.matchAll(/import\.meta\.glob[^(]*\([^)]*\)/g)].map(
    ({ index, 0: said }) => `${file.path}:${lineAt(file, index)} ${said.slice(0, 120)}`,
  );
}

/**
 * Places where the id of a view stands as a bare string or as a key of words, tables or computations of
 * views.
 */
function viewNameFigures({ sources }: House): readonly Figure[] {
  const views = new Set(
    sources.flatMap(({ path: file }) => /^src\/panels\/[\w-]+\/views\/([\w-]+)\.tsx$/.exec(file)?.[1] ?? []),
  );
  const places = sources.flatMap(file => (file.path.startsWith('src/panels/') ? viewNames(file, views) : []));
  const files = new Set(places.map(place => /([\w.-]+):/.exec(place.replace(/views\/.*:/, 'views:'))?.[1]));
  return [
    counted('view ids as bare strings or keys', places),
    { name: 'parts of a panel in which view ids stand', value: [...files].sort().join(', '), places: [] },
  ];
}

const KEYED_BY_VIEW = /^(?:views|tables|viewControls)$/;

function viewNames(file: SourceFile, ids: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const isPlace = (node: ESTree.Node | null | undefined) =>
    node?.type === 'Literal' && typeof node.value === 'string' && ids.has(node.value);
  const add = (node: ESTree.Node | null | undefined) => {
    if (node && isPlace(node)) found.push(placeOf(file, node, file.text.slice(node.start, node.end)));
  };
  new Visitor({
    Property: node => {
      const name = node.key.type === 'Identifier' ? node.key.name : '';
      if (/^(?:mainView|view)$/.test(name)) add(node.value);
      if (/^(?:depthViews|workbench)$/.test(name) && node.value.type === 'ArrayExpression')
        node.value.elements.forEach(add);
      if (!KEYED_BY_VIEW.test(name) || node.value.type !== 'ObjectExpression') return;
      for (const property of node.value.properties)
        if (property.type === 'Property' && ids.has(nameOf(property.key) || keyText(property.key)))
          found.push(placeOf(file, property, file.text.slice(property.key.start, property.key.end)));
    },
    MemberExpression: node => {
      if (node.computed && KEYED_BY_VIEW.test(nameOf(node.object))) add(node.property);
    },
    BinaryExpression: node => {
      if (/view/i.test(nameOf(node.left))) add(node.right);
    },
  }).visit(file.program);
  return found;
}

const keyText = (key: ESTree.Node) => (key.type === 'Literal' ? String(key.value) : '');

const isModelFile = (file: string) => file.startsWith('src/model/') && !file.endsWith('.d.ts');

function longSheets({ root, files }: House): readonly string[] {
  return files
    .filter(file => /^src\/.*\.css$/.test(file))
    .map(file => ({ file, lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST_SHEET)
    .map(({ file, lines }) => `${file} ${lines}`);
}

function longFunctions(file: SourceFile): readonly string[] {
  const found: string[] = [];
  const measure = (node: ESTree.Node) => {
    const lines = lineAt(file, node.end) - lineAt(file, node.start) + 1;
    if (lines > LONGEST_FUNCTION) found.push(placeOf(file, node, `${lines} lines`));
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(file.program);
  return found;
}

function matches({ sources }: House, where: RegExp, what: RegExp): readonly string[] {
  return sources
    .filter(file => where.test(file.path))
    .flatMap(file =>
      [...file.code.matchAll(what)].map(
        ({ index, 0: said }) => `${file.path}:${lineAt(file, index)} ${said}`,
      ),
    );
}
