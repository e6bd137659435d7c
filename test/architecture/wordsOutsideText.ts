import { type ESTree, Visitor } from 'vite';
import type { SourceFile } from './sourceFiles.ts';

/** A piece of English in a source file. */
export interface Words {
  readonly kind: 'literal' | 'template' | 'joined' | 'text' | 'attribute';
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
   * Properties of the same kind, in objects of styles.
   */
  properties: /^(?:className|style|transform|gridTemplate\w*|transition|font\w*|rel|accept|sandbox)$/,
  /** States of ARIA that are tokens, not words. */
  ariaTokens:
    /^aria-(?:live|current|hidden|haspopup|sort|relevant|orientation|expanded|checked|selected|pressed|busy|disabled|invalid|atomic|modal|controls|describedby|labelledby|keyshortcuts|multiselectable|autocomplete)$/,
  /**
   * Calls whose words are for the browser (selectors, queries, patterns), name a stream of random numbers, or
   * are for developers (what the model requires, what an error says of itself).
   */
  calls:
    /^(?:querySelector(?:All)?|closest|matches|matchMedia|RegExp|raw|glob|stream|super|require[A-Z]\w*)$/,
  /** Functions that do nothing but refuse what a caller must not hand to the model, or name classes of a style sheet. */
  functions: /^require[A-Z]|Class$/,
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
    /^[\w…]+(?:-[\w…]+)+(?: [\w…]+(?:-[\w…]+)+)*$/,
    /** Faces of a font: "600 …px …". */
    /^(?:…|\d+) (?:…|\d+)px …$/,
  ],
} as const;

/** Attributes and properties that a reader sees or hears, so that a single word in them is language. */
const SPOKEN = /^(?:aria-[\w-]+|title|alt|placeholder|label|caption|heading|hint|help)$/;

const WORD = /\p{L}{2,}/u;
const HOLE = '…';

/** At least two words, one of them in letters; a value that is put in counts as a word: "… of 100". */
export function isLanguage(text: string): boolean {
  return !isCode(text) && WORD.test(text) && text.trim().split(/\s+/).length >= 2;
}

function isCode(text: string): boolean {
  return EXCEPTIONS.shapes.some(shape => shape.test(text));
}

export function isTextFile(path: string): boolean {
  return /\.[a-z]{2}\.tsx?$/.test(path);
}

type Span = Pick<ESTree.Node, 'start' | 'end'>;

/**
 * All English in a file: literals, templates and joined pieces of two or more words, text between tags, and words of any
 * number where they are seen or heard for certain. Not counted: what is imported, thrown or a type, and `EXCEPTIONS`.
 */
export function wordsIn({ program, text: source }: SourceFile): readonly Words[] {
  const skipped = skippedSpans(program);
  const found = new Map<number, Words>();
  const taken: Span[] = [];
  const within = (spans: readonly Span[], { start, end }: Span) =>
    spans.some(span => span.start <= start && end <= span.end);
  const add = (kind: Words['kind'], text: string, span: Span) => {
    if (within(skipped, span) || within(taken, span)) return;
    taken.push(span);
    found.set(span.start, { kind, text: text.trim(), line: source.slice(0, span.start).split('\n').length });
  };
  /** What is seen or heard whatever its length, in all that an expression may come to. */
  const addSpoken = (kind: Words['kind'], expression: ESTree.Node) => {
    for (const { text, node } of piecesOf(expression))
      if (WORD.test(text) && !isCode(text)) add(kind, text, node);
  };
  new Visitor({
    JSXAttribute: node => {
      if (SPOKEN.test(attributeName(node)) && node.value) addSpoken('attribute', node.value);
    },
    JSXElement: node => {
      for (const child of node.children)
        if (child.type === 'JSXExpressionContainer') addSpoken('text', child);
    },
    Property: node => {
      const { key, value } = node;
      if (key.type === 'Identifier' && SPOKEN.test(key.name)) addSpoken('attribute', value);
    },
    JSXText: node => {
      if (WORD.test(node.value)) add('text', node.value.replace(/\s+/g, ' '), node);
    },
    BinaryExpression: node => {
      const text = joinedText(node);
      if (text !== null && isLanguage(text)) add('joined', text, node);
    },
    CallExpression: node => {
      const text = joinedText(node);
      if (text !== null && isLanguage(text)) add('joined', text, node);
    },
    Literal: node => {
      if (typeof node.value === 'string' && isLanguage(node.value)) add('literal', node.value, node);
    },
    TemplateLiteral: node => {
      const text = templateText(node);
      if (isLanguage(text)) add('template', text, node);
    },
  }).visit(program);
  return [...found.values()];
}

interface Piece {
  readonly text: string;
  readonly node: ESTree.Node;
}

/** The texts that an expression may come to, in all its branches. */
function piecesOf(node: ESTree.Node): readonly Piece[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return piecesOf(node.expression);
    case 'ConditionalExpression':
      return [...piecesOf(node.consequent), ...piecesOf(node.alternate)];
    case 'LogicalExpression':
      return [...piecesOf(node.left), ...piecesOf(node.right)];
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, node }] : [];
    case 'TemplateLiteral':
      return [{ text: templateText(node), node }];
    default: {
      const text = joinedText(node);
      return text === null ? [] : [{ text, node }];
    }
  }
}

/** What is put together by "+", `join` or `concat`, with "…" for every value; null for anything else. */
function joinedText(node: ESTree.Node): string | null {
  if (node.type === 'BinaryExpression') {
    if (node.operator !== '+') return null;
    const parts = [node.left, node.right].map(part => joinedText(part) ?? plainText(part));
    return parts.every(part => part === null) ? null : parts.map(part => part ?? HOLE).join('');
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const { object } = node.callee;
  if (nameOf(node.callee) === 'concat') {
    const first = plainText(object);
    return first === null ? null : [first, ...node.arguments.map(part => plainText(part) ?? HOLE)].join('');
  }
  const between = nameOf(node.callee) === 'join' && node.arguments[0] ? plainText(node.arguments[0]) : null;
  // Lines and lists without blanks are files, addresses and drawings.
  return between !== null && /[^\S\n]|\p{L}/u.test(between) ? listText(object, between) : null;
}

/** The members of a list that is written out, whatever is done to it before it is joined. */
function listText(list: ESTree.Node, between: string): string | null {
  if (list.type === 'CallExpression' && list.callee.type === 'MemberExpression')
    return listText(list.callee.object, between);
  if (list.type !== 'ArrayExpression') return null;
  return list.elements.flatMap(memberTexts).join(between);
}

function memberTexts(member: ESTree.Node | null): readonly string[] {
  if (member === null) return [];
  if (member.type === 'SpreadElement') return memberTexts(member.argument);
  if (member.type === 'ParenthesizedExpression') return memberTexts(member.expression);
  if (member.type === 'ArrayExpression') return member.elements.flatMap(memberTexts);
  if (member.type === 'ConditionalExpression')
    return [...memberTexts(member.consequent), ...memberTexts(member.alternate)];
  if (member.type === 'LogicalExpression') return memberTexts(member.right);
  return [joinedText(member) ?? plainText(member) ?? HOLE];
}

function attributeName({ name }: ESTree.JSXAttribute): string {
  return name.type === 'JSXIdentifier' ? name.name : name.name.name;
}

function templateText({ quasis }: ESTree.TemplateLiteral): string {
  return quasis.map(({ value }) => value.cooked ?? '').join(HOLE);
}

/** The text of a literal or a template; null for anything else. */
function plainText(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' ? templateText(node) : null;
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
