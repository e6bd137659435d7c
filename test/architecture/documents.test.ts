import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT, readText } from './sourceFiles.ts';

const pages = [
  ...readdirSync(ROOT).filter(name => name.endsWith('.md')),
  ...['docs', 'src', 'test', 'bench'].flatMap(filesUnder).filter(file => file.endsWith('.md')),
];
const commands: Readonly<Record<string, string>> = JSON.parse(readText('package.json')).scripts;

/** Headings as anchors, in the way of the usual Markdown hosts. */
function anchorsOf(page: string): string[] {
  const headings = withoutCode(readText(page)).matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[`*_]|\[|\]\([^)]*\)/g, '')
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, '');

/** Links of a page that lead nowhere. */
function brokenLinks(page: string): string[] {
  const links = withoutCode(readText(page)).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].flatMap(([, link = '']) => {
    if (/^(?:https?|mailto):/.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file ? path.posix.join(path.posix.dirname(page), file) : page;
    if (!existsSync(path.join(ROOT, target))) return [`${page} → ${link}: no such file`];
    return !anchor || !target.endsWith('.md') || anchorsOf(target).includes(anchor)
      ? []
      : [`${page} → ${link}: no such heading`];
  });
}

/** The npm commands that a page names and package.json does not have. */
function unknownCommands(page: string): string[] {
  const named = [...readText(page).matchAll(/\bnpm (?:run (?:-s )?([\w:]+)|(test|start)\b)/g)];
  return named
    .map(([, command = '', short = '']) => command || short)
    .filter(command => !(command in commands))
    .map(command => `${page}: npm run ${command}`);
}

describe('pages', () => {
  it('have links and anchors that lead somewhere', () => {
    expect(pages.flatMap(brokenLinks)).toEqual([]);
  });

  it('name commands that exist', () => {
    expect(pages.flatMap(unknownCommands)).toEqual([]);
  });

  it('keep no reader waiting for a decision record: they are numbered without gaps and say when they are wrong', () => {
    const records = readdirSync(path.join(ROOT, 'docs/decisions')).sort();
    const numbers = records.map(name => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]);
    expect(numbers).toEqual(records.map((_, place) => String(place + 1).padStart(4, '0')));
    const headings = ['Context', 'Choice', 'Cost', 'What would change our mind'];
    const incomplete = records.filter(name => {
      const text = readText(`docs/decisions/${name}`);
      return headings.some(heading => !text.includes(`\n## ${heading}\n`));
    });
    expect(incomplete).toEqual([]);
  });

  // Folders of the first level and the model's topics; panels all have the shape that ARCHITECTURE.md draws.
  it('stand in every folder of more than five files', () => {
    const files = filesUnder('src').filter(file => /\.tsx?$/.test(file));
    const folders = new Set(files.map(file => path.posix.dirname(file)));
    const silent = [...folders]
      .filter(folder => /^src\/(?:model\/)?[a-z-]+$/.test(folder))
      .filter(folder => files.filter(file => path.posix.dirname(file) === folder).length > 5)
      .filter(folder => !existsSync(path.join(ROOT, folder, 'README.md')));
    expect(silent).toEqual([]);
  });
});

describe('scripts', () => {
  it('named in package.json exist', () => {
    const files = Object.values(commands).flatMap(command => /\bscripts\/\S+\.mjs/.exec(command) ?? []);
    expect(files.filter(file => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
