import { type KeyboardEvent, useCallback, useContext, useState } from 'react';
import { useSiteText } from '../words/siteText.ts';
import { AnnouncementContext } from './announcement.ts';

/** Where the cursor stands: which series, which of its points; a pinned one stays when the focus leaves. */
export interface Cursor {
  readonly series: number;
  readonly point: number;
  readonly pinned: boolean;
}

export interface CursorSeries {
  readonly label: string;
  /** Where each point lies along the axis, ascending; changing the series goes to the nearest. */
  readonly positions: readonly number[];
}

interface KeyCursorOptions {
  readonly series: readonly CursorSeries[];
  /** What is said at a point: "20×: 12 of 100". The series' label is said where it changes. */
  readonly points: (series: number, point: number) => string;
  /** The position to begin at when the focus arrives; the first point without it. */
  readonly start?: number | undefined;
}

interface KeyCursor {
  readonly cursor: Cursor | null;
  /** Spread on the focusable element around the picture. */
  readonly keyProps: {
    readonly tabIndex: 0;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
  /** For the pointer: shows a point without a word, unless one is pinned. */
  readonly point: (series: number, point: number) => void;
  readonly leave: () => void;
}

/** The point nearest to a position along the axis; 0 for an empty series. */
export function nearestPoint(positions: readonly number[], position: number): number {
  let best = 0;
  for (const [index, candidate] of positions.entries()) {
    if (Math.abs(candidate - position) < Math.abs(positions[best]! - position)) best = index;
  }
  return best;
}

const PAGE = 0.1;

function movedPoint(key: string, point: number, count: number): number | null {
  const page = Math.max(1, Math.round(count * PAGE));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    PageUp: -page,
    PageDown: page,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, point + step));
}

/** Where a key leads from a cursor, or null if the key does not move it. */
export function cursorAfter(key: string, cursor: Cursor, series: readonly CursorSeries[]): Cursor | null {
  const here = series[cursor.series];
  if (here === undefined) return null;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const turn = key === 'ArrowDown' ? 1 : -1;
    const next = (cursor.series + turn + series.length) % series.length;
    return {
      ...cursor,
      series: next,
      point: nearestPoint(series[next]!.positions, here.positions[cursor.point] ?? 0),
    };
  }
  const point = movedPoint(key, cursor.point, here.positions.length);
  return point === null ? null : { ...cursor, point };
}

/**
 * The key cursor of every chart: left and right by point, up and down by series, Home, End, PageUp and PageDown (a tenth),
 * Enter pins, Escape leaves. What it meets is announced politely through the figure around it.
 */
export function useKeyCursor({ series, points, start }: KeyCursorOptions): KeyCursor {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const announce = useContext(AnnouncementContext);
  const words = useSiteText().chart;
  // A cursor may outlive its data (a shorter curve after a change): it then stands at the last point.
  const shown = clampedCursor(cursor, series);

  const say = (next: Cursor, withLabel: boolean) => {
    const point = points(next.series, next.point);
    announce(withLabel ? words.onSeries({ series: series[next.series]?.label ?? '', point }) : point);
  };
  const enter = (): Cursor | null =>
    clampedCursor(
      { series: 0, point: nearestPoint(series[0]?.positions ?? [], start ?? -Infinity), pinned: false },
      series,
    );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (shown === null) return;
      event.preventDefault();
      setCursor(null);
      announce('');
      return;
    }
    const from = shown ?? enter();
    if (from === null) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      setCursor({ ...from, pinned: !from.pinned });
      const point = points(from.series, from.point);
      announce(from.pinned ? words.released(point) : words.kept(point));
      return;
    }
    const next = cursorAfter(event.key, from, series);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    say(next, next.series !== from.series);
  };

  const onFocus = () => {
    if (shown !== null) return;
    const first = enter();
    if (first === null) return;
    setCursor(first);
    say(first, true);
  };
  const leave = useCallback(() => setCursor(current => (current?.pinned ? current : null)), []);
  const point = useCallback((toSeries: number, toPoint: number) => {
    setCursor(current => (current?.pinned ? current : { series: toSeries, point: toPoint, pinned: false }));
  }, []);

  return { cursor: shown, keyProps: { tabIndex: 0, onKeyDown, onFocus, onBlur: leave }, point, leave };
}

function clampedCursor(cursor: Cursor | null, series: readonly CursorSeries[]): Cursor | null {
  if (cursor === null || series.length === 0) return null;
  const seriesIndex = Math.min(cursor.series, series.length - 1);
  const count = series[seriesIndex]!.positions.length;
  if (count === 0) return null;
  return { ...cursor, series: seriesIndex, point: Math.min(cursor.point, count - 1) };
}
