export { type CascadePlatform, platformsOf } from './book/platformsOf.ts';
export { type CascadeBench, createCascadeBench } from './run/cascadeBench.ts';
export { type CascadeFigures, cascadeFigures } from './run/cascadeFigures.ts';
export type { CascadeHalt, CascadeRun, CascadeSeller, SellerKind, SellingLedger } from './run/cascadeRun.ts';
export { SELLER_KINDS } from './run/cascadeRun.ts';
export { runCascade } from './run/runCascade.ts';
export {
  CASCADE_LIMITS,
  type CascadeLimit,
  type CascadeNumber,
  MOST_CASCADE_STEPS,
} from './scenario/cascadeLimits.ts';
export type { CascadeImpact, CascadeScenario, CascadeSpread } from './scenario/cascadeScenario.ts';
export { DEFAULT_CASCADE } from './scenario/defaultCascadeScenario.ts';
export { requireCascadeScenario } from './scenario/requireCascadeScenario.ts';
