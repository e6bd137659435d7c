import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TIMEOUT_MS = 300_000;

/** A fenced block of CONTRIBUTING.md: what to do with which file, and the text. */
interface Step {
  readonly action: 'file' | 'insert' | 'replace';
  readonly file: string;
  readonly anchor: string;
  readonly text: string;
}

function stepsOf(page: string): readonly Step[] {
  const fence = /^```tsx? (file|insert|replace)=(\S+)(?: (?:before|line)="(.*)")?\n([\s\S]*?)^```$/gm;
  return [...page.matchAll(fence)].map(([, action, file, anchor = '', text]) => ({
    action: action as Step['action'],
    file: file!,
    anchor,
    text: text!,
  }));
}

/** The steps below one heading. */
function stepsUnder(page: string, heading: string): readonly Step[] {
  const chapter = page.split(/^## /m).find(text => text.startsWith(heading));
  return stepsOf(chapter ?? '');
}

let copy = '';
const within = (file: string) => path.join(copy, file);
/** Runs a command in the copy; what it said stands in the error, so that a failure explains itself. */
function run(command: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: copy, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
const tool = (name: string, ...words: string[]) => run(within(`node_modules/.bin/${name}`), ...words);

function follow({ action, file, anchor, text }: Step): void {
  mkdirSync(path.dirname(within(file)), { recursive: true });
  if (action === 'file') {
    writeFileSync(within(file), text);
    return;
  }
  const before = readFileSync(within(file), 'utf8');
  expect(before, `${file} has the line that the page names`).toContain(anchor);
  writeFileSync(
    within(file),
    before.replace(anchor, action === 'insert' ? `${text}${anchor}` : text.trimEnd()),
  );
}

function addRegistryLine(): void {
  const registry = within('src/panels/registry.ts');
  const text = readFileSync(registry, 'utf8')
    .replace(/^(export const COVERS.* = \[)/m, '$1streakCover, ')
    .replace(/^(import type .*\n)/m, "$1import { streakCover } from './streak/cover.en.ts';\n");
  writeFileSync(registry, text);
}

const explore = (...words: string[]) =>
  JSON.parse(run(process.execPath, 'scripts/explore.mjs', ...words)) as { readonly chance: number };

describe('the walk-throughs of CONTRIBUTING.md', () => {
  const page = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const panelSteps = stepsUnder(page, 'Add a panel');
  const parameterSteps = stepsUnder(page, 'Add a parameter');
  const pageSteps = stepsUnder(page, 'Add a page');

  beforeAll(() => {
    copy = mkdtempSync(path.join(os.tmpdir(), 'faultline-walkthrough-'));
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    for (const file of files.split('\n').filter(name => name !== '' && existsSync(path.join(ROOT, name)))) {
      cpSync(path.join(ROOT, file), within(file), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), within('node_modules'));
    for (const step of panelSteps) follow(step);
    addRegistryLine();
    tool('biome', 'check', '--write', 'src/panels');
  }, TIMEOUT_MS);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it(
    'add a panel with one folder and one line',
    () => {
      expect(new Set(panelSteps.map(step => step.file.split('/').slice(0, 3).join('/')))).toEqual(
        new Set(['src/panels/streak']),
      );
      tool('tsc', '-p', 'tsconfig.json');
      tool('vitest', 'run', 'test/architecture/layers.test.ts', 'test/panels', 'test/scenario');
      expect(explore('streak', '--loss', '50').chance).toBeCloseTo(0.125, 12);
    },
    TIMEOUT_MS,
  );

  it(
    'add a parameter with two files and its words',
    () => {
      expect(new Set(parameterSteps.map(step => path.basename(step.file)))).toEqual(
        new Set(['params.ts', 'text.en.ts', 'compute.ts']),
      );
      for (const step of parameterSteps) follow(step);
      tool('biome', 'check', '--write', 'src/panels');
      tool('tsc', '-p', 'tsconfig.json');
      tool('vitest', 'run', 'test/panels', 'test/scenario');
      expect(explore('streak', '--loss', '50', '--length', '5').chance).toBeCloseTo(0.03125, 12);
    },
    TIMEOUT_MS,
  );

  it(
    'add a page with one entry and one component',
    () => {
      expect(pageSteps.map(({ action, file }) => `${action} ${file}`)).toEqual([
        'file src/app/pages/TeachPage.tsx',
        'insert src/app/text.en.ts',
        'insert src/app/pages.tsx',
      ]);
      for (const step of pageSteps) follow(step);
      writeFileSync(within('test/app/teachPage.test.ts'), TEACH_PAGE_TEST);
      tool('biome', 'check', 'src/app/pages', 'src/app/pages.tsx', 'src/app/text.en.ts');
      tool('tsc', '-p', 'tsconfig.json');
      tool('vitest', 'run', '--project', 'model', 'test/app');
    },
    TIMEOUT_MS,
  );
});

/**
 * What a new page gets without a further word: an address, a head, a page of its own, a link from every page.
 */
const TEACH_PAGE_TEST = `
import { expect, test } from 'vitest';
import { renderRoute, routes } from '../../src/app/prerender.tsx';

test('the page of the walk-through stands', async () => {
  expect(routes()).toContain('/teach/');
  const { head, body, indexed } = await renderRoute('/teach/');
  expect(head).toContain('<title>For teachers · Faultline</title>');
  expect(body).toContain('One link gives every laptop');
  expect(indexed).toBe(true);
  const about = await renderRoute('/about/');
  expect(about.body).toMatch(/<footer.*<a href="\\/teach\\/">For teachers<.*<\\/footer>/s);
});
`;
