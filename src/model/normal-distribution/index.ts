export { logNormalCdf } from './logNormalCdf.ts';
export { MIDDLE_EIGHTY } from './middleEighty.ts';
export { normalCdf } from './normalCdf.ts';
export { normalDensity } from './normalDensity.ts';
export { normalQuantile } from './normalQuantile.ts';
