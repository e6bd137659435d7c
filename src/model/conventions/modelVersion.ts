/** Raised whenever a shown number changes; stands in every answer and in the changelog. */
export const MODEL_VERSION = '1.1.0';
