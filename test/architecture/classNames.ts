import type { SourceFile } from './sourceFiles.ts';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A node and all below it, but for imports and for comparisons ("typeof x === 'number'"). */
function* nodesUnder(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesUnder(one);
  if (!isNode(node)) return;
  yield node;
  if (node.type === 'ImportDeclaration' || node.type === 'BinaryExpression') return;
  for (const value of Object.values(node)) if (typeof value === 'object') yield* nodesUnder(value);
}

const HOLE = '\u0000';

/** The strings under a node; what a template fills in is a hole. */
function textsUnder(node: unknown): string[] {
  return [...nodesUnder(node)].flatMap(({ type, value, quasis }) => {
    if (type === 'Literal' && typeof value === 'string') return [value];
    if (type !== 'TemplateLiteral') return [];
    return [(quasis as { value: { cooked: string } }[]).map(quasi => quasi.value.cooked).join(HOLE)];
  });
}

const CLASS_LIST = /^[a-z\0][\w\0-]*(?: +[\w\0-]+)*$/;

/** Whether a file may write a class name: it stands in some string of it, whole or with a part filled in. */
export function classWriter({ program }: SourceFile): (name: string) => boolean {
  const tokens = textsUnder(program)
    .map(text => text.trim())
    .filter(text => CLASS_LIST.test(text))
    .flatMap(text => text.split(/ +/));
  const names = new Set(tokens);
  const patterns = tokens
    .filter(token => token.includes(HOLE) && token !== HOLE)
    .map(token => new RegExp(`^${token.replaceAll(HOLE, '[\\w-]*')}$`));
  return name => names.has(name) || patterns.some(pattern => pattern.test(name));
}

/**
 * The class lists that a file's elements wear, one for each string of a `className`; without the names that
 * are filled in.
 */
export function drawnClasses({ program }: SourceFile): string[][] {
  return [...nodesUnder(program)]
    .filter(node => node.type === 'JSXAttribute' && (node['name'] as Node)['name'] === 'className')
    .flatMap(attribute => textsUnder(attribute['value']))
    .map(text => text.split(/ +/).filter(token => token !== '' && !token.includes(HOLE)));
}
