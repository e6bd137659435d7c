import { type CascadeBench, DUST, LIQUIDATION, MAGNET, MODEL } from './cascadeBench.ts';
import { hasFaded, letFade } from './fading.kernel.ts';

/** After so many steps it is looked whether what is left of an event only fades. */
const FADING_LOOKED_AT = 16;

/** Where z stands on the logistic curve. */
export function logisticAt(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Share of a logistic book that has been reached by a fall, cut off at a fall of 0; 0 for a centre at infinity. */
function logisticShare(fall: number, centre: number, scale: number, cutOff: number): number {
  if (fall <= 0 || centre === Number.POSITIVE_INFINITY) return 0;
  return (logisticAt((fall - centre) / scale) - cutOff) / (1 - cutOff);
}

function rampShare(fall: number, from: number, width: number): number {
  if (fall <= 0 || fall <= from) return 0;
  return fall >= from + width ? 1 : (fall - from) / width;
}

/**
 * Share of a seller's positions whose level a fall has reached, F(X). A stop-loss holder is closed by the
 * order or by the exchange, whichever comes first.
 */
export function reachedShare(bench: CascadeBench, seller: number, fall: number): number {
  const { columns, kinds } = bench;
  const kind = kinds[seller]!;
  const ramp = kind === LIQUIDATION ? 0 : rampShare(fall, columns.from[seller]!, columns.width[seller]!);
  if (kind === MODEL || kind === MAGNET) return ramp;
  const { centre, scale, cutOff } = columns;
  const logistic = logisticShare(fall, centre[seller]!, scale[seller]!, cutOff[seller]!);
  return ramp + (1 - ramp) * logistic;
}

/** Density of reachedShare, F'(X), by the fall. */
export function reachedDensity(bench: CascadeBench, seller: number, fall: number): number {
  const { columns, kinds } = bench;
  const kind = kinds[seller]!;
  if (fall <= 0) return 0;
  const from = columns.from[seller]!;
  const width = columns.width[seller]!;
  const hasRamp = kind !== LIQUIDATION;
  const steep = hasRamp && fall > from && fall < from + width ? 1 / width : 0;
  if (kind === MODEL || kind === MAGNET) return steep;
  const centre = columns.centre[seller]!;
  if (centre === Number.POSITIVE_INFINITY) return steep;
  const scale = columns.scale[seller]!;
  const cutOff = columns.cutOff[seller]!;
  const ramp = hasRamp ? rampShare(fall, from, width) : 0;
  const standing = logisticAt((fall - centre) / scale);
  const density = (standing * (1 - standing)) / (scale * (1 - cutOff));
  return steep * (1 - logisticShare(fall, centre, scale, cutOff)) + (1 - ramp) * density;
}

/**
 * Runs the event that is laid out in a bench, step by step: decide, sell, move the price, account. Where nothing but
 * fading is left, it is ended at once, to the same bits.
 *
 * @param bench laid out by layOutCascade; written.
 * @param record whether each seller's flow of each step is kept.
 * @verified cascade.reference.test.ts: every published case to 8 digits; cascade.golden.test.ts: the plain
 *   twin in Python; cascade.fading.test.ts: the same bits where every step is taken.
 */
export function stepCascade(bench: CascadeBench, record: boolean): void {
  const { tally, sellers, kinds, platform, delaySteps, overridden, falls, deepest, flows } = bench;
  const { first, alone, alones } = bench;
  const { capOfStep, wanted, haltStarts, haltEnds } = bench;
  const { notional, released, triggered, backlog, sold, cancelled, absorbed } = bench.columns;
  const { proceeds, sellerLoss, badDebt, seen, selling, centre, scale, cutOff } = bench.columns;
  const { steps, shock, squareRoot, impact, keep, keepHalted, permanentShare, timeStep } = tally;
  const { depthWithdrawal, leastDepth, haltAfter, haltSteps, maxHalts, overrideSteps, hasRateCap } = tally;
  let { insurance } = tally;
  let fall = shock;
  let low = shock;
  let troughStep = 0;
  let transient = 0;
  let permanent = 0;
  let effVolume = 0;
  let marketVolume = 0;
  let minDepth = Number.POSITIVE_INFINITY;
  let peak = 0;
  let halts = 0;
  let haltEnd = 0;
  let reference = 0;
  let firstModelStep = -1;
  let overrideStep = Number.POSITIVE_INFINITY;
  falls[0] = shock;
  deepest[0] = shock;
  for (let step = 0; step < steps; step++) {
    if (haltEnd > 0 && step === haltEnd) {
      reference = fall;
      for (let a = 0; a < alones; a++) {
        const s = alone[a]!;
        if (kinds[s] !== MODEL) continue;
        const withdrawn = backlog[s]! * tally.haltCancelShare;
        cancelled[s]! += withdrawn;
        backlog[s]! -= withdrawn;
      }
    }
    const halted = step < haltEnd;
    if (hasRateCap) wanted.fill(0);
    for (let a = 0; a < alones; a++) {
      const s = alone[a]!;
      if (step >= overrideStep && overridden[s] === 1) {
        cancelled[s]! += backlog[s]!;
        backlog[s] = 0;
      } else if (step >= delaySteps[s]!) {
        const known = deepest[step - delaySteps[s]!]!;
        if (known !== seen[s]) {
          seen[s] = known;
          const fresh = notional[s]! * reachedShare(bench, s, known) - triggered[s]!;
          if (fresh > 0) {
            triggered[s]! += fresh;
            backlog[s]! += fresh;
            if (firstModelStep < 0 && kinds[s] === MODEL) {
              firstModelStep = step;
              if (overrideSteps >= 0) overrideStep = step + overrideSteps;
            }
          }
        }
      }
      const amount = halted ? 0 : backlog[s]! * released[s]!;
      selling[s] = amount;
      if (hasRateCap) wanted[platform[s]!]! += amount;
    }
    if (hasRateCap)
      for (let a = 0; a < alones; a++) {
        const s = alone[a]!;
        const cap = capOfStep[platform[s]!]!;
        const all = wanted[platform[s]!]!;
        if (all > cap) selling[s]! *= cap / all;
      }
    let volume = 0;
    for (let s = 0; s < sellers; s++) {
      let onMarket = selling[first[s]!]!;
      if (insurance > 0 && kinds[s] === LIQUIDATION) {
        const taken = Math.min(onMarket, insurance);
        insurance -= taken;
        absorbed[s]! += taken;
        onMarket -= taken;
      }
      volume += onMarket;
    }
    const depth = Math.max(leastDepth, 1 / (1 + depthWithdrawal * fall));
    const effective = volume / depth;
    transient = transient * (halted ? keepHalted : keep) + (1 - permanentShare) * effective;
    permanent += permanentShare * effective;
    effVolume += effective;
    marketVolume += volume;
    if (depth < minDepth) minDepth = depth;
    if (volume > peak) peak = volume;
    const impacted = transient + permanent;
    const next = shock + impact * (squareRoot ? Math.sqrt(impacted) : impacted);
    if (!halted) {
      const middle = (fall + next) / 2;
      const price = Math.exp(-middle);
      for (let a = 0; a < alones; a++) {
        const s = alone[a]!;
        const amount = selling[s]!;
        if (amount === 0) continue;
        let beyondStake = 0;
        if (kinds[s] === LIQUIDATION && amount > DUST * notional[s]!) {
          const share = (sold[s]! + amount / 2) / notional[s]!;
          const reached = cutOff[s]! + share * (1 - cutOff[s]!);
          const level = centre[s]! + scale[s]! * Math.log(reached / (1 - reached));
          if (level < middle + tally.logSurvival)
            beyondStake = amount * (Math.exp(tally.logSurvival - level) - price);
        }
        badDebt[s]! += beyondStake;
        sellerLoss[s]! += amount * (1 - price) - beyondStake;
        sold[s]! += amount;
        backlog[s]! -= amount;
        proceeds[s]! += amount * price;
        if (record) flows[a * steps + step] = amount;
      }
    }
    fall = next;
    if (next > low) {
      low = next;
      troughStep = step + 1;
    }
    falls[step + 1] = next;
    deepest[step + 1] = low;
    if (!halted && halts < maxHalts && next - reference >= haltAfter) {
      haltEnd = step + 1 + haltSteps;
      haltStarts[halts] = step + 1;
      haltEnds[halts] = haltEnd;
      halts++;
    }
    if (
      step % FADING_LOOKED_AT === 0 &&
      insurance === 0 &&
      step >= haltEnd &&
      (halts >= maxHalts || haltAfter === Number.POSITIVE_INFINITY) &&
      (step >= overrideStep || overrideStep === Number.POSITIVE_INFINITY) &&
      hasFaded(bench, {
        ...{ isStopped: step >= overrideStep, low, transient, permanent },
        ...{ volume, effective, marketVolume, effVolume },
      })
    ) {
      transient = letFade(bench, step + 1, { transient, permanent, low }, record);
      break;
    }
  }
  for (let s = 0; s < sellers; s++) {
    const like = first[s]!;
    if (like === s) continue;
    triggered[s] = triggered[like]!;
    backlog[s] = backlog[like]!;
    sold[s] = sold[like]!;
    cancelled[s] = cancelled[like]!;
    proceeds[s] = proceeds[like]!;
    sellerLoss[s] = sellerLoss[like]!;
    badDebt[s] = badDebt[like]!;
    seen[s] = seen[like]!;
    selling[s] = selling[like]!;
  }
  tally.troughStep = troughStep;
  tally.permanent = permanent;
  tally.transient = transient;
  tally.effVolume = effVolume;
  tally.marketVolume = marketVolume;
  tally.minDepth = minDepth;
  tally.peakFlow = peak / timeStep;
  tally.halts = halts;
  tally.firstModelStep = firstModelStep;
  tally.overrideStep = overrideStep <= steps ? overrideStep : -1;
}
