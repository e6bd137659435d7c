import type { LimitKind } from '../limits/index.ts';
import type { SiteText } from '../words/siteText.ts';
import { type Scale, scaleOf } from './scales.ts';
import { ticksOf } from './ticks.ts';

/** One axis of a plot, in the unit of the values; how a value is written is the view's choice. Keep the object stable. */
export interface Axis {
  readonly title: string;
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  /** Chosen by the axis itself when left out. */
  readonly ticks?: readonly number[] | undefined;
  /** A bare tick: "20". */
  readonly format: (value: number) => string;
  /** The last tick, with its unit in words: "100×", "30 days", "100 of 100". `format` without it. */
  readonly formatLast?: ((value: number) => string) | undefined;
  /** A value in the read-out: "12 of 100". `formatLast`, then `format`, without it. */
  readonly formatFull?: ((value: number) => string) | undefined;
  /** The most letters of a tick that have room beside the plot, where ticks change with the settings; theirs without it. */
  readonly letters?: number | undefined;
  /** Its quantity, where a reader may have a limit for it, and what one of the limit's unit is on the axis: 1 if left out. */
  readonly limit?: { readonly kind: LimitKind; readonly one?: number } | undefined;
}

export interface Tick {
  /** Which of them it is: what it is known by while the values change. */
  readonly rank: number;
  readonly value: number;
  readonly place: number;
  readonly text: string;
}

export function axisScale(axis: Axis): Scale {
  return scaleOf(axis.scale, axis.domain);
}

/** The ticks of an axis with their places and words; the last one carries the unit. */
export function axisTicks(axis: Axis, most: number): Tick[] {
  const scale = axisScale(axis);
  const values = (axis.ticks ?? ticksOf(scale, most)).filter(value => {
    const place = scale.place(value);
    return place !== null && place > -1e-9 && place < 1 + 1e-9;
  });
  return values.map((value, index) => {
    const write = index === values.length - 1 ? (axis.formatLast ?? axis.format) : axis.format;
    return { rank: index, value, place: scale.place(value)!, text: write(value) };
  });
}

export function writeFull(axis: Axis, value: number): string {
  return (axis.formatFull ?? axis.formatLast ?? axis.format)(value);
}

/** The axis' title; a log axis says that its steps multiply: by ten from tick to tick, or else by ten over equal lengths. */
export function axisTitle(axis: Axis, ticks: readonly Tick[], { chart }: SiteText): string {
  if (axis.scale !== 'log') return axis.title;
  const tenfold =
    ticks.length > 1 &&
    ticks.every((tick, index) => index === 0 || Math.abs(tick.value / ticks[index - 1]!.value - 10) < 1e-6);
  return tenfold ? chart.tenfoldAxis(axis.title) : chart.logAxis(axis.title);
}
