import { type ESTree, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { parseFile, type SourceFile, sourceFiles } from './sourceFiles.ts';

/*
 * Formulas live in the model, where they have a source and a second way to their numbers. What a panel may
 * still do is choose, count, scale and compare.
 */
const ALLOWED = new Set(['max', 'min', 'round', 'abs', 'floor', 'ceil']);

/** Quantiles of the normal law that are usually written down. */
const NORMAL_QUANTILES: readonly number[] = [
  0.67448975, 0.84162123, 1.03643339, 1.28155157, 1.64485363, 1.95996398, 2.32634787, 2.5758293, 3.09023231,
  3.29052673,
];
/** In units of the last digit, a little over a half: 1.64, 1.65 and 1.645 are all the same quantile. */
const NEAR = 0.52;

const panelFiles = sourceFiles.filter(({ path }) => path.startsWith('src/panels/'));

/** A quantile rounded to two decimals or more; 1.3 is a plain number. */
function isNormalQuantile(value: number, raw: string): boolean {
  const decimals = Math.min(raw.split('.')[1]?.length ?? 0, 7);
  const near = NEAR * 10 ** -decimals;
  return decimals >= 2 && NORMAL_QUANTILES.some(quantile => Math.abs(value - quantile) <= near);
}

/** What Math is asked for; "" for a name that is worked out. */
function nameIn({ property, computed }: ESTree.MemberExpression): string {
  if (property.type === 'Identifier') return computed ? '' : property.name;
  return property.type === 'Literal' ? `${property.value}` : '';
}

/** "x * x", "(a - b) * (a - b)": a square, so a sum of squares begins here. */
function isSquare({ operator, left, right }: ESTree.BinaryExpression, text: string): boolean {
  const written = ({ start, end }: ESTree.Node) => text.slice(start, end).replaceAll(/[\s()]/g, '');
  return operator === '*' && left.type !== 'Literal' && written(left) === written(right);
}

/** "n / (n - 1)", "(n - 1) / n": corrections of samples. */
function isCorrection({ operator, left, right }: ESTree.BinaryExpression, text: string): boolean {
  const written = ({ start, end }: ESTree.Node) => text.slice(start, end).replaceAll(/[\s()]/g, '');
  if (operator !== '/') return false;
  const [above, below] = [written(left), written(right)];
  return below === `${above}-1` || above === `${below}-1`;
}

/** The mathematics of a file that belongs into the model. */
function strayMathematics({ path, program, text }: SourceFile): string[] {
  const found: string[] = [];
  const find = (what: string, { start }: ESTree.Node) =>
    found.push(`${path}:${text.slice(0, start).split('\n').length} ${what}`);
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.object.name !== 'Math') return;
      const name = nameIn(node);
      if (!ALLOWED.has(name)) find(`Math.${name}`, node);
    },
    VariableDeclarator({ init, id }) {
      if (init?.type === 'Identifier' && init.name === 'Math') find('Math taken apart', id);
    },
    BinaryExpression(node) {
      if (node.operator === '**') find('a power', node);
      if (isSquare(node, text)) find('a square', node);
      if (isCorrection(node, text)) find('a correction of a sample', node);
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') find('a power', node);
    },
    Literal(node) {
      if (typeof node.value === 'number' && isNormalQuantile(node.value, node.raw ?? ''))
        find('a normal quantile', node);
    },
  }).visit(program);
  return found;
}

describe('panels', () => {
  it('leave roots, logarithms, powers, squares and quantiles to the model', () => {
    expect(panelFiles.length).toBeGreaterThan(100);
    expect(panelFiles.flatMap(strayMathematics)).toEqual([]);
  });
});

describe('this test', () => {
  it.each([
    'const day = volatility / Math.sqrt(365);',
    'const logs = shares.map(Math.log);',
    "const log = Math['log10'](count);",
    'const { exp } = Math;',
    'const all = Math;',
    'const size = 10 ** (3 + place / 2);',
    'const root = variance ** 0.5;',
    'let size = 2; size **= -1;',
    'const squared = skewness ** 2;',
    'const most = 2 * Math.LN10;',
    'const random = Math.random();',
    'const margin = 1.96 * error;',
    'const margin = 1.959963984540054 * error;',
    'const [low] = [mean - 1.645 * error];',
    'const sum = values.reduce((total, one) => total + one * one, 0);',
    'const spread = (value - mean) * (value - mean);',
    'const unbiased = variance * (n / (n - 1));',
    'const shrunk = (count - 1) / count;',
  ])('catches %s', text => {
    expect(strayMathematics(parseFile('src/panels/leverage/a.ts', text))).toHaveLength(1);
  });

  it.each([
    'const a = Math.max(1, Math.round(b / 2)); const c = Math.abs(a - b);',
    'const share = 0.95; const fee = 1.3; const width = 1.08 * reach;',
    'const share = right / answered; const x = index / (points - 1);',
  ])('lets counting pass: %s', text => {
    expect(strayMathematics(parseFile('src/panels/leverage/a.ts', text))).toEqual([]);
  });
});
