import { numberParameter } from '../../schema/index.ts';

/** A position of one's own, as it is opened, and the order to sell it. */
export const heldParameters = {
  heldLeverage: numberParameter({
    ...{ urlKey: 'lev', unit: 'multiple', default: 5, slider: [1, 20], limits: [1, 100] },
    ...{ step: 0.5, scale: 'linear' },
  }),
  stop: numberParameter({
    ...{ urlKey: 'stop', unit: 'fraction', default: 0.05, slider: [0.01, 0.2], limits: [0.001, 0.9] },
    ...{ step: 0.005, scale: 'linear' },
  }),
} as const;

/** Share of a position's worth that an exchange wants as margin. */
export const MAINTENANCE_MARGIN = 0.005;
