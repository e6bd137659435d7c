export type MaterialSettings = Readonly<Record<string, string | number | boolean | null>>;

/** Something of the reader's own that is part of a scenario: it never leaves the browser and stands in no link. */
export interface Material {
  /** The name of the file; empty for what was pasted. */
  readonly name: string;
  /** Names the text by its content: equal texts have equal hashes. */
  readonly hash: string;
  /** Its text in pieces: to put a hundred million letters together holds a page up. */
  readonly parts: readonly string[];
  /** What the reader said about it beyond the text itself. */
  readonly settings: MaterialSettings;
}

/** Material that is read: away from the page, with its text in one. */
export interface MaterialText extends Material {
  readonly text: string;
}

/** The whole text of a material; what it costs grows with the text. */
export function textOf({ parts }: Pick<Material, 'parts'>): string {
  return parts.join('');
}

/** What was brought to a scenario, by kind: at most one of each. */
export type Materials = Readonly<Record<string, Material>>;

export const NO_MATERIAL: Materials = {};

/** How far the reading of a material has come. */
export interface MaterialReading {
  /** "done" once the outcome is there, "failed" once there will be none. */
  readonly status: string;
  readonly outcome: unknown;
  /** The share of the work that is done, 0 to 1. */
  readonly progress: number;
  /** Why it failed: what a reader is told of it, and what a developer can read. */
  readonly fault: string | null;
  readonly message: string | null;
}

/** What became of a file: material, or why there is none. */
export type DecodedFile =
  | { readonly kind: 'material'; readonly material: Material }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'unreadable' };

/** A file that was chosen and is no material: not yet, or never. */
export type FileAhead = { readonly kind: 'decoding' } | Exclude<DecodedFile, { readonly kind: 'material' }>;

/** Where a view finds the reader's own material, what it says, and how to change it. */
export interface MaterialDesk {
  readonly brought: Materials;
  /** What each material says, by its kind. */
  readonly readings: Readonly<Record<string, MaterialReading>>;
  /** Files that are no material yet, or never will be, by their kind. */
  readonly ahead: Readonly<Record<string, FileAhead>>;
  bring(kind: string, material: Material): void;
  /** Brings a file once it is material, whatever is shown then, unless another was brought meanwhile or it was removed. */
  bringDecoded(kind: string, file: Promise<DecodedFile>): void;
  /** Says more about what was brought; what was said before stays. */
  tell(kind: string, settings: MaterialSettings): void;
  remove(kind: string): void;
}
