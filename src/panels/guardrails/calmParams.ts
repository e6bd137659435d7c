import { numberParameter, type ValuesOf } from '../../schema/index.ts';

/** The simulated days that can be learned from, and the shortest and longest stretch of them. */
export const LEARNABLE_DAYS = 1000;
export const LONGEST_WINDOW = 600;
export const SHORTEST_WINDOW = 60;

const days = { unit: 'count', scale: 'linear', whole: true } as const;

/** The window that the network learns from; wherever it begins, it ends before the last day that can be learned from. */
export const calmParameters = {
  windowFrom: numberParameter({
    ...{ urlKey: 'from', default: 400, slider: [0, 400], limits: [0, LEARNABLE_DAYS - LONGEST_WINDOW] },
    ...{ ...days, step: 10 },
  }),
  windowDays: numberParameter({
    ...{ urlKey: 'days', default: 600, slider: [60, 600], limits: [SHORTEST_WINDOW, LONGEST_WINDOW] },
    ...{ ...days, step: 20 },
  }),
} as const;

/** What the view asks for: the window, and the seed of the panel. */
export interface CalmValues extends ValuesOf<typeof calmParameters> {
  readonly seed: number;
}
