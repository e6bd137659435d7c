import { describe, expect, it } from 'vitest';
import { classWriter, drawnClasses } from './classNames.ts';
import { parseFile, readText, type SourceFile, sourceFiles } from './sourceFiles.ts';
import {
  classesOf,
  parseSheet,
  type StyleRule,
  type StyleSheet,
  specificityOf,
  splitAtCommas,
  styleSheets,
  subjectOf,
} from './styleSheets.ts';
import { styleClaims, undecided } from './undecidedStyles.ts';

/** Sheets of every page; all others belong to the components that import them. */
const GLOBAL = /^src\/app\/styles\//;
const LAYERS = ['tokens', 'base', 'parts', 'page', 'modes', 'print'];
/** Where a component may stand: a frame, and a picture whose answer is being guessed. */
const CONTEXTS: readonly string[] = ['embed', 'answer-hidden'];
const MOST_LINES = 300;
const PHYSICAL =
  /^(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)$/;

const byPath = new Map(sourceFiles.map(file => [file.path, file]));

/** A file and all that it imports, now or later; stylesheets too. */
function reachable(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of byPath.get(path)?.imports ?? []) reachable(next, seen);
  return seen;
}

const writers = new Map(sourceFiles.map(file => [file.path, classWriter(file)]));
const componentSheets = styleSheets.filter(({ path }) => !GLOBAL.test(path));
const usersOf = (sheet: StyleSheet) => sourceFiles.filter(({ imports }) => imports.includes(sheet.path));
const allClasses = ({ rules }: StyleSheet) => [
  ...new Set(rules.flatMap(({ selectors }) => selectors.flatMap(classesOf))),
];

/** Classes of a sheet that nothing draws which loads it. */
function deadClasses(sheet: StyleSheet, users: readonly SourceFile[]): string[] {
  const paths = GLOBAL.test(sheet.path)
    ? sourceFiles.map(({ path }) => path)
    : [...new Set(users.flatMap(user => [...reachable(user.path)]))];
  const writing = paths.flatMap(path => writers.get(path) ?? []);
  return allClasses(sheet)
    .filter(name => !CONTEXTS.includes(name) && !writing.some(writes => writes(name)))
    .map(name => `${sheet.path}: .${name}`);
}

