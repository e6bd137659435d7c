import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { serveFolder } from '../staticServer.ts';

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
}

const OPAQUE = 'allow-scripts';

export const HOSTS: readonly HostKind[] = [
  { name: 'plain', sandbox: null, width: 600, height: 420 },
  { name: 'opaque', sandbox: OPAQUE, width: 600, height: 420 },
  { name: 'wordpress', sandbox: OPAQUE, width: 600, height: 420, hash: '#?secret=aB3dE5fG7h' },
  { name: 'amp', sandbox: `${OPAQUE} allow-popups`, width: 412, height: 420 },
  { name: 'narrow', sandbox: OPAQUE, width: 320, height: 480 },
  { name: 'rtl', sandbox: OPAQUE, width: 600, height: 420, root: 'dir="rtl" lang="ar"' },
  { name: 'twice', sandbox: OPAQUE, width: 600, height: 420, frames: 2 },
  {
    name: 'strict',
    sandbox: OPAQUE,
    width: 600,
    height: 420,
    policy:
      "default-src 'none'; img-src data:; frame-src http:; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
  },
];

/** Notes what the frames tell, by frame, and what reaches the page's own keys and scrolling. */
const LISTENS = `
  window.told = [];
  window.keys = [];
  addEventListener('message', ({ source, data }) =>
    told.push([[...document.querySelectorAll('iframe')].findIndex(frame => frame.contentWindow === source), data]));
  addEventListener('keydown', ({ key }) => keys.push(key));`;

function hostPage({ sandbox, width, height, root = '', hash = '', frames = 1 }: HostKind, address: string) {
  const allowed = sandbox === null ? '' : `sandbox="${sandbox}"`;
  const src = `${address}${hash}`.replaceAll('&', '&amp;');
  const frame = `<iframe ${allowed} title="Faultline" width="${width}" height="${height}" style="border:0" src="${src}"></iframe>`;
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script>${LISTENS}</script></head><body style="margin:0;height:3000px">${frame.repeat(frames)}</body></html>`;
}

export interface ServedHosts {
  /** The address of a host's page that holds an address of the site in its way. */
  readonly host: (kind: HostKind, route: string) => string;
  readonly site: string;
  readonly close: () => void;
}

/** Serves the built site and, as another origin, hosts of every kind around it. */
export async function serveHosts(headers: Readonly<Record<string, string>> = {}): Promise<ServedHosts> {
  const site = await serveFolder(DIST, { headers });
  const hosts: Server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const kind = HOSTS.find(({ name }) => name === query.get('kind'));
    if (!kind) {
      response.writeHead(404).end();
      return;
    }
    const policy = kind.policy === undefined ? {} : { 'content-security-policy': kind.policy };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
    response.end(hostPage(kind, `${site.address}${query.get('route')}`));
  });
  await new Promise<void>(resolve => hosts.listen(0, '127.0.0.1', resolve));
  const { port } = hosts.address() as AddressInfo;
  return {
    host: ({ name }, route) => `http://localhost:${port}/?kind=${name}&route=${encodeURIComponent(route)}`,
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
