import type { readingText } from './reading.en.ts';

/** All that is said about the way a file was read. */
export type ReadingText = typeof readingText;
