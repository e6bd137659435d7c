import { type RefObject, useEffect, useRef, useState } from 'react';

export interface CanvasArea {
  readonly width: number;
  readonly height: number;
  /** The current value of a colour token: `colour('--loss')`. */
  readonly colour: (token: string) => string;
}

export type Draw = (context: CanvasRenderingContext2D, area: CanvasArea) => void;

function paint(canvas: HTMLCanvasElement, draw: Draw): boolean {
  const context = canvas.getContext('2d');
  const { clientWidth: width, clientHeight: height } = canvas;
  if (!context || width === 0 || height === 0) return false;
  const density = window.devicePixelRatio || 1;
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  const style = getComputedStyle(canvas);
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  draw(context, { width, height, colour: token => style.getPropertyValue(token).trim() });
  return true;
}

/** Repaints on resize, on a theme set by the page or the host of its shadow root, and on one set by the system. */
function watch(canvas: HTMLCanvasElement, repaint: () => void): () => void {
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(repaint) : null;
  sizes?.observe(canvas);
  const themes = new MutationObserver(repaint);
  const themed = canvas.closest('.panel-root') ?? document.documentElement;
  themes.observe(themed, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(resolution: 1dppx)']
    .filter(() => typeof matchMedia === 'function')
    .map(query => matchMedia(query));
  for (const query of queries) query.addEventListener('change', repaint);
  return () => {
    sizes?.disconnect();
    themes.disconnect();
    for (const query of queries) query.removeEventListener('change', repaint);
  };
}

/** A canvas that is sharp on every screen and keeps up with size and theme. `painted` is false where canvas does not work. */
export function useCanvas(draw: Draw): {
  readonly ref: RefObject<HTMLCanvasElement | null>;
  readonly painted: boolean;
} {
  const ref = useRef<HTMLCanvasElement | null>(null);
  const latest = useRef(draw);
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    latest.current = draw;
    if (ref.current !== null) setPainted(paint(ref.current, draw));
  }, [draw]);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return undefined;
    return watch(canvas, () => setPainted(paint(canvas, latest.current)));
  }, []);
  return { ref, painted };
}
