import { createHash } from 'node:crypto';

/** A script or style as a policy names it: by its hash. */
export const sumOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of the scripts, or styles, that stand in a page. */
export function sumsIn(page, tag) {
  return [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, text]) => sumOf(text))
    .join(' ');
}

/** A page that names its own content policy, before anything that the policy is about. */
export function withPolicy(page, policy) {
  return page.replace(
    '<meta charset="utf-8" />',
    match => `${match}\n    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`,
  );
}

/**
 * What a page of the site may load and run: files of its own host, and the scripts and styles that stand in it, named by
 * their hashes. Its worker is started through the one named policy (src/panels/siteWorker.ts).
 */
export function sitePolicy(page) {
  return [
    "default-src 'none'",
    `script-src 'self' ${sumsIn(page, 'script')}`,
    `style-src 'self' ${sumsIn(page, 'style')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types faultline-worker',
  ];
}
