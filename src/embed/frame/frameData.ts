import { addScript } from './addScript.ts';

declare global {
  /** Laid there by a data script of the page, and by the page into its worker. */
  var faultlineData: Readonly<Record<string, unknown>> | undefined;
}

/** The data that computations bring along, as far as it was loaded. */
export function frameData(): Readonly<Record<string, unknown>> {
  return globalThis.faultlineData ?? {};
}

let loading: Promise<void> | null = null;

/** Loads the data of a panel, once; a failed load is tried again next time. */
export function loadFrameData(address: string | null): Promise<void> {
  if (address === null || globalThis.faultlineData !== undefined) return Promise.resolve();
  loading ??= new Promise((resolve, reject) => {
    const script = addScript(address, () => {
      loading = null;
      reject(new Error(address));
    });
    script.onload = () => resolve();
  });
  return loading;
}
