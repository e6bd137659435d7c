import { type ComponentType, lazy } from 'react';
import { loadPart } from './loadPart.ts';

/**
 * A component that few readers meet, loaded when it is drawn.
 *
 * @returns gives it; one that could not be loaded is asked for anew the next time.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): () => ComponentType<Props> {
  let made: ComponentType<Props> | null = null;
  const forget = (error: unknown) => {
    made = null;
    throw error;
  };
  const make = () => lazy(() => loadPart(load).then(part => ({ default: part }), forget));
  return () => {
    made ??= make() as ComponentType<Props>;
    return made;
  };
}
