/** The languages that the words are there in. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];
