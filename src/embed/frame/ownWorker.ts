import { frameData } from './frameData.ts';

/** The whole script of the frame; the build writes it around the script (scripts/buildFrames.mjs). */
declare const faultlineFrame: () => void;

/**
 * Starts a worker from the script that calls this, so that the model is downloaded once and no address is asked: in a
 * frame of opaque origin no other worker can start.
 *
 * @throws what the browser throws where it starts no worker.
 */
export function ownWorker(): Worker {
  const source = `var faultlineData=${JSON.stringify(frameData())};(${faultlineFrame})()`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
