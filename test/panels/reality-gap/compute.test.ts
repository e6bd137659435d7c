import { describe, expect, test } from 'vitest';
import { computation } from '../../../src/panels/reality-gap/compute.ts';
import { files } from '../../../src/panels/reality-gap/files.ts';
import { realityGapKnownAnswers } from '../../../src/panels/reality-gap/knownAnswers.ts';
import { realityGapParameters } from '../../../src/panels/reality-gap/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const VALUES = defaultValues(realityGapParameters);
const VIEWS = ['timeline', 'account', 'luck', 'noise', 'capacity', 'stress', 'facts', 'own-numbers'];

describe('what the panel computes', () => {
  test('is every view of it, each of which asks for no draw', () => {
    expect(Object.keys(computation.views)).toEqual(VIEWS);
    for (const view of VIEWS) expect(computation.views[view]!.draws(VALUES, {})).toEqual([]);
  });

  test('needs no files of its own, reads those of a reader and knows answers', async () => {
    expect(await computation.loadAssets()).toBeNull();
    expect(await computation.loadFiles!()).toBe(files);
    expect(computation.knownAnswers!()).toEqual(realityGapKnownAnswers());
  });

  test('has no kind of draw, and says which one was asked for', () => {
    const request = { key: 'a', kind: 'price-paths', settings: {} };
    expect(() => computation.makeDraw(request, {})).toThrow('price-paths');
  });
});
