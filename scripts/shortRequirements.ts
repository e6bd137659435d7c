import { type Plugin, parseSync } from 'vite';

const OF_MODEL = /\/src\/model\/.*\.ts$/;
const ASKED = 'requireInput';
/** What stands in a built site for src/model/conventions/modelInputError.ts. */
const WITHOUT_WORDS = `export class ModelInputError extends Error {}
export function ${ASKED}(condition) {
  if (!condition) throw new ModelInputError('The model requires other input');
}`;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
}

/**
 * Leaves out of what readers load the words by which the model tells its programmers what it takes: readers cannot reach them. All
 * checks stay.
 */
export function shortRequirements(): Plugin {
  return {
    name: 'faultline-short-requirements',
    enforce: 'pre',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    load: id => (id.endsWith('/conventions/modelInputError.ts') ? WITHOUT_WORDS : null),
    transform(code, id) {
      if (!OF_MODEL.test(id) || !code.includes(`${ASKED}(`)) return null;
      const short = withoutRequirements(code);
      return short === code ? null : { code: short, map: null };
    },
  };
}

/** Of each check what is checked. */
export function withoutRequirements(code: string): string {
  return callsIn(parseSync('module.ts', code).program as unknown as Node)
    .flatMap(({ arguments: [condition, asker], end }) =>
      asker ? [{ start: condition!.end, end: end - 1 }] : [],
    )
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

type Call = Node & { readonly arguments: readonly Node[] };

function callsIn(node: Node): readonly Call[] {
  const inside = Object.values(node).flatMap((child: unknown) =>
    [child].flat().filter(isNode).flatMap(callsIn),
  );
  return node.type === 'CallExpression' && node.callee?.name === ASKED ? [node as Call, ...inside] : inside;
}

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === 'string';
}
