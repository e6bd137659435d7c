import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

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

  it('forbids other hosts in the content policy of every page', () => {
    const pages = files.filter(file => file.endsWith('.html'));
    const open = pages.filter(file => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
        readFileSync(path.join(DIST, file), 'utf8'),
      );
      // A frame may be of an opaque origin, which has no self; a lesson's file is no page of the site.
      const isAlone = /^e\/|\/faultline-lesson-[\w-]+\.html$/.test(file);
      const origin = isAlone ? "default-src 'none'" : "default-src 'self'";
      return !policy?.[1]?.includes(origin) || /https?:/.test(policy[1]);
    });
    expect(open).toEqual([]);
  });
});
