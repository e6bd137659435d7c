import { type CascadeScenario, DEFAULT_CASCADE } from '../../../src/model/cascade/index.ts';

/** The names of the published defaults (and of the links), and those of the model. */
const NAMES: Readonly<Record<string, keyof CascadeScenario>> = {
  ...{ K: 'platforms', rho: 'similarity', mode: 'spread', equity: 'equity', lev: 'leverage', hands: 'hands' },
  ...{ mm: 'maintenanceMargin', rel: 'bookSpread', dL: 'leverageSpread', kappa: 'modelShare' },
  ...{ theta: 'alarmThreshold', thw: 'alarmWidth', dTh: 'thresholdSpread', modelDelay: 'modelDelay' },
  ...{ delaySpread: 'delaySpread', modelExec: 'modelSelling', liqDelay: 'liquidationDelay' },
  ...{ liqExec: 'liquidationSelling', depth1: 'depth', impact: 'impact', Y: 'impactScale' },
  ...{ sigmaD: 'dailyVolatility', volD: 'dailyVolume', tau: 'resilience', phi: 'permanentShare' },
  ...{ psi: 'depthWithdrawal', dmin: 'leastDepth', shock: 'shock', dt: 'timeStep', T: 'duration' },
  ...{ brk: 'haltAfter', halt: 'haltSeconds', maxHalts: 'maxHalts', haltTau: 'haltResilience' },
  ...{ haltCancel: 'haltCancelShare', rateCap: 'rateCap', overrideLatency: 'overrideLatency' },
  ...{
    levCap: 'leverageCap',
    insCap: 'insuranceInventory',
    magnetVol: 'magnetVolume',
    magnetW: 'magnetWidth',
  },
  ...{ slow: 'slowSelling', rateOn: 'rateCapOn', ovOn: 'overrideOn', capOn: 'leverageCapOn' },
  ...{ slowOn: 'slowSellingOn', guardFrom: 'guardFrom', fund: 'insuranceFund', stops: 'stopShare' },
  ...{ stopAt: 'stopDistance', stopW: 'stopWidth' },
};

/** The model's scenario behind overrides in the published names. */
export function scenarioOf(overrides: Readonly<Record<string, unknown>>): CascadeScenario {
  const named = Object.entries(overrides).map(([name, value]) => {
    const key = NAMES[name];
    if (key === undefined) throw new Error(`${name} is no published name`);
    if (key !== 'hands') return [key, value];
    return [key, (value as [number, number][]).map(([leverage, hands]) => ({ leverage, hands }))];
  });
  return { ...DEFAULT_CASCADE, ...Object.fromEntries(named) };
}
