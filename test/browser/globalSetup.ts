import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launching } from './launching.ts';
import { serveFolder } from './staticServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    readonly siteAddress: string;
    /** Where the one browser of this run listens. */
    readonly browserAddress: string;
  }
}

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** The folder that the site was built for, as `npm run build` is told it. */
const BASE = `/${process.env['FAULTLINE_BASE'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');

/** Serves the built site and starts one browser with a new empty profile for all tests. */
export default async function startSiteAndBrowser(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['FAULTLINE_BROWSER'];
  if (!executablePath || !existsSync(path.join(DIST, 'index.html')))
    throw new Error('Run these tests by `npm run test:browser`, after `npm run build`.');
  const { address, server } = await serveFolder(DIST, { base: BASE });
  const browser = await chromium.launchServer(launching(executablePath));
  project.provide('siteAddress', address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
  };
}
