import { type PointerEvent, useRef } from 'react';
import { type CurveMarker, type CurvePoint, type CurveScales, placeOf } from './curve.ts';

interface PointedSeries {
  readonly points: readonly CurvePoint[];
}

/** As near a finger comes. */
const GRAB = 22;

/** Hover and tap show the nearest point; a press near a movable marker drags it. */
export function usePlotPointer(
  scales: CurveScales,
  series: readonly PointedSeries[],
  marker: CurveMarker | undefined,
  show: (series: number, point: number) => void,
) {
  const dragging = useRef(false);
  const areaOf = (event: PointerEvent<HTMLElement>) =>
    event.currentTarget.querySelector('.plot-area')!.getBoundingClientRect();
  const move = (event: PointerEvent<HTMLElement>) => {
    const area = areaOf(event);
    if (!(area.width > 0)) return;
    const across = (event.clientX - area.left) / area.width;
    if (dragging.current) {
      marker?.onMove?.(scales.x.valueAt(Math.min(1, Math.max(0, across))));
      return;
    }
    const pointed = { left: event.clientX - area.left, top: event.clientY - area.top };
    const nearest = nearestOf(scales, series, area, pointed);
    if (nearest !== null) show(nearest[0], nearest[1]);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const area = areaOf(event);
    const markerAt = marker?.onMove ? scales.x.place(marker.x) : null;
    const isNear = markerAt !== null && Math.abs(event.clientX - area.left - markerAt * area.width) <= GRAB;
    if (isNear) {
      dragging.current = true;
      event.currentTarget.setPointerCapture?.(event.pointerId);
    }
    move(event);
  };
  const release = () => {
    dragging.current = false;
  };
  return { onPointerDown, onPointerMove: move, onPointerUp: release, onPointerCancel: release };
}

function nearestOf(
  scales: CurveScales,
  series: readonly PointedSeries[],
  area: DOMRect,
  pointed: { readonly left: number; readonly top: number },
) {
  let best: readonly [series: number, point: number, distance: number] | null = null;
  for (const [index, { points }] of series.entries()) {
    for (const [at, point] of points.entries()) {
      const place = placeOf(scales, point)!;
      // Across counts more than up, so that moving sideways follows one line.
      const across = 2 * (place[0] * area.width - pointed.left);
      const distance = Math.hypot(across, (1 - place[1]) * area.height - pointed.top);
      if (best === null || distance < best[2]) best = [index, at, distance];
    }
  }
  return best;
}
