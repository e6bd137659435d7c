/** The languages that the words are there in. */
export const LANGUAGES = ['en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of pages whose address names none. */
export const DEFAULT_LANGUAGE: Language = 'en';
