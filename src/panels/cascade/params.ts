import {
  choiceParameter,
  type NumberParameter,
  numberParameter,
  type OptionalNumberParameter,
  optionalNumberParameter,
  seedParameter,
  type Unit,
  type ValuesOf,
} from '../../schema/index.ts';

type Spec = Omit<NumberParameter, 'kind' | 'unit' | 'scale'> & { readonly scale?: NumberParameter['scale'] };
type OpenSpec = Omit<OptionalNumberParameter, 'kind' | 'default' | 'unit' | 'scale'>;

/** Links name numbers of the field in its own letters; the keys of the published defaults stand as they are. */
const inUnit =
  (unit: Unit) =>
  (spec: Spec): NumberParameter =>
    numberParameter({ unit, scale: 'linear', ...spec });
const openIn =
  (unit: Unit) =>
  (spec: OpenSpec): OptionalNumberParameter =>
    optionalNumberParameter({ unit, scale: 'linear', ...spec });

const plain = inUnit('plain');
const fraction = inUnit('fraction');
const seconds = inUnit('seconds');
const money = inUnit('money');

const A_DAY = 86_400;

/** How many platforms have a guard, counted from the fastest; open for all. */
const onSome = (urlKey: string) =>
  openIn('count')({ urlKey, slider: [0, 3], limits: [0, 20], step: 1, whole: true });

/** Raised hands for a leverage: the class as the book, as soon as one hand is up. */
const handsAt = (urlKey: string) =>
  inUnit('count')({ urlKey, default: 0, slider: [0, 40], limits: [0, 1e6], step: 1, whole: true });

