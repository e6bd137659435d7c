import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Builds the site in the language that nobody speaks; gives the folder. */
export function buildPseudoSite(): string {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], {
    env: { ...process.env, NODE_ENV: 'production', FAULTLINE_PSEUDO: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(ROOT, '.cache/pseudo/dist');
}
