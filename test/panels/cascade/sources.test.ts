import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';

const page = readFileSync(new URL('../../../docs/model/cascade.md', import.meta.url), 'utf8');

describe('the cascade’s scenes', () => {
  it.each(findPanel('cascade')!.scenes.map(scene => [scene.id, scene.sources ?? []] as const))(
    '%s names what it rests on, and the reader’s page names it too',
    (_id, sources) => {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(page).toContain(source);
    },
  );
});
