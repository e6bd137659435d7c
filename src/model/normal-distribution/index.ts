export { logNormalCdf } from './logNormalCdf.ts';
export { normalCdf } from './normalCdf.ts';
export { normalDensity } from './normalDensity.ts';
export { normalQuantile } from './normalQuantile.ts';
