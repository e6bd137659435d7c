/** What the tests of frames need of a browser; another engine has to answer the same. */
export interface FrameDriver {
  /** Opens the page of a host, and waits for its load. */
  readonly open: (address: string, options?: OpenOptions) => Promise<HostPage>;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
}

/** A host's page with the frames in it, the first of them being number 0. */
export interface HostPage {
  /** Runs a function in the host's page. */
  readonly inHost: <Value, Given>(run: (given: Given) => Value, given?: Given) => Promise<Value>;
  /** Runs a function in a frame. */
  readonly inFrame: <Value, Given>(
    frame: number,
    run: (given: Given) => Value,
    given?: Given,
  ) => Promise<Value>;
  /** All that the console was told as an error, and all uncaught errors. */
  readonly complaints: () => readonly string[];
  /** Every address that was asked for. */
  readonly requests: () => readonly string[];
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
