import { createContext } from 'react';

/** A first estimate: true for one that stands for now, 'passing' for one under the hand, for which what lies closed is not drawn. */
type Estimate = boolean | 'passing';

/** Whether what is drawn is a first estimate, whose digits may still change: then that is said with its sentence. */
export const AnswerCoarseContext = createContext<Estimate>(false);
