/** What a text file exports: the words of the first screen as `page`, and further parts by their names. */
interface PartsOfText {
  readonly page: object;
}

/** A panel's words: those of its first screen at hand, the others when they are needed. */
export type TextInParts<Parts extends PartsOfText> = Parts['page'] & {
  readonly part: <Name extends keyof Parts & string>(name: Name) => Promise<Parts[Name]>;
};

/**
 * A panel's words in one language, from its text file. What the file exports under a name is one part, with a download of
 * its own: the build makes one import of each (scripts/textParts.ts), everywhere else the file is loaded whole.
 */
export function textParts<Parts extends PartsOfText>(
  load: (part: string) => Promise<Parts>,
): () => Promise<TextInParts<Parts>> {
  const part = async <Name extends keyof Parts & string>(name: Name) => (await load(name))[name];
  return async () => ({ ...(await part('page')), part });
}
