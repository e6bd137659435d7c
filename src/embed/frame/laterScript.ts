import { addScript } from './addScript.ts';

/** A script that goes on from another: it makes what it holds of what the first shares with it. */
type LaterScript = HTMLScriptElement & { faultlineMakes?: (make: (shared: unknown) => unknown) => void };

/**
 * Loads a script that holds the rest of this one. The build divides them (scripts/twoScripts.mjs).
 *
 * @param shared what the other needs of this one.
 */
export function laterScript<Later>(address: string, shared: () => unknown): Promise<Later> {
  return new Promise((resolve, reject) => {
    const script: LaterScript = addScript(address, () => reject(new Error(address)));
    script.faultlineMakes = make => resolve(make(shared()) as Later);
  });
}
