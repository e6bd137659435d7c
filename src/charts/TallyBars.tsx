import { Suspense } from 'react';
import { lazyPart } from './lazyPart.ts';
import type { CurveTallyProps, TallyBarsProps } from './TallyPicture.tsx';

const bars = lazyPart(async () => (await import('./TallyPicture.tsx')).TallyBars);
const curve = lazyPart(async () => (await import('./TallyPicture.tsx')).CurveTally);

/** Raised hands along a picture's own axis, loaded where a class has raised some. */
export function TallyBars(props: TallyBarsProps) {
  const Bars = bars();
  return (
    <Suspense fallback={null}>
      <Bars {...props} />
    </Suspense>
  );
}

/** The same beside the axis of a curve. */
export function CurveTally(props: CurveTallyProps) {
  const Curve = curve();
  return (
    <Suspense fallback={null}>
      <Curve {...props} />
    </Suspense>
  );
}
