import type { Axis } from '../../../../charts/axis.ts';
import type { Dumbbell } from '../../../../charts/Dumbbells.tsx';
import type { StripRule } from '../../../../charts/EventStrip.tsx';
import type { GaugeOutcome } from '../../gauge.ts';
import type { CascadeValues } from '../../params.ts';
import type { GaugeText } from '../../types.ts';

/** The gauge of the chosen share, where somebody sells; null where none is given. */
export function chosenGauge({ gauges, chosen }: GaugeOutcome) {
  const gauge = gauges[chosen]!.gauge;
  if (gauge === null || gauge.criticalGain === null) return null;
  return { ...gauge, criticalGain: gauge.criticalGain };
}

export function gaugeSentence(outcome: GaugeOutcome, words: GaugeText): string {
  if (outcome.gains === null) return words.noGain;
  const gauge = chosenGauge(outcome);
  return gauge === null ? words.nobody : words.told(gauge);
}

const TOP_STEP = 0.5;
/** The numbers right of their marks need room. */
const ROOM = 1.2;

/** Falls across, the gain up. */
export function gaugeAxes({ falls, gains }: GaugeOutcome, { strip }: GaugeText): readonly [Axis, Axis] {
  const most = (gains ?? []).reduce((top, gain) => Math.max(top, gain), 1.5);
  const top = TOP_STEP * Math.ceil(most / TOP_STEP);
  return [
    { title: strip.fall, scale: 'linear', domain: [0, falls.at(-1)!], format: strip.percent },
    { title: strip.gain, scale: 'linear', domain: [0, top], ticks: [0, 1, top], format: strip.number },
  ];
}

/**
 * Models, orders and those before a halt as full bars, the exchange as hatched ones: $M by the width of the bar, so that
 * its area is the money.
 */
export function bookBars({ due, falls }: GaugeOutcome) {
  const byWidth = (amount: number, at: number) => amount / (falls[at + 1]! - falls[at]!);
  const own = due.model.map((amount, at) => amount + due.stop[at]! + due.magnet[at]!);
  return [
    { id: 'model', look: 'full', heights: own.map(byWidth) } as const,
    { id: 'liquidation', look: 'hatched', heights: due.liquidation.map(byWidth) } as const,
  ];
}

/** The reader's dip, and the fall that is nearest to runaway. */
export function gaugeRules(
  outcome: GaugeOutcome,
  { shock }: Pick<CascadeValues, 'shock'>,
  { strip }: GaugeText,
): readonly StripRule[] {
  const gauge = chosenGauge(outcome);
  const rules = [
    { id: 'dip', x: shock, label: strip.dip },
    ...(gauge ? [{ id: 'edge', x: gauge.fall, label: strip.edge }] : []),
  ];
  return rules.filter(({ x }) => x <= outcome.falls.at(-1)!).sort((one, other) => one.x - other.x);
}

/** Each share beside the edge. */
export function gaugeRows({ gauges }: GaugeOutcome, { row }: GaugeText): readonly Dumbbell[] {
  return gauges.flatMap(({ share, gauge }): Dumbbell[] => {
    if (gauge === null) return [];
    const { ratio } = gauge;
    return [
      {
        ...{ id: String(share), label: row.name(share), first: 1, second: ratio },
        ...{ firstText: '', secondText: row.figure(ratio), words: row.words({ share, ratio }) },
      },
    ];
  });
}

export function ratioAxis({ gauges }: GaugeOutcome, { row }: GaugeText): Axis {
  const most = gauges.reduce((top, { gauge }) => Math.max(top, gauge?.ratio ?? 0), 1.5);
  const top = TOP_STEP * Math.ceil((ROOM * most) / TOP_STEP);
  return { title: row.axis, scale: 'linear', domain: [0, top], ticks: [0, 1, top], format: row.tick };
}
