type InPage<Handed extends readonly unknown[], Answer> = (...handed: Handed) => Answer | Promise<Answer>;

/** What a page is asked to do, in any engine. */
export interface EnginePage {
  /** Opens an address, and is done when the page has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; it sees nothing of the test but what it is handed. */
  run<Handed extends readonly unknown[], Answer>(
    inPage: InPage<Handed, Answer>,
    ...handed: Handed
  ): Promise<Answer>;
  /** The same in the first frame of the page, whatever its origin. */
  runInFrame<Handed extends readonly unknown[], Answer>(
    inPage: InPage<Handed, Answer>,
    ...handed: Handed
  ): Promise<Answer>;
  /** A key as a reader presses it, on what has the focus: "a", "Enter", "ArrowRight". */
  press(key: string): Promise<void>;
  /** A press of the pointer at a place of the window. */
  click(x: number, y: number): Promise<void>;
  /** What the page and its frames complained of since this was asked last: console errors, uncaught errors. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export interface Engine {
  readonly name: string;
  /** An empty page in a window of this size. */
  openPage(size: WindowSize): Promise<EnginePage>;
  /** Below this many pixels a page is only seen inside a frame. */
  readonly narrowest: number;
  /** Whether its driver tells what pages write to the console. */
  readonly tellsConsole: boolean;
  close(): Promise<void>;
}

/** A call of a function as text that every engine evaluates alike. */
export function callAsText(inPage: (...handed: never[]) => unknown, handed: readonly unknown[]): string {
  return `(${inPage.toString()})(${handed.map(value => JSON.stringify(value)).join()})`;
}

const POLL_MS = 50;
const PATIENCE_MS = 30_000;

/** Asks until the answer is true; what never comes is told by its name. A page that is just left answers with an error. */
export async function waitUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let fault: unknown = null;
  const isSo = () =>
    holds().catch((error: unknown) => {
      fault = error;
      return false;
    });
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`, { cause: fault });
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}