/** What is wrong with a rule of a component's sheet. */
function strayRule({ selectors, around }: StyleRule): string[] {
  const layered = ['@layer parts', '@layer page'].includes(around[0] ?? '');
  return [
    ...(layered ? [] : [`${selectors[0]} stands in no layer of parts or pages`]),
    ...selectors.flatMap(selector => {
      if (/(?:^|[\s>+~(,])(?:html|body|:root|:host)\b/.test(selector))
        return [`${selector} depends on the page`];
      return classesOf(selector).length === 0 ? [`${selector} names no class`] : [];
    }),
  ];
}

describe('stylesheets', () => {
  it('are imported by the components that they style', () => {
    expect(componentSheets.filter(sheet => usersOf(sheet).length === 0).map(({ path }) => path)).toEqual([]);
  });

  it('style nothing that is not drawn by who loads them', () => {
    expect(styleSheets.flatMap(sheet => deadClasses(sheet, usersOf(sheet)))).toEqual([]);
  });

  it('hold the rules of every class that a component draws, in what it loads', () => {
    const everywhere = styleSheets.filter(({ path }) => GLOBAL.test(path)).flatMap(allClasses);
    const missing = sourceFiles.flatMap(file => {
      const loaded = reachable(file.path);
      const known = new Set([
        ...[...everywhere, ...CONTEXTS],
        ...styleSheets.filter(({ path }) => loaded.has(path)).flatMap(allClasses),
      ]);
      const drawn = new Set(drawnClasses(file).flat());
      return [...drawn].filter(name => !known.has(name)).map(name => `${file.path}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('say in components only what their own classes look like, inside a layer', () => {
    expect(
      componentSheets.flatMap(({ path, rules }) =>
        rules.flatMap(strayRule).map(complaint => `${path}: ${complaint}`),
      ),
    ).toEqual([]);
  });

  it('use the layers that the page declares, in its order', () => {
    expect(readText('index.html')).toContain(`@layer ${LAYERS.join(', ')};`);
    const used = styleSheets.flatMap(({ rules }) => rules.map(({ around }) => around[0] ?? 'no layer'));
    expect([...new Set(used)].sort()).toEqual(LAYERS.map(layer => `@layer ${layer}`).sort());
  });

  it('leave nothing to the order in which they arrive', () => {
    const claims = styleClaims(styleSheets, CONTEXTS);
    const elements = sourceFiles.flatMap(drawnClasses);
    expect([...new Set(elements.flatMap(element => undecided(element, claims)))]).toEqual([]);
  });

  it('name sides by the direction of the text', () => {
    const physical = styleSheets.flatMap(({ path, rules }) =>
      rules.flatMap(({ properties, selectors }) =>
        properties.filter(name => PHYSICAL.test(name)).map(name => `${path}: ${name} of ${selectors[0]}`),
      ),
    );
    expect(physical).toEqual([]);
    const aligned = styleSheets.filter(({ text }) => /text-align:\s*(?:left|right)/.test(text));
    expect(aligned.map(({ path }) => path)).toEqual([]);
  });

  it(`have at most ${MOST_LINES} lines`, () => {
    const long = styleSheets.filter(({ text }) => text.split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('this test', () => {
  const HOLE = ['$', '{kind}'].join('');
  const sheet = (text: string) => parseSheet('src/charts/Any.css', text);
  const rule = (text: string) => sheet(text).rules.flatMap(strayRule);

  it('sees a class that nobody draws, and one that is made of parts', () => {
    const user = parseFile('src/charts/Any.tsx', `const name = (kind: string) => \`mark mark-${HOLE}\`;`);
    expect(['mark', 'mark-ring', 'ring', 'mar'].map(classWriter(user))).toEqual([true, true, false, false]);
    expect(deadClasses(sheet('@layer parts { .never-drawn-anywhere { color: red } }'), [user])).toHaveLength(
      1,
    );
  });

  it('reads the classes of an element', () => {
    const code = `<p className={on ? "a is-on" : \`a b-${HOLE}\`} id="c" />;`;
    const file = parseFile('src/charts/Any.tsx', code);
    expect(drawnClasses(file)).toEqual([['a', 'is-on'], ['a']]);
  });

  it('refuses bare elements, ancestors outside the component, and rules in no layer', () => {
    expect(rule('@layer parts { .a > p { color: red } }')).toEqual([]);
    expect(rule('@layer parts { p { color: red } }')).toHaveLength(1);
    expect(rule('@layer parts { body .a { color: red } }')).toHaveLength(1);
    expect(rule(':root[data-theme="dark"] .a { color: red }')).toHaveLength(2);
  });

  it('sees two sheets of one weight on one element, and lets weight, layer or place decide', () => {
    const conflicts = (element: string[], other: string) =>
      undecided(
        element,
        styleClaims(
          [sheet('@layer parts { .a { color: red } }'), parseSheet('src/app/Other.css', other)],
          ['context'],
        ),
      );
    expect(conflicts(['a', 'b'], '@layer parts { .b { color: blue } }')).toHaveLength(1);
    expect(conflicts(['a'], '@layer parts { .b { color: blue } }')).toEqual([]);
    expect(conflicts(['a', 'b'], '@layer page { .b { color: blue } }')).toEqual([]);
    expect(conflicts(['a', 'b'], '@layer parts { .c .b { color: blue } }')).toEqual([]);
    const [one, other] = ['.c .a', '.context .b'].map(selector => `@layer parts { ${selector} { top: 0 } }`);
    const both = [sheet(one!), parseSheet('src/app/Other.css', other)];
    expect(undecided(['a', 'b'], styleClaims(both, ['context']))).toHaveLength(1);
    expect(undecided(['a', 'b'], styleClaims(both, []))).toEqual([]);
  });

  it('weighs selectors and finds what they style', () => {
    expect(specificityOf('.a:is(.b, .c .d) > p::before')).toBe(302);
    expect(specificityOf(':where(.a) [data-open="true"]')).toBe(100);
    expect(subjectOf('.a > .b:has(> .c)')).toBe('.b:has(> .c)');
    expect(splitAtCommas('.a, .b:is(.c, .d)')).toEqual(['.a', '.b:is(.c, .d)']);
  });
});
