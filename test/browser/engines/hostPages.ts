import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else that shows frames, by the rules that were measured of its kind. */
export interface HostPage {
  readonly name: string;
  /** What it lets a frame do; a plain frame if left out. */
  readonly sandbox?: string;
  readonly width: number;
  readonly height: number;
  /** The side to which it is written. */
  readonly dir?: 'ltr' | 'rtl';
  readonly policy?: string;
  /** How many frames stand on it. */
  readonly frames?: number;
  /** Behind the frame's address: WordPress knows its frames by that. */
  readonly hash?: string;
  /** The message by which it learns the height of a frame, as an expression of `data`; it sets none without. */
  readonly heightIn?: string;
}

const OWN = "data && data.ns === 'faultline' && data.type === 'height' ? data.height : null";
const SECRET = 'a1b2c3d4e5';
/** WordPress takes the height of a frame that knows its secret, between these two. */
const WORDPRESS = `data && data.message === 'height' && data.secret === '${SECRET}' ? Math.min(1000, Math.max(200, data.value)) : null`;
const AMP = "data && data.sentinel === 'amp' && data.type === 'embed-size' ? data.height : null";
const EMBEDLY =
  "typeof data === 'string' && JSON.parse(data).context === 'iframe.resize' ? JSON.parse(data).height : null";

export const HOST_PAGES: readonly HostPage[] = [
  { name: 'plain', width: 600, height: 420, heightIn: OWN },
  { name: 'opaque sandbox', sandbox: 'allow-scripts', width: 600, height: 420, heightIn: OWN },
  {
    name: 'WordPress',
    sandbox: 'allow-scripts',
    width: 600,
    height: 338,
    hash: `#?secret=${SECRET}`,
    heightIn: WORDPRESS,
  },
  { name: 'Medium', width: 640, height: 420, heightIn: EMBEDLY },
  {
    name: 'AMP',
    sandbox: 'allow-scripts allow-same-origin allow-popups',
    width: 600,
    height: 420,
    heightIn: AMP,
  },
  { name: 'a phone', sandbox: 'allow-scripts', width: 320, height: 480, heightIn: OWN },
  { name: 'written from right to left', width: 600, height: 420, dir: 'rtl', heightIn: OWN },
  {
    name: 'a strict policy',
    width: 600,
    height: 420,
    policy:
      "default-src 'none'; img-src data:; frame-src http:; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
    heightIn: OWN,
  },
  { name: 'two frames', sandbox: 'allow-scripts', width: 600, height: 420, frames: 2, heightIn: OWN },
  { name: 'nobody listens', sandbox: 'allow-scripts', width: 600, height: 420 },
];

/** A frame without scripts, as in a reader view or a mail. */
export const WITHOUT_SCRIPTS: HostPage = { name: 'no scripts', sandbox: '', width: 600, height: 420 };

function htmlOf(host: HostPage, frame: string): string {
  const { sandbox, width, height, dir = 'ltr', policy, frames = 1, hash = '', heightIn } = host;
  const allowed = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const frameTag = `<iframe${allowed} src="${frame.replaceAll('&', '&amp;')}${hash}" width="${width}" height="${height}" style="border:0"></iframe>`;
  const setsHeight = `const height = ${heightIn};
    if (height !== null) for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = height;`;
  return `<!doctype html><html dir="${dir}"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,">
${policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`}
<script>window.told = [];
addEventListener('message', ({ data, source }) => {
  told.push(data);
  try { ${heightIn === undefined ? '' : setsHeight} } catch {}
});</script></head>
<body style="margin:0"><p>Before it.</p>${frameTag.repeat(frames)}<p style="height:2000px">After it.</p></body></html>`;
}

/** Serves host pages from an origin of their own: "/?<number of the host page>&<address of the frame>". */
export async function serveHosts(hosts: readonly HostPage[]): Promise<{ server: Server; at: HostAddress }> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const host = hosts[Number(searchParams.get('host'))];
    response.writeHead(host ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(host ? htmlOf(host, searchParams.get('frame') ?? '') : '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at: HostAddress = (host, frame) =>
    `http://localhost:${port}/?host=${hosts.indexOf(host)}&frame=${encodeURIComponent(frame)}`;
  return { server, at };
}

type HostAddress = (host: HostPage, frame: string) => string;
