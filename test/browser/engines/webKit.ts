import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { callAsText, type Engine, type EnginePage, waitUntil } from './engine.ts';

/** Where the programs of WebKitGTK stand. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/**
 * An installed WebKitGTK, by W3C WebDriver over HTTP. Its driver tells no console: pages are served with
 * `LISTENER` in them, which keeps what they complain of.
 */
export async function openWebKit(programs: WebKitPrograms): Promise<Engine> {
  const port = await freePort();
  const driver = spawn(programs.display, ['-a', programs.driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const session = await openSession(`http://127.0.0.1:${port}`, programs.browser).catch((error: unknown) => {
    stop(driver);
    throw error;
  });
  return {
    name: 'WebKit',
    narrowest: 447,
    tellsConsole: false,
    async openPage({ width, height }) {
      await resizeTo(session, width, height);
      return pageOf(session);
    },
    async close() {
      await session('DELETE', '').catch(() => undefined);
      stop(driver);
    },
  };
}

/** The display and what runs on it end together. */
function stop(driver: ChildProcess): void {
  if (driver.pid !== undefined) process.kill(-driver.pid);
}

type Session = (method: string, path: string, body?: object) => Promise<unknown>;

async function openSession(driver: string, binary: string): Promise<Session> {
  await waitUntil("WebKit's driver", () =>
    fetch(`${driver}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  const { sessionId } = (await command(driver, 'POST', '/session', { capabilities: { alwaysMatch } })) as {
    readonly sessionId: string;
  };
  return (method, path, body) => command(driver, method, `/session/${sessionId}${path}`, body);
}

async function command(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(driver + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${method} ${path}: ${(value as { readonly message: string }).message}`);
  return value;
}

/** The window has a frame and a bar of its own, which come on top of what the page gets. */
async function resizeTo(session: Session, width: number, height: number): Promise<void> {
  const inner = async () => (await evaluate(session, '[innerWidth, innerHeight]')) as [number, number];
  const outer = (await session('GET', '/window/rect')) as { readonly width: number; readonly height: number };
  const [innerWidth, innerHeight] = await inner();
  await session('POST', '/window/rect', {
    width: width + outer.width - innerWidth,
    height: height + outer.height - innerHeight,
  });
  await waitUntil(`a window of ${width} × ${height}`, async () => {
    const [nowWide, nowHigh] = await inner();
    return nowWide === width && nowHigh === height;
  });
}

async function evaluate(session: Session, call: string): Promise<unknown> {
  const script = `const done = arguments[0];
    Promise.resolve().then(() => ${call}).then(value => done({ value }), error => done({ error: String(error) }));`;
  const { value, error } = (await session('POST', '/execute/async', { script, args: [] })) as {
    readonly value?: unknown;
    readonly error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return value;
}

function pageOf(session: Session): EnginePage {
  let kept: string[] = [];
  const gather = async () => {
    kept.push(...((await evaluate(session, TAKE_COMPLAINTS)) as string[]));
  };
  const inFrame = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await session('POST', '/frame', { id: 0 });
    return work().finally(() => session('POST', '/frame', { id: null }));
  };
  return {
    async open(address) {
      await gather();
      await session('POST', '/url', { url: address });
    },
    run: async (inPage, ...handed) => (await evaluate(session, callAsText(inPage, handed))) as never,
    runInFrame: (inPage, ...handed) =>
      inFrame(async () => (await evaluate(session, callAsText(inPage, handed))) as never),
    press: key =>
      act(
        session,
        'key',
        ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[key] ?? key })),
      ),
    click: (x, y) =>
      act(session, 'pointer', [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    async complaints() {
      await gather();
      if (((await evaluate(session, 'window.length')) as number) > 0) await inFrame(gather);
      const told = kept;
      kept = [];
      return told;
    },
    async close() {
      await session('POST', '/url', { url: 'about:blank' });
    },
  };
}

async function act(session: Session, type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
  await session('POST', '/actions', { actions: [{ type, id: type, actions }] });
}

/** How WebDriver writes keys that have no letter. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const TAKE_COMPLAINTS = '(window.complaints ?? []).splice(0)';

/** Stands first in a page and keeps what it complains of, for engines whose driver tells no console. */
export const LISTENER = `window.complaints = [];
for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(kind, event => complaints.push([kind, event.message ?? event.reason ?? event.violatedDirective ?? event.target?.src ?? event.target?.href, event.blockedURI].join(' ')), true);
console.error = (...words) => { complaints.push(words.join(' ')); };`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { readonly port: number };
  await new Promise(resolve => server.close(resolve));
  return port;
}
