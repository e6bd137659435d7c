export type MaterialSettings = Readonly<Record<string, string | number | boolean | null>>;

/** Something of the reader's own that is part of a scenario: it never leaves the browser and stands in no link. */
export interface Material {
  /** The name of the file; empty for what was pasted. */
  readonly name: string;
  /** Names the text by its content: equal texts have equal hashes. */
  readonly hash: string;
  readonly text: string;
  /** What the reader said about it beyond the text itself. */
  readonly settings: MaterialSettings;
}

/** What was brought to a scenario, by kind: at most one of each. */
export type Materials = Readonly<Record<string, Material>>;

export const NO_MATERIAL: Materials = {};

/** A text as material, with nothing said about it yet. */
export function materialOf(text: string, name = ''): Material {
  return { name, hash: contentHash(text), text, settings: {} };
}

/** Those of the materials that are of these kinds. */
export function materialsOfKinds(materials: Materials, kinds: readonly string[]): Materials {
  const found = Object.entries(materials).filter(([kind]) => kinds.includes(kind));
  return found.length === 0 ? NO_MATERIAL : Object.fromEntries(found);
}

/** True where the same texts were brought with the same said about them. */
export function sameMaterials(one: Materials, other: Materials): boolean {
  if (one === other) return true;
  const kinds = Object.keys(one);
  return (
    kinds.length === Object.keys(other).length && kinds.every(kind => sameMaterial(one[kind], other[kind]))
  );
}

function sameMaterial(one: Material | undefined, other: Material | undefined): boolean {
  if (one === undefined || other === undefined || one.hash !== other.hash) return false;
  const names = Object.keys({ ...one.settings, ...other.settings });
  return names.every(name => one.settings[name] === other.settings[name]);
}

/** Odd numbers near the golden ratio and e times 2³²: each step spreads a letter over all bits. */
const [FIRST_FACTOR, SECOND_FACTOR] = [0x9e3779b1, 0xadf85459];

/**
 * 64 bits of a text and its length, in hexadecimal digits: two sums of the kind FNV-1a, each letter multiplied into them,
 * and mixed once at the end. Not for secrets; two files of one reader differ in it but for one chance in 10¹⁹.
 */
function contentHash(text: string): string {
  let [first, second] = [0x811c9dc5, 0x7f4a7c15];
  for (let place = 0; place < text.length; place++) {
    const letter = text.charCodeAt(place);
    first = Math.imul(first ^ letter, FIRST_FACTOR);
    second = Math.imul(second ^ letter, SECOND_FACTOR);
    second ^= second >>> 15;
  }
  return [first ^ (second >>> 13), second ^ (first >>> 16), text.length].map(hexadecimal).join('-');
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** How far the reading of a material has come. */
export type MaterialReading =
  | { readonly kind: 'reading'; readonly progress: number }
  | { readonly kind: 'done'; readonly outcome: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** Where a view finds the reader's own material, what it says, and how to change it. */
export interface MaterialDesk {
  readonly brought: Materials;
  /** What each material says, by its kind. */
  readonly readings: Readonly<Record<string, MaterialReading>>;
  bring(kind: string, material: Material): void;
  /** Says more about what was brought; what was said before stays. */
  tell(kind: string, settings: MaterialSettings): void;
  remove(kind: string): void;
}
