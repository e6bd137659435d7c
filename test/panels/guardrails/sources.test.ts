import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPanel } from '../../../src/panels/allPanels.ts';

const page = readFileSync(new URL('../../../docs/model/guardrails.md', import.meta.url), 'utf8');

describe('the scenes of the guardrails', () => {
  it.each(findPanel('guardrails')!.scenes.map(scene => [scene.id, scene.sources ?? []] as const))(
    '%s names what it rests on, and the reader’s page names it too',
    (_id, sources) => {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(page).toContain(source);
    },
  );
});
