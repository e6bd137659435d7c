import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Serving, serveFolder } from '../staticServer.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');

/** How a page puts a frame into itself. */
export interface HostKind {
  readonly name: string;
  /** What the frame may do: the attribute as it is written; none for a plain frame. */
  readonly sandbox: string | null;
  readonly width: number;
  readonly height: number;
  /** Attributes of the page's root element. */
  readonly root?: string;
  /** The page's own policy. */
  readonly policy?: string;
  /** Behind the frame's address. */
  readonly hash?: string;
  /** How many of it. */
  readonly frames?: number;
  /** The height that a message of the frame tells it, as an expression of `data`; it hears none without. */
  readonly heightIn?: string;
}

const OPAQUE = 'allow-scripts';
const SECRET = 'aB3dE5fG7h';

const OWN = "data.ns === 'faultline' && data.type === 'height' ? data.height : null";
const AMP = "data.sentinel === 'amp' && data.type === 'embed-size' ? data.height : null";
const EMBEDLY =
  "typeof data === 'string' && JSON.parse(data).context === 'iframe.resize' ? JSON.parse(data).height : null";
/** WordPress takes the height of a frame that knows its secret, between these two. */
const WORDPRESS = `data.message === 'height' && data.secret === '${SECRET}' ? Math.min(1000, Math.max(200, data.value)) : null`;

export const HOSTS: readonly HostKind[] = [
  { name: 'plain', sandbox: null, width: 600, height: 420, heightIn: OWN },
  { name: 'opaque', sandbox: OPAQUE, width: 600, height: 420, heightIn: OWN },
  {
    name: 'wordpress',
    sandbox: OPAQUE,
    width: 600,
    height: 420,
    hash: `#?secret=${SECRET}`,
    heightIn: WORDPRESS,
  },
  { name: 'medium', sandbox: null, width: 640, height: 420, heightIn: EMBEDLY },
  { name: 'amp', sandbox: `${OPAQUE} allow-popups`, width: 412, height: 420, heightIn: AMP },
  { name: 'narrow', sandbox: OPAQUE, width: 320, height: 480, heightIn: OWN },
  { name: 'rtl', sandbox: OPAQUE, width: 600, height: 420, root: 'dir="rtl" lang="ar"', heightIn: OWN },
  { name: 'twice', sandbox: OPAQUE, width: 600, height: 420, frames: 2, heightIn: OWN },
  {
    name: 'strict',
    sandbox: OPAQUE,
    width: 600,
    height: 420,
    policy:
      "default-src 'none'; img-src data:; frame-src http:; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    heightIn: OWN,
  },
  { name: 'deaf', sandbox: OPAQUE, width: 600, height: 420 },
];

/** A frame without scripts, as in a reader view. */
export const SCRIPTLESS: HostKind = { name: 'scriptless', sandbox: '', width: 600, height: 420 };

/** Notes what the frames tell, by frame, and what reaches the page's own keys and scrolling. */
const LISTENS = `
  window.told = [];
  window.keys = [];
  addEventListener('message', ({ source, data }) =>
    told.push([[...document.querySelectorAll('iframe')].findIndex(frame => frame.contentWindow === source), data]));
  addEventListener('keydown', ({ key }) => keys.push(key));`;

/** Gives each frame the height that it tells in the host's own dialect. */
const takesHeight = (heightIn: string) => `
  addEventListener('message', ({ source, data }) => {
    try {
      const height = ${heightIn};
      for (const frame of document.querySelectorAll('iframe'))
        if (height !== null && frame.contentWindow === source) frame.height = height;
    } catch {}
  });`;

function hostPage(kind: HostKind, address: string, fits: boolean) {
  const { sandbox, width, height, root = '', hash = '', frames = 1, heightIn } = kind;
  const fitting = fits && heightIn !== undefined ? takesHeight(heightIn) : '';
  const allowed = sandbox === null ? '' : `sandbox="${sandbox}"`;
  const src = `${address}${hash}`.replaceAll('&', '&amp;');
  const frame = `<iframe ${allowed} title="Faultline" width="${width}" height="${height}" style="border:0" src="${src}"></iframe>`;
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script>${LISTENS}${fitting}</script></head><body style="margin:0;height:3000px">${frame.repeat(frames)}</body></html>`;
}

export interface ServedHosts {
  /** The address of a host's page that holds an address of the site in its way, at its own height or as high as that asks. */
  readonly host: (kind: HostKind, route: string, height?: 'fixed' | 'fitting') => string;
  readonly site: string;
  readonly close: () => void;
}

/** Serves the built site and, as another origin, hosts of every kind around it. */
export async function serveHosts(serving: Serving = {}): Promise<ServedHosts> {
  const site = await serveFolder(DIST, serving);
  const hosts: Server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const kind = [...HOSTS, SCRIPTLESS].find(({ name }) => name === query.get('kind'));
    if (!kind) {
      response.writeHead(404).end();
      return;
    }
    const policy = kind.policy === undefined ? {} : { 'content-security-policy': kind.policy };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
    response.end(hostPage(kind, `${site.address}${query.get('route')}`, query.get('height') === 'fitting'));
  });
  await new Promise<void>(resolve => hosts.listen(0, '127.0.0.1', resolve));
  const { port } = hosts.address() as AddressInfo;
  return {
    host: ({ name }, route, height = 'fixed') =>
      `http://localhost:${port}/?kind=${name}&height=${height}&route=${encodeURIComponent(route)}`,
    site: site.address,
    close: () => {
      hosts.close();
      site.server.close();
    },
  };
}

/** The scripts that a page of the site names, as they are written in its plan. */
export function framePlan(route: string): { readonly scripts: Readonly<Record<string, string>> } {
  const page = readFileSync(path.join(DIST, route, 'index.html'), 'utf8');
  return JSON.parse(/id="frame-plan">(.*?)<\/script>/.exec(page)![1]!) as ReturnType<typeof framePlan>;
}
