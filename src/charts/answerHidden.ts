import { createContext } from 'react';

/** True while the reader guesses: figures then keep their table and their method to themselves. */
export const AnswerHiddenContext = createContext(false);
