import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { framedPanels } from '../../src/app/prerender.tsx';
import { PANELS } from '../../src/panels/allPanels.ts';
import { framedViews } from '../../src/panels/definePanel.ts';
import { sampledIfShort } from '../extent.ts';
import { importScript } from './importScript.ts';

interface Part {
  readonly load: (id: string) => string | null;
  readonly resolveId: (source: string, importer: string) => string | null;
  readonly transform: (code: string, id: string) => { readonly code: string } | null;
}

const { framePart } = await importScript<{
  readonly framePart: (part: {
    readonly panel: string;
    readonly views: readonly string[];
    readonly scenes: boolean;
    readonly help?: Readonly<Record<string, string>>;
  }) => Part;
}>('framePart');
const { withNamedHelp } = await importScript<{ readonly withNamedHelp: (text: string) => string }>(
  'laterParts',
);

const ROOT = path.resolve(import.meta.dirname, '../..');
const inFrames = (file: string) => path.join(ROOT, 'src/embed/frame', file);
const partOf = (panel: string, view: string, scenes = false) =>
  framePart({ panel, views: [view], scenes, help: { tries: 'How many.' } });

function taken(panel: string, view: string, file: string, query = ''): string {
  const id = path.join(ROOT, 'src/panels', panel, file);
  const code = readFileSync(id, 'utf8');
  return partOf(panel, view).transform(code, `${id}${query}`)?.code ?? code;
}

describe.each(PANELS.map(panel => ({ id: panel.id, panel })))(
  'what lies closed in a frame of $id',
  ({ id, panel }) => {
    it.each(sampledIfShort(framedViews(panel), 3))(
      'has the table of %s, which the rest only asks for',
      async view => {
        const held = partOf(id, view).load(inFrames('ofThisView.ts'))!;
        const [, name, file] = /export \{ (\w+) as viewTable \} from '([^']+)'/.exec(held)!;
        const module = (await import(pathToFileURL(file!).href)) as Record<string, unknown>;
        const { tables } = await panel.module.telling();
        expect(module[name!]).toBe(tables[view]);
        const [, told] = /\btables: \{([^}]*)\}/.exec(taken(id, view, 'tell.ts'))!;
        const isOpen = id === 'reality-gap' && view === 'facts';
        const own = isOpen ? name : 'laterTable';
        expect([...told!.matchAll(/: (\w+)/g)].map(([, value]) => value)).toEqual([own]);
      },
    );

    it('has the words of tables, and the rest has none', () => {
      const [view] = framedViews(panel);
      const own = taken(id, view!, 'text.en.ts', '?tables');
      expect(own.match(/^export .*$/gm)).toEqual(['export { tables };']);
      expect(taken(id, view!, 'text.en.ts')).not.toMatch(/^ {2}tables\b/m);
    });

    it('has what is said of each parameter', async () => {
      const { help } = (await framedPanels()).find(one => one.id === id)!;
      for (const [name, { help: said }] of Object.entries(panel.parameterWords))
        expect(help[name]).toBe(said);
    });
  },
);

it('a view that shows its table in the open has it at once, with its words', () => {
  expect(taken('reality-gap', 'facts', 'tell.ts')).toContain('factsTable');
  expect(taken('reality-gap', 'facts', 'text.en.ts')).toMatch(/^ {2}tables\b/m);
});

it('the name of a parameter stands in place of what is said of it, wherever that is written', () => {
  const text = `const parameters = { tries: { label: 'Ideas', help: 'How many.' } };
const moreParameterWords = { odds: { help: \`\${HOW}.\`, label: 'Odds' } };
const control = { help: label => label };`;
  expect(withNamedHelp(text)).toBe(`const parameters = { tries: { label: 'Ideas', help: 'tries' } };
const moreParameterWords = { odds: { help: 'odds', label: 'Odds' } };
const control = { help: label => label };`);
});

it('what is closed has a stand-in, but not in the script that brings it, nor where scenes are played', () => {
  const asked = ['./TableBody.tsx', path.join(ROOT, 'src/charts/FigureFoot.tsx')] as const;
  expect(partOf('leverage', 'odds').resolveId(...asked)).toBe(inFrames('LaterParts.tsx'));
  expect(partOf('leverage', 'odds', true).resolveId(...asked)).toBeNull();
  const bodies = path.join(ROOT, 'src/app/take/frameBodies.ts');
  expect(partOf('leverage', 'odds').resolveId('../../charts/TableBody.tsx', bodies)).toBeNull();
});
