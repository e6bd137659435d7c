export { createRng } from './createRng.ts';
export type { Rng } from './rng.ts';
export { sampleChiSquare } from './sampleChiSquare.ts';
export { sampleExponential } from './sampleExponential.ts';
export { sampleGamma } from './sampleGamma.ts';
export { sampleNormal } from './sampleNormal.ts';
export { sampleNormalByInversion } from './sampleNormalByInversion.ts';
export { sampleStudentT } from './sampleStudentT.ts';
