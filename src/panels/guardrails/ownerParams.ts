import { optionalNumberParameter } from '../../schema/index.ts';

/** The owner's own limit; open for none. */
export const ownerParameters = {
  limit: optionalNumberParameter({
    openIsMost: true,
    ...{ urlKey: 'limit', unit: 'multiple', slider: [1, 20], limits: [0, 200] },
    ...{ step: 0.5, scale: 'linear' },
  }),
} as const;

/** What is tried where the owner has set nothing. */
export const TOLD_LIMIT = 3;
