import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Serving {
  /** The folder of the host below which alone it is served; the whole host, if left out. */
  readonly base?: string;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The content policy that is sent with the pages of the site; frames, and lessons in one file, name their own alone. */
  readonly policy?: string;
  /** A script that stands first in every page, before its policy. */
  readonly firstScript?: string;
  /** Texts are sent compressed, as hosts of static sites do. */
  readonly isCompressed?: boolean;
  /** Pages come in two halves: from this text on they come a second later. */
  readonly pauseBehind?: string;
}

/**
 * Serves a folder as plain static hosts do: `/x/` is `/x/index.html`, `/x` is sent on to `/x/`, anything
 * unknown is 404.html with status 404; with a base, below that folder of the host only. Listens on a free port of this machine only.
 */
export async function serveFolder(
  folder: string,
  serving: Serving = {},
): Promise<{ address: string; server: Server }> {
  const { base = '/' } = serving;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith(base))
      answer(response, { ...serving, folder, base }, decodeURIComponent(pathname));
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`, server };
}

interface Folder extends Serving {
  readonly folder: string;
  readonly base: string;
}

function answer(response: ServerResponse, serving: Folder, pathname: string): void {
  const { folder, base } = serving;
  const wanted = path.join(folder, path.normalize(pathname.slice(base.length - 1)));
  if (!pathname.endsWith('/') && existsSync(wanted) && statSync(wanted).isDirectory()) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const file = pathname.endsWith('/') ? path.join(wanted, 'index.html') : wanted;
  const found = file.startsWith(folder) && existsSync(file);
  send(response, serving, found ? file : path.join(folder, '404.html'), found ? 200 : 404);
}

/** Pages that are whole in themselves, wherever they stand. */
export const IS_ALONE = /(?:^|\/)e\/\d+\/|\/faultline-lesson-[\w-]+\.html$/;

const COMPRESSED = /^text\/|json|xml/;

function send(response: ServerResponse, serving: Serving, file: string, status: number): void {
  if (!existsSync(file)) {
    response.writeHead(status).end();
    return;
  }
  const kind = path.extname(file);
  const type = MIME_TYPES[kind] ?? 'application/octet-stream';
  if (serving.isCompressed && COMPRESSED.test(type)) {
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip', ...serving.headers });
    response.end(gzipSync(readFileSync(file), { level: 9 }));
    return;
  }
  const isPage = kind === '.html' && !IS_ALONE.test(file);
  const policy = isPage && serving.policy !== undefined ? { 'content-security-policy': serving.policy } : {};
  response.writeHead(status, { 'content-type': type, ...policy, ...serving.headers });
  if (kind === '.html') sendPage(response, serving, readFileSync(file, 'utf8'));
  else createReadStream(file).pipe(response);
}

const PAUSE_MS = 1000;

function sendPage(response: ServerResponse, { firstScript, pauseBehind }: Serving, html: string): void {
  const page =
    firstScript === undefined ? html : html.replace('<head>', `<head><script>${firstScript}</script>`);
  const half = pauseBehind === undefined ? -1 : page.indexOf(pauseBehind);
  if (half < 0) {
    response.end(page);
    return;
  }
  response.write(page.slice(0, half));
  setTimeout(() => response.end(page.slice(half)), PAUSE_MS);
}

/** The content policy that a page names. */
export function policyIn(page: string): string {
  const named = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  if (named === undefined) throw new Error('The page names no content policy');
  return named;
}
