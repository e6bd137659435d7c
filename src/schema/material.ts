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
  /** Why it failed. */
  readonly message: string | null;
}

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
