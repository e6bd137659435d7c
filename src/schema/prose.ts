/** A page of prose: sections with their paragraphs; one at the beginning may have no heading. */
export interface Prose {
  readonly title: string;
  readonly sections: readonly ProseSection[];
}

export interface ProseSection {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  /** What is computed, a line each; none for most sections. */
  readonly formulas?: readonly string[];
}