export const cascadeParameters = {
  shock: fraction({
    ...{ urlKey: 'shock', default: 0.04, slider: [0.005, 0.1], limits: [1e-6, 5], step: 0.001 },
  }),
  leverage: inUnit('multiple')({
    ...{ urlKey: 'lev', default: 10, slider: [2, 25], limits: [1, 200], step: 0.5 },
  }),
  modelShare: fraction({ urlKey: 'kappa', default: 0.4, slider: [0, 1], limits: [0, 1], step: 0.05 }),
  /** Shown as how far apart the platforms react: in seconds of the delay spread, as a part of the most where that is none. */
  similarity: plain({
    ...{ urlKey: 'rho', default: 1, slider: [0, 1], limits: [0, 1], step: 0.025 },
    shown: {
      ...{ unit: 'seconds', zero: 240, one: 0 },
      zeroOf: { name: 'delaySpread', otherwise: { unit: 'fraction', zero: 1, one: 0 } },
    },
  }),
  platforms: inUnit('count')({
    ...{ urlKey: 'K', default: 3, slider: [1, 10], limits: [1, 20], step: 1, whole: true },
  }),
  overrideLatency: openIn('seconds')({
    ...{ urlKey: 'overrideLatency', slider: [0, 60], limits: [0, A_DAY], step: 1 },
  }),
  overrideOn: onSome('ovOn'),
  leverageCap: openIn('multiple')({ urlKey: 'levCap', slider: [2, 20], limits: [1, 200], step: 0.5 }),
  leverageCapOn: onSome('capOn'),
  rateCap: openIn('money')({
    ...{ urlKey: 'rateCap', slider: [0.5, 20], limits: [0, 1e9], aboveLowerLimit: true, step: 0.5 },
  }),
  rateCapOn: onSome('rateOn'),
  slowSelling: openIn('seconds')({ urlKey: 'slow', slider: [5, 300], limits: [0, A_DAY], step: 5 }),
  slowSellingOn: onSome('slowOn'),
  guardFrom: inUnit('count')({
    ...{ urlKey: 'guardFrom', default: 0, slider: [0, 2], limits: [0, 19], step: 1, whole: true },
  }),
  haltAfter: openIn('fraction')({
    ...{ urlKey: 'brk', slider: [0.02, 0.2], limits: [0, 5], aboveLowerLimit: true, step: 0.005 },
  }),
  haltSeconds: seconds({ urlKey: 'halt', default: 300, slider: [5, 900], limits: [0, A_DAY], step: 5 }),
  maxHalts: inUnit('count')({
    ...{ urlKey: 'maxHalts', default: 1, slider: [0, 5], limits: [0, 20], step: 1, whole: true },
  }),
  haltResilience: seconds({
    ...{ urlKey: 'haltTau', default: 60, slider: [5, 600], limits: [0, 1e9], aboveLowerLimit: true, step: 5 },
  }),
  haltCancelShare: plain({ urlKey: 'haltCancel', default: 0, slider: [0, 1], limits: [0, 1], step: 0.05 }),
  magnetVolume: money({ urlKey: 'magnetVol', default: 0, slider: [0, 300], limits: [0, 1e9], step: 10 }),
  magnetWidth: fraction({
    ...{ urlKey: 'magnetW', default: 0.01, slider: [0.005, 0.05], limits: [0, 5] },
    ...{ aboveLowerLimit: true, step: 0.005 },
  }),
  insuranceInventory: money({ urlKey: 'insCap', default: 0, slider: [0, 300], limits: [0, 1e9], step: 10 }),
  insuranceFund: money({ urlKey: 'fund', default: 0, slider: [0, 50], limits: [0, 1e9], step: 1 }),
  stopShare: fraction({ urlKey: 'stops', default: 0, slider: [0, 1], limits: [0, 1], step: 0.05 }),
  stopDistance: fraction({
    ...{ urlKey: 'stopAt', default: 0.05, slider: [0.01, 0.2], limits: [0, 5], step: 0.005 },
  }),
  stopWidth: fraction({
    ...{ urlKey: 'stopW', default: 0.02, slider: [0.005, 0.1], limits: [0, 5] },
    ...{ aboveLowerLimit: true, step: 0.005 },
  }),
  alarmThreshold: fraction({
    ...{ urlKey: 'theta', default: 0.03, slider: [0.005, 0.15], limits: [0, 5], step: 0.005 },
  }),
  alarmWidth: fraction({
    ...{ urlKey: 'thw', default: 0.03, slider: [0.005, 0.15], limits: [0, 5] },
    ...{ aboveLowerLimit: true, step: 0.005 },
  }),
  spread: choiceParameter({
    urlKey: 'mode',
    options: ['followers', 'meanPreserving'],
    default: 'followers',
  }),
  thresholdSpread: plain({ urlKey: 'dTh', default: 1.4, slider: [0, 3], limits: [0, 5], step: 0.1 }),
  leverageSpread: plain({ urlKey: 'dL', default: 0, slider: [0, 1], limits: [0, 2], step: 0.05 }),
  modelDelay: seconds({ urlKey: 'modelDelay', default: 2, slider: [0, 60], limits: [0, A_DAY], step: 1 }),
  delaySpread: seconds({
    ...{ urlKey: 'delaySpread', default: 240, slider: [0, 600], limits: [0, A_DAY], step: 10 },
  }),
  modelSelling: seconds({ urlKey: 'modelExec', default: 5, slider: [1, 300], limits: [0, A_DAY], step: 1 }),
  liquidationDelay: seconds({ urlKey: 'liqDelay', default: 1, slider: [0, 30], limits: [0, A_DAY], step: 1 }),
  liquidationSelling: seconds({
    ...{ urlKey: 'liqExec', default: 5, slider: [1, 120], limits: [0, A_DAY], step: 1 },
  }),
  equity: money({ urlKey: 'equity', default: 100, slider: [10, 500], limits: [0, 1e9], step: 10 }),
  maintenanceMargin: fraction({
    ...{ urlKey: 'mm', default: 0.005, slider: [0, 0.05], limits: [0, 0.5], step: 0.001 },
  }),
  bookSpread: plain({ urlKey: 'rel', default: 0.25, slider: [0.05, 1], limits: [0.01, 5], step: 0.05 }),
  handsAt3: handsAt('hands3'),
  handsAt5: handsAt('hands5'),
  handsAt10: handsAt('hands10'),
  handsAt20: handsAt('hands20'),
  depth: money({ urlKey: 'depth1', default: 150, slider: [20, 1000], limits: [0.001, 1e9], step: 10 }),
  impact: choiceParameter({ urlKey: 'impact', options: ['linear', 'sqrt'], default: 'linear' }),
  impactScale: plain({ urlKey: 'Y', default: 1, slider: [0, 3], limits: [0, 100], step: 0.1 }),
  dailyVolatility: fraction({
    ...{ urlKey: 'sigmaD', default: 0.04, slider: [0.01, 0.2], limits: [0, 5], step: 0.005 },
  }),
  dailyVolume: money({
    ...{ urlKey: 'volD', default: 1000, slider: [100, 10_000], limits: [0.001, 1e9], step: 100 },
  }),
  resilience: seconds({
    ...{ urlKey: 'tau', default: 120, slider: [5, 600], limits: [0, 1e9], aboveLowerLimit: true, step: 5 },
  }),
  permanentShare: plain({ urlKey: 'phi', default: 0.25, slider: [0, 1], limits: [0, 1], step: 0.05 }),
  depthWithdrawal: plain({ urlKey: 'psi', default: 15, slider: [0, 40], limits: [0, 1000], step: 1 }),
  leastDepth: plain({ urlKey: 'dmin', default: 0.05, slider: [0.01, 1], limits: [0.001, 1], step: 0.01 }),
  timeStep: seconds({ urlKey: 'dt', default: 1, slider: [0.25, 2], limits: [0.01, 60], step: 0.25 }),
  duration: seconds({ urlKey: 'T', default: 1800, slider: [60, 7200], limits: [0.01, A_DAY], step: 60 }),
  /** A position of one's own in the event. */
  ownLeverage: inUnit('multiple')({
    ...{ urlKey: 'myLev', default: 10, slider: [2, 50], limits: [1, 200], step: 0.5 },
  }),
  ownPlatform: inUnit('count')({
    ...{ urlKey: 'myPlatform', default: 1, slider: [1, 3], limits: [1, 20], step: 1, whole: true },
  }),
  ownStop: openIn('fraction')({ urlKey: 'myStop', slider: [0.01, 0.2], limits: [0, 5], step: 0.005 }),
  /** A market of one's own; what is left open is that of the scenario. */
  ownInterest: openIn('money')({ urlKey: 'myOI', slider: [100, 20_000], limits: [0, 1e9], step: 100 }),
  ownDepth: openIn('money')({ urlKey: 'myDepth', slider: [10, 2000], limits: [0.001, 1e9], step: 10 }),
  ownBookLeverage: openIn('multiple')({ urlKey: 'myMean', slider: [2, 25], limits: [1, 200], step: 0.5 }),
  leastShare: fraction({ urlKey: 'kappaFrom', default: 0, slider: [0, 1], limits: [0, 1], step: 0.05 }),
  mostShare: fraction({ urlKey: 'kappaTo', default: 0.4, slider: [0, 1], limits: [0, 1], step: 0.05 }),
  /** Nothing but a dip at once is defined. */
  ramp: choiceParameter({ urlKey: 'ramp', options: ['0'], default: '0' }),
  seed: seedParameter(),
} as const;

export type CascadeValues = ValuesOf<typeof cascadeParameters>;
