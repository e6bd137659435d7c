import { createContext } from 'react';

/** Whether what is drawn is a first estimate, whose digits may still change: then that is said with its sentence. */
export const AnswerCoarseContext = createContext(false);

/** Whether that estimate only passes under the hand: what lies closed is not drawn for it. */
export const AnswerPassingContext = createContext(false);
