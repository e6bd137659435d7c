import { describe, expect, test } from 'vitest';
import {
  embedPath,
  lessonFilePath,
  lessonPath,
  panelPath,
  presetView,
  siteAddress,
  sitePath,
  workbenchPath,
} from '../../src/scenario/index.ts';
import { toyPanel } from './toyPanel.ts';

describe('the view that a page shows first', () => {
  const panel = {
    ...toyPanel,
    presets: [...toyPanel.presets, { id: 'deep', name: 'Deep', values: {}, view: 'deep' }],
  };

  test('is its preset’s, or the panel’s main one', () => {
    expect(presetView(panel, 'deep')).toBe('deep');
    expect(presetView(panel, 'ready')).toBe('main');
    expect(presetView(panel, 'nobody')).toBe('main');
    expect(presetView(panel, null)).toBe('main');
  });
});

describe('addresses', () => {
  test('of a panel’s tools stand behind its own', () => {
    expect(workbenchPath('toy')).toBe('/toy/workbench/');
    expect(panelPath('toy')).toBe('/toy/');
  });

  test('of frames name the version whose links they read', () => {
    expect(embedPath(toyPanel)).toBe('/e/3/toy/');
    expect(embedPath(toyPanel, 'ready', 2)).toBe('/e/2/toy/ready/');
  });

  test('of a lesson are its page, its parts and its file', () => {
    expect(lessonPath('ten-minutes')).toBe('/teach/ten-minutes/');
    expect(lessonPath('ten-minutes', 'worksheet')).toBe('/teach/ten-minutes/worksheet/');
    expect(lessonFilePath('ten-minutes')).toBe('/teach/ten-minutes/faultline-lesson-ten-minutes.html');
  });

  test('lead from the site’s root and back', () => {
    for (const path of ['/', '/leverage/', '/teach/ten-minutes/'])
      expect([siteAddress(path), sitePath(path)]).toEqual([path, path]);
    expect(sitePath('')).toBe('/');
  });
});
