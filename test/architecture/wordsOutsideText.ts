import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './sourceFiles.ts';

/** A piece of English in a source file. */
export interface Words {
  readonly kind: 'literal' | 'template' | 'text' | 'attribute';
  /** With "…" for every value that is put in. */
  readonly text: string;
  readonly line: number;
}

/** What is no language although it is written in letters and blanks, each with its reason. */
const EXCEPTIONS = {
  /** Attributes whose values are names of classes, coordinates, styles, addresses or tokens of HTML. */
  attributes:
    /^(?:class|className|style|d|transform|viewBox|points|preserveAspectRatio|stroke\w*|fill\w*|href|rel|sizes|accept|type|id|htmlFor|name|key|role|inputMode|allow|sandbox|data-[\w-]+)$/,
  /**
   * Properties of the same kind, in objects of styles and of parameters (sources are for those who read the
   * code).
   */
  properties: /^(?:className|style|transform|gridTemplate\w*|transition|font\w*|rel|accept|sandbox|source)$/,
  /** States of ARIA that are tokens, not words. */
  ariaTokens:
    /^aria-(?:live|current|hidden|haspopup|sort|relevant|orientation|expanded|checked|selected|pressed|busy|disabled|invalid|atomic|modal|controls|describedby|labelledby|keyshortcuts|multiselectable|autocomplete)$/,
  /**
   * Calls whose words are for the browser (selectors, queries, patterns), name a stream of random numbers, or
   * are for developers (what the model requires, what an error says of itself).
   */
  calls:
    /^(?:querySelector(?:All)?|closest|matches|matchMedia|RegExp|raw|glob|stream|super|require[A-Z]\w*)$/,
  /** Functions that do nothing but refuse what a caller must not hand to the model. */
  functions: /^require[A-Z]/,
  /** Texts that are code of another kind, by their shape. */
  shapes: [
    /** Markup: "<meta …>". */
    /^<[a-z]/,
    /** Media queries: "(forced-colors: active)". */
    /^\([\w-]+: [\w.]+\)$/,
    /** Selectors: "figure, [role="slider"],". */
    /\[[a-z-]+(?:="\w+")?\]/,
    /** Keys: "Control+Z Meta+Z". */
    /^\w+\+\S+ \w+\+/,
    /** Class names and ids, each word with a hyphen: "fall-bar bar-loss". */
    /^[\w…]+(?:-[\w…]+)+(?: [\w…]+(?:-[\w…]+)+)+$/,
  ],
} as const;

/** Attributes that a reader sees or hears whatever their length. */
const SPOKEN = /^(?:aria-[\w-]+|title|alt|placeholder)$/;

const WORD = /\p{L}{2,}/u;
const HOLE = '…';

/** At least two words, one of them in letters; a value that is put in counts as a word: "… of 100". */
export function isLanguage(text: string): boolean {
  const isCode = EXCEPTIONS.shapes.some(shape => shape.test(text));
  return !isCode && WORD.test(text) && text.trim().split(/\s+/).length >= 2;
}

export function isTextFile(path: string): boolean {
  return /\.[a-z]{2}\.tsx?$/.test(path);
}

type Span = Pick<ESTree.Node, 'start' | 'end'>;

/**
 * All English in a file: literals and templates of two or more words, text between tags and spoken attributes
 * of any length. Not counted: what is imported, thrown or a type, and `EXCEPTIONS`.
 */
export function wordsIn({ program, text: source }: SourceFile): readonly Words[] {
  const skipped = skippedSpans(program);
  const found: Words[] = [];
  const attributes = new Set<number>();
  const add = (kind: Words['kind'], text: string, { start, end }: Span) => {
    if (!skipped.some(span => span.start <= start && end <= span.end))
      found.push({ kind, text: text.trim(), line: source.slice(0, start).split('\n').length });
  };
  new Visitor({
    JSXAttribute: node => {
      if (!SPOKEN.test(attributeName(node)) || !node.value) return;
      const spoken = textOf(
        node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value,
      );
      if (spoken === null) return;
      attributes.add(spoken.start);
      if (WORD.test(spoken.text)) add('attribute', spoken.text, node.value);
    },
    JSXText: node => {
      if (WORD.test(node.value)) add('text', node.value.replace(/\s+/g, ' '), node);
    },
    Literal: node => {
      if (typeof node.value === 'string' && !attributes.has(node.start) && isLanguage(node.value))
        add('literal', node.value, node);
    },
    TemplateLiteral: node => {
      const text = templateText(node);
      if (!attributes.has(node.start) && isLanguage(text)) add('template', text, node);
    },
  }).visit(program);
  return found;
}

function attributeName({ name }: ESTree.JSXAttribute): string {
  return name.type === 'JSXIdentifier' ? name.name : name.name.name;
}

function templateText({ quasis }: ESTree.TemplateLiteral): string {
  return quasis.map(({ value }) => value.cooked ?? '').join(HOLE);
}

function textOf(node: ESTree.Node): { readonly text: string; readonly start: number } | null {
  if (node.type === 'Literal' && typeof node.value === 'string')
    return { text: node.value, start: node.start };
  return node.type === 'TemplateLiteral' ? { text: templateText(node), start: node.start } : null;
}

/** Parts of a file in which no words are counted. */
function skippedSpans(program: ESTree.Program): readonly Span[] {
  const spans: Span[] = [];
  const skip = (node: Span | null | undefined) => {
    if (node) spans.push(node);
  };
  const skipArguments = (call: ESTree.CallExpression | ESTree.NewExpression) => {
    if (EXCEPTIONS.calls.test(nameOf(call.callee))) call.arguments.forEach(skip);
  };
  new Visitor({
    ImportDeclaration: skip,
    ImportExpression: skip,
    ExportAllDeclaration: skip,
    ExportNamedDeclaration: node => skip(node.source),
    TSLiteralType: skip,
    ThrowStatement: skip,
    FunctionDeclaration: node => {
      if (node.id && EXCEPTIONS.functions.test(node.id.name)) skip(node);
    },
    JSXAttribute: node => {
      const name = attributeName(node);
      if (EXCEPTIONS.attributes.test(name) || EXCEPTIONS.ariaTokens.test(name)) skip(node);
    },
    Property: node => {
      const { key } = node;
      const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
      skip(key.type === 'Literal' ? key : null);
      if (EXCEPTIONS.properties.test(name)) skip(node);
    },
    CallExpression: node => skipArguments(node),
    NewExpression: node => skipArguments(node),
    TaggedTemplateExpression: node => {
      if (EXCEPTIONS.calls.test(nameOf(node.tag))) skip(node.quasi);
    },
  }).visit(program);
  return spans;
}

/** The last name of what is called: "closest" of `element.closest`. */
export function nameOf(callee: ESTree.Node): string {
  if (callee.type === 'Super') return 'super';
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.name
    : '';
}
