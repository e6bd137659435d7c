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

/** What stands below one heading: its own text, what to do, and what the compiler is said to say. */
function chapterOf(page: string, start: string) {
  const chapter = page.split(/^## /m).find(text => text.startsWith(start)) ?? '';
  const said = /^```text compiler\n([\s\S]*?)^```$/m.exec(chapter)?.[1] ?? '';
  return { heading: chapter.split('\n')[0]!, steps: stepsOf(chapter), complaints: said.trim().split('\n') };
}

let copy = '';
const within = (file: string) => path.join(copy, file);
/** Runs a command in the copy, which leaves no case out; what it said stands in the error, so that a failure explains itself. */
function run(command: string, ...words: string[]): string {
  const env = { ...process.env, FAULTLINE_EXTENT: 'long' };
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: copy, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
const tool = (name: string, ...words: string[]) => run(within(`node_modules/.bin/${name}`), ...words);

/** What the compiler finds wrong: each file once with each property that it lacks, anything else as it stands. */
function complaints(): readonly string[] {
  const { stdout } = spawnSync(
    within('node_modules/.bin/tsc'),
    ['-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', '.cache/walkthrough.tsbuildinfo'],
    { cwd: copy, encoding: 'utf8' },
  );
  const errors = stdout.split(/^(?=\S)/m).filter(text => /error TS\d+/.test(text));
  const short = errors.map(error => {
    const missing = /Property '[^']+' is missing/.exec(error)?.[0];
    return missing ? `${error.split('(')[0]}: ${missing}` : error;
  });
  return [...new Set(short)].sort();
}

function follow({ action, file, anchor, text }: Step): void {
  mkdirSync(path.dirname(within(file)), { recursive: true });
  if (action === 'file') {
    writeFileSync(within(file), text);
    return;
  }
  const before = readFileSync(within(file), 'utf8');
  expect(before.split(anchor), `${file} has the line that the page names, once`).toHaveLength(2);
  writeFileSync(
    within(file),
    before.replace(anchor, () => (action === 'insert' ? `${text}${anchor}` : text.trimEnd())),
  );
}

function followAll(steps: readonly Step[]): void {
  for (const step of steps) follow(step);
  tool('biome', 'check', ...new Set(steps.map(step => step.file)));
}

const filesOf = (steps: readonly Step[]) => [...new Set(steps.map(step => step.file))];
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

interface StreakAnswer {
  readonly sentence: string;
  readonly chance: number;
  readonly values: Readonly<Record<string, number>>;
}
const explore = (...words: string[]) =>
  JSON.parse(run(process.execPath, 'scripts/explore.mjs', 'streak', ...words)) as StreakAnswer;

/** Runs tests of the copy that are written here, together with its own. */
function tests(written: Readonly<Record<string, string>>, ...words: string[]): void {
  for (const [file, text] of Object.entries(written)) writeFileSync(within(file), text);
  tool('vitest', 'run', '--project', 'model', ...Object.keys(written), ...words);
}

/** One after the other, as the page tells them: each begins where the one before it ended. */
describe('the walk-throughs of CONTRIBUTING.md', () => {
  const page = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const panel = chapterOf(page, 'Add a panel');
  const parameter = chapterOf(page, 'Add a parameter');
  const view = chapterOf(page, 'Add a view');
  const newPage = chapterOf(page, 'Add a page');
  const language = chapterOf(page, 'Add a language');

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
  }, TIMEOUT_MS);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it(
    'add a panel with one folder, one line in the registry and its cover',
    () => {
      const outside = panel.steps.filter(({ file }) => !file.startsWith('src/panels/streak/'));
      expect(filesOf(outside)).toEqual(['src/words/text.en.ts', 'src/panels/registry.ts']);
      for (const step of panel.steps) follow(step);
      tool('biome', 'check', '--write', 'src/panels/registry.ts');
      tool('biome', 'check', 'src/panels/streak', 'src/words/text.en.ts');
      expect(complaints()).toEqual([]);
      tests(
        { 'test/app/streakPage.test.ts': STREAK_PAGE_TEST },
        ...['layers', 'words', 'panelArithmetic'].map(name => `test/architecture/${name}.test.ts`),
        'test/panels/registry.test.ts',
      );
      const { sentence, chance } = explore('--loss', '50');
      expect(chance).toBeCloseTo(0.125, 12);
      expect(sentence).toMatch(/^All three bets are lost in 13 of 100 rows/);
    },
    TIMEOUT_MS,
  );

  it(
    'add a parameter that is shown with as many files as they say',
    () => {
      expect(filesOf(parameter.steps).every(file => file.startsWith('src/panels/streak/'))).toBe(true);
      expect(parameter.heading).toContain(`: ${NUMBERS[filesOf(parameter.steps).length]} files`);
      followAll(parameter.steps);
      expect(complaints()).toEqual([]);
      const { sentence, chance, values } = explore('--loss', '50', '--length', '5');
      expect(chance).toBeCloseTo(0.03125, 12);
      expect(values['length']).toBe(5);
      expect(sentence).toMatch(/^All 5 bets are lost in 3 of 100 rows/);
    },
    TIMEOUT_MS,
  );

  it(
    'add a view in one place, from which the compiler names the others',
    () => {
      const [id, ...pieces] = view.steps as [Step, ...Step[]];
      expect(id).toMatchObject({ action: 'insert', file: 'src/panels/streak/shape.ts' });
      follow(id);
      expect(complaints()).toEqual(view.complaints);
      followAll(pieces);
      expect(complaints()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'add a page with one entry and one component',
    () => {
      expect(newPage.steps.map(({ action, file }) => `${action} ${file}`)).toEqual([
        'file src/app/pages/PressPage.tsx',
        'insert src/words/text.en.ts',
        'insert src/app/pages.tsx',
      ]);
      followAll(newPage.steps);
      expect(complaints()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'show what they added: parameter, view and page',
    () => {
      tests(
        { 'test/app/streakViews.test.ts': STREAK_VIEWS_TEST, 'test/app/pressPage.test.ts': PRESS_PAGE_TEST },
        ...['registry', 'parameters'].map(name => `test/panels/${name}.test.ts`),
        ...['-t', 'streak|walk-through'],
      );
      tool(
        ...['vitest', 'run', '--config', 'test/slow/vitest.config.ts'],
        ...['panelAnswers', '-t', 'streak'],
      );
    },
    TIMEOUT_MS,
  );

  it(
    'add a language, whose missing texts the compiler names',
    () => {
      const [name, ...texts] = language.steps as [Step, ...Step[]];
      follow(name);
      expect(complaints()).toEqual(language.complaints);
      followAll(texts);
      expect(complaints()).toEqual(language.complaints.filter(line => !line.includes('/streak/')));
      tests({ 'test/app/streakInGerman.test.ts': GERMAN_TEST });
    },
    TIMEOUT_MS,
  );
});

/** A panel without a view below the fold, without scenes and without an answer of its own. */
const STREAK_PAGE_TEST = `
import { expect, test } from 'vitest';
import { renderRoute, routes } from '../../src/app/prerender.tsx';

test('the page of the walk-through stands without tabs and stories', async () => {
  expect(await routes()).toEqual(expect.arrayContaining(['/streak/', '/streak/coin/', '/e/1/streak/']));
  const { body, head } = await renderRoute('/streak/');
  expect(head).toContain('<title>Every bet lost. Bad luck? · Faultline</title>');
  expect(body).toMatch(/data-sentence[^>]*>All three bets are lost in 8 of 1,000 rows/);
  expect(body).not.toContain('role="tab"');
  expect(body).not.toContain('class="lab-stories"');
});
`;

/** Once there is one, the page has its tab; the table and the sentence show the new parameter. */
const STREAK_VIEWS_TEST = `
import { expect, test } from 'vitest';
import { renderRoute } from '../../src/app/prerender.tsx';

test('the walk-through shows its parameter and its view', async () => {
  const { body } = await renderRoute('/streak/');
  expect(body).toMatch(/data-sentence[^>]*>All 3 bets are lost/);
  expect(body).toMatch(/<button[^>]*>Bets<[\\s\\S]*?<td[^>]*>3</);
  expect(body).toMatch(/role="tab"[^>]*>A row of wins</);
  expect(body).toContain('All 3 bets are won in 51 of 100 rows.');
});
`;

const GERMAN_TEST = `
import { expect, test } from 'vitest';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { finish } from '../../src/panels/defineComputation.ts';
import { loadAnswer } from '../../src/panels/loadAnswer.ts';
import { openPanel } from '../../src/panels/openPanel.ts';
import { streak } from '../../src/panels/streak/index.ts';
import { defaultValues } from '../../src/schema/index.ts';

test('the walk-through speaks its second language', async () => {
  const panel = await openPanel(streak, 'de' as never);
  const { assets } = await loadComputation(streak);
  const answer = await loadAnswer(panel);
  const context = { draws: new DrawCache(), assets };
  const { sentence } = finish(answer(defaultValues(panel.parameters), context, panel.text));
  expect(sentence).toMatch(/^In 8 von 1\\.000 Reihen gehen alle 3 Wetten verloren/);
  expect(panel.presets.map(({ name }) => name)).toEqual(['Eine Münze', 'Ein Würfel']);
});
`;

/** What a new page gets without a further word: an address, a head, a page of its own, a link from every page. */
const PRESS_PAGE_TEST = `
import { expect, test } from 'vitest';
import { renderRoute, routes } from '../../src/app/prerender.tsx';

test('the page of the walk-through stands', async () => {
  expect(await routes()).toContain('/press/');
  const { head, body, indexed } = await renderRoute('/press/');
  expect(head).toContain('<title>For editors · Faultline</title>');
  expect(body).toContain('One link gives every reader');
  expect(indexed).toBe(true);
  const about = await renderRoute('/about/');
  expect(about.body).toMatch(/<footer.*<a href="\\/press\\/">For editors<.*<\\/footer>/s);
});
`;
