import type { Scale } from './scales.ts';
import { hasEnded, pathPlaces, type TimePath } from './timePaths.ts';
import type { CanvasArea } from './useCanvas.ts';

const ARM = 3.5;
const LIVING_ALPHA = 0.3;
const DEAD_ALPHA = 0.6;

/** Draws the paths as far as `shown`: the living faintly, those that ended over them, each ending with ×. */
export function drawPaths(
  context: CanvasRenderingContext2D,
  area: CanvasArea,
  paths: readonly TimePath[],
  { scale, shown }: { readonly scale: Scale; readonly shown: number },
): void {
  const dead = paths.filter(path => hasEnded(path, shown));
  const living = paths.filter(path => !hasEnded(path, shown));
  context.lineJoin = 'round';
  context.lineWidth = 1;
  context.globalAlpha = LIVING_ALPHA;
  context.strokeStyle = area.colour('--model');
  for (const path of living) trace(context, area, path, { scale, shown });
  context.globalAlpha = DEAD_ALPHA;
  context.strokeStyle = area.colour('--loss');
  for (const path of dead) trace(context, area, path, { scale, shown });
  context.globalAlpha = 1;
  context.lineWidth = 1.75;
  context.beginPath();
  for (const path of dead) {
    const place = pathPlaces(path, scale, 1, shown).at(-1);
    if (place) cross(context, place[0] * area.width, (1 - place[1]) * area.height);
  }
  context.stroke();
}

function trace(
  context: CanvasRenderingContext2D,
  area: CanvasArea,
  path: TimePath,
  { scale, shown }: { readonly scale: Scale; readonly shown: number },
): void {
  context.beginPath();
  let drawing = false;
  for (const place of pathPlaces(path, scale, area.width, shown)) {
    if (place === null) drawing = false;
    else if (drawing) context.lineTo(place[0] * area.width, (1 - place[1]) * area.height);
    else {
      context.moveTo(place[0] * area.width, (1 - place[1]) * area.height);
      drawing = true;
    }
  }
  context.stroke();
}

function cross(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.moveTo(x - ARM, y - ARM);
  context.lineTo(x + ARM, y + ARM);
  context.moveTo(x + ARM, y - ARM);
  context.lineTo(x - ARM, y + ARM);
}
