import { type ESTree, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { parseFile, type SourceFile, sourceFiles } from './sourceFiles.ts';

/*
 * Formulas live in the model, where they have a source and a second way to their numbers. What a panel may
 * still do is choose, count and compare; a root, a logarithm or a power is a formula that stayed behind.
 */
const OF_THE_MODEL = new Set([
  ...['sqrt', 'cbrt', 'hypot', 'pow', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10'],
  ...[
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'atan2',
    'sinh',
    'cosh',
    'tanh',
    'asinh',
    'acosh',
    'atanh',
  ],
]);

const panelFiles = sourceFiles.filter(({ path }) => path.startsWith('src/panels/'));

/** Squares, cubes and 2³² are counting; an exponent that is worked out, broken or negative is a formula. */
function isWhole(exponent: ESTree.Node): boolean {
  return (
    exponent.type === 'Literal' && typeof exponent.value === 'number' && Number.isInteger(exponent.value)
  );
}

/** The mathematics of a file that belongs into the model. */
function strayMathematics({ path, program }: SourceFile): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || object.name !== 'Math') return;
      const name =
        property.type === 'Identifier'
          ? property.name
          : property.type === 'Literal'
            ? `${property.value}`
            : '';
      if (OF_THE_MODEL.has(name)) found.push(`${path}: Math.${name}`);
    },
    VariableDeclarator({ init, id }) {
      const takesApart = init?.type === 'Identifier' && init.name === 'Math' && id.type === 'ObjectPattern';
      if (takesApart) found.push(`${path}: Math taken apart`);
    },
    BinaryExpression({ operator, right }) {
      if (operator === '**' && !isWhole(right)) found.push(`${path}: a power that is no whole number`);
    },
    AssignmentExpression({ operator, right }) {
      if (operator === '**=' && !isWhole(right)) found.push(`${path}: a power that is no whole number`);
    },
  }).visit(program);
  return found;
}

describe('panels', () => {
  it('leave roots, logarithms and powers to the model', () => {
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
    'const size = 10 ** (3 + place / 2);',
    'const root = variance ** 0.5;',
    'let size = 2; size **= -1;',
  ])('catches %s', text => {
    expect(strayMathematics(parseFile('src/panels/leverage/a.ts', text))).toHaveLength(1);
  });

  it('lets counting pass', () => {
    const text = 'const a = Math.max(1, Math.round(b / 2)); const seeds = 2 ** 32; const c = Math.LN10;';
    expect(strayMathematics(parseFile('src/panels/leverage/a.ts', text))).toEqual([]);
  });
});
