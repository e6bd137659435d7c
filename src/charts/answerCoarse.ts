import { createContext } from 'react';

/** Whether what is drawn is a first estimate, whose digits may still change: then that is said with its sentence. */
export const AnswerCoarseContext = createContext(false);
