import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const script = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/panelArithmetic.mjs')).href;
const { panelArithmetic } = await import(script);

const filesOf = (panel: string) => {
  const folder = `src/panels/${panel}`;
  return (panelArithmetic(folder) as string[]).map(file => path.relative(folder, file));
};

test('of a panel what its worker loads computes: nothing that is said or drawn', () => {
  expect(filesOf('leverage')).toEqual(expect.arrayContaining(['compute.ts', 'curve.ts', 'history.ts']));
  // Loaded only when a reader brings a file.
  expect(filesOf('calibration')).toEqual(expect.arrayContaining(['files.ts', 'measureFile.ts']));
  const saidOrDrawn = /\.en\.ts$|^(?:views\/|(?:index|panel|shape|stories|tables|tell|types|worker)\.ts$)/;
  for (const panel of ['leverage', 'calibration', 'cascade', 'guardrails', 'reality-gap'])
    expect(filesOf(panel).filter(file => saidOrDrawn.test(file))).toEqual([]);
});
