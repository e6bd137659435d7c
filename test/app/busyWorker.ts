/** A worker that is always at work and never answers. */
export class BusyWorker {
  onmessage = null;
  onerror = null;
  postMessage() {}
  addEventListener() {}
  terminate() {}
}
