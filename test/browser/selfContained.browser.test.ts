import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ALONE, policyIn } from './staticServer.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

/**
 * How a page, a style sheet or a script loads something from another host; links that a reader may follow are
 * none.
 */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  '.html':
    /<(?:script|img|iframe|source|audio|video|embed|object)\b[^>]*\b(?:src|srcset|data)=["'](?:https?:)?\/\/|<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*\bhref=["'](?:https?:)?\/\//i,
  '.css': /@import\s*(?:url\()?["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\//i,
  '.js':
    /\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`](?:https?:|wss?:)?\/\//i,
};

describe('the built site', () => {
  it.each(Object.entries(FOREIGN))('has no %s file that loads from another host', (ending, pattern) => {
    const texts = files
      .filter(file => file.endsWith(ending))
      .map(file => [file, readFileSync(path.join(DIST, file), 'utf8')]);
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.flatMap(([file = '', text = '']) => pattern.exec(text)?.[0].concat(` in ${file}`) ?? []),
    ).toEqual([]);
  });

  it('knows a foreign load when it sees one', () => {
    expect('<script async src="https://example.org/a.js">').toMatch(FOREIGN['.html']!);
    expect('<link rel="canonical" href="https://example.org/">').not.toMatch(FOREIGN['.html']!);
    expect('<link rel="stylesheet" href="//example.org/a.css">').toMatch(FOREIGN['.html']!);
    expect('src: url("https://example.org/a.woff2")').toMatch(FOREIGN['.css']!);
    expect('fetch("https://example.org/")').toMatch(FOREIGN['.js']!);
  });

  const pages = files
    .filter(file => file.endsWith('.html'))
    .map(file => ({ file, page: readFileSync(path.join(DIST, file), 'utf8') }));
  const site = pages.filter(({ file }) => !IS_ALONE.test(file));
  const alone = pages.filter(({ file }) => IS_ALONE.test(file));

  it('forbids other hosts in the content policy of every page', () => {
    expect(alone.length).toBeGreaterThan(0);
    const open = pages.filter(({ page }) => {
      const policy = policyIn(page);
      return !policy.startsWith("default-src 'none'") || /https?:|'unsafe-eval'/.test(policy);
    });
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  it('names one policy in all pages of the site, so that a server can send it with each', () => {
    expect(new Set(site.map(({ page }) => policyIn(page))).size).toBe(1);
    expect(policyIn(site[0]!.page)).not.toMatch(/unsafe-/);
    for (const { page } of alone.filter(({ file }) => !file.includes('faultline-lesson-')))
      expect(policyIn(page)).not.toMatch(/unsafe-/);
  });

  it('has drawn no style attribute into a page', () => {
    const drawn = ({ page }: { readonly page: string }) => page.replaceAll(/<script[\s\S]*?<\/script>/g, '');
    const styled = pages.filter(one => / style="/.test(drawn(one)));
    expect(styled.map(({ file }) => file)).toEqual([]);
  });
});
