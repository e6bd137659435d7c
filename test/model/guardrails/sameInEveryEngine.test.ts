import { describe, expect, it } from 'vitest';
import { filesUnder, readText } from '../../architecture/sourceFiles.ts';

describe('training', () => {
  it('uses nothing that engines compute differently', () => {
    const files = filesUnder('src/model/guardrails/network').filter(file => !file.includes('/simulate'));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const code = readText(file).replaceAll(/\/\*[\s\S]*?\*\//g, '');
      expect(code.match(/\bMath\.(?!sqrt|floor|abs|min|max|imul|LOG2E)\w+|\*\*/g) ?? [], file).toEqual([]);
    }
  });
});
