import { parseSync } from 'vite';

/** Over each module the bundler notes where it is from; what is its own is indented. */
const MODULE = /^\/\/ (.+)$/gm;
/** Words, and what else is asked for by name alone: ways of saying, drawings of a key. */
const ASKED_BY_NAME = [
  /^src\/(?:words|panels)\/.*\.en\.ts(?:\?|$)/,
  /^src\/schema\/say\.ts$/,
  /^src\/charts\/MarkKey\.tsx$/,
];
/** One that is left out may have been the last to name another. */
const ROUNDS = 2;

/** Leaves out of scripts that work together the words whose names stand nowhere else in them: what nothing names, nothing can read. */
export function withoutUnreadIn(codes) {
  const rounds = Array.from({ length: ROUNDS });
  return rounds.reduce(left => left.map(code => withoutUnread(code, left)), codes);
}

export function withoutUnread(code, together = [code]) {
  const { program } = parseSync('script.js', code);
  const isWords = isWordsIn(code);
  const read = new Set(
    together.flatMap(one => [...namesRead(parseSync('script.js', one).program, isWordsIn(one))]),
  );
  const cuts = objectsIn(program)
    .filter(isWords)
    .flatMap(object => unreadIn(object, read));
  return cuts
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** Tells what stands in the words of a script. */
function isWordsIn(code) {
  const words = modulesOf(code).filter(({ file }) => ASKED_BY_NAME.some(one => one.test(file)));
  return ({ start }) => words.some(({ from, to }) => from < start && start < to);
}

/** Where the code of each module stands. */
function modulesOf(code) {
  const found = [...code.matchAll(MODULE)];
  return found.map(({ index, 1: file }, place) => ({
    file,
    from: index,
    to: found[place + 1]?.index ?? code.length,
  }));
}

/** Every name by which something may be asked for: read of an object, taken apart, told as a text, or the key of data. */
function namesRead(program, isWords) {
  const names = new Set();
  visit(program, (node, isKey) => {
    if (node.type === 'MemberExpression' && !node.computed) names.add(node.property.name);
    if (node.type === 'Literal' && !isKey) names.add(node.value);
    if (node.type === 'TemplateElement') names.add(node.value.cooked);
    if (node.type === 'Property' && !isWords(node)) names.add(nameOf(node));
    if (node.type === 'ObjectPattern')
      for (const entry of node.properties) if (entry.key) names.add(nameOf(entry));
  });
  return names;
}

function nameOf({ key }) {
  return key.name ?? key.value;
}

function visit(node, tell, isKey = false) {
  tell(node, isKey);
  for (const [name, child] of Object.entries(node))
    for (const one of Array.isArray(child) ? child : [child])
      if (typeof one?.type === 'string') visit(one, tell, node.type === 'Property' && name === 'key');
}

/** Objects that are constants, or what a function gives. */
function objectsIn(program) {
  const found = [];
  visit(program, ({ type, init, argument }) => {
    if (type === 'VariableDeclarator' && init?.type === 'ObjectExpression') found.push(init);
    if (type === 'ReturnStatement' && argument?.type === 'ObjectExpression') found.push(argument);
  });
  return found;
}

function unreadIn({ properties, end }, read) {
  return properties.flatMap((entry, place) => {
    if (entry.type !== 'Property' || entry.computed) return [];
    const name = nameOf(entry);
    if (typeof name === 'string' && !read.has(name))
      return [{ start: entry.start, end: properties[place + 1]?.start ?? end - 1 }];
    return entry.value.type === 'ObjectExpression' ? unreadIn(entry.value, read) : [];
  });
}
