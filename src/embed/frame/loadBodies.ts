import { laterScript } from './laterScript.ts';

export type Bodies = typeof import('./laterBodies.tsx');

/** The build puts an address there, and in place of the import what both scripts share. */
export function loadBodies(): Promise<Bodies> {
  return laterScript<Bodies>('__LATER_SCRIPT__', () => import('./laterBodies.tsx'));
}
