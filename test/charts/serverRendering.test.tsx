import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Axis } from '../../src/charts/axis.ts';
import { ChartFigure } from '../../src/charts/ChartFigure.tsx';
import { CurveChart } from '../../src/charts/CurveChart.tsx';
import { DotBoxes } from '../../src/charts/DotBoxes.tsx';
import { DotRows } from '../../src/charts/DotRows.tsx';
import { ExploreNumbers } from '../../src/charts/ExploreNumbers.tsx';
import { LinkedPaths } from '../../src/charts/LinkedPaths.tsx';
import { OverlappingDistributions } from '../../src/charts/OverlappingDistributions.tsx';
import { PathsCanvas } from '../../src/charts/PathsCanvas.tsx';
import { RangeStrip } from '../../src/charts/RangeStrip.tsx';
import { Waterfall } from '../../src/charts/Waterfall.tsx';
import { InWords } from '../words.tsx';

const x: Axis = { title: 'Leverage', scale: 'log', domain: [1, 100], format: value => `${value}` };
const y: Axis = { title: 'Wiped out', scale: 'linear', domain: [0, 1], format: value => `${value}` };
const price: Axis = { title: 'Price', scale: 'linear', domain: [90, 110], format: value => `${value}` };
const table = { caption: 'Numbers', columns: [{ key: 'a', label: 'A' }], rows: [{ a: 1 }, { a: 2 }] };
const points = [1, 10, 100].map(leverage => ({ x: leverage, y: leverage / 200 }));
const counts = { worst: 12, middle: 42, best: 46 };

const pictures: Record<string, ReactNode> = {
  'dot boxes': (
    <DotBoxes
      boxes={[{ id: 'a', heading: '1 day', figure: '12 of 100', counts, label: '12' }]}
      selected="a"
      onSelect={() => undefined}
      label="Holding time"
      stateWords={{ worst: 'wiped out', middle: 'less', best: 'more' }}
    />
  ),
  curve: (
    <CurveChart
      label="Curve"
      x={x}
      y={y}
      lines={[{ id: 'm', label: 'model', role: 'primary', points }]}
      marker={{ x: 10, label: '10×', y: 0.05 }}
    />
  ),
  paths: (
    <PathsCanvas
      label="Paths"
      x={x}
      y={price}
      paths={[{ values: [100, 99, 101], endsAt: null }]}
      readOut={() => 'now'}
    />
  ),
  'dot rows': (
    <DotRows label="Rows" rows={[{ id: 'a', label: 'a', share: 0.1, text: '10', role: 'primary' }]} />
  ),
  ranges: (
    <RangeStrip
      label="Marks"
      axis={price}
      rows={[{ id: 'a', label: 'a week', text: '95 to 105', low: 95, high: 105 }]}
      marks={[{ id: 'b', value: 93, label: 'over', role: 'limit', endSide: 'below' }]}
    />
  ),
  'linked paths': (
    <LinkedPaths
      label="Paths"
      x={x}
      y={price}
      paths={[{ values: [100, 99, 101], endsAt: null }]}
      readOut={() => 'now'}
      counts={{ worst: 0, middle: 0, best: 1 }}
      dotsLabel="Dots"
      pathWords={path => `path ${path}`}
      rowWords={row => `row ${row}`}
      invitation="touch"
    />
  ),
  hills: (
    <OverlappingDistributions
      label="Hills"
      x={y}
      distributions={[
        { id: 'a', label: 'a', role: 'first', points },
        { id: 'b', label: 'b', role: 'third', points },
      ]}
      readOut={() => 'here'}
    />
  ),
  waterfall: (
    <Waterfall
      label="Account"
      rows={[
        { id: 'a', label: 'a', kind: 'total', from: 0, to: 3, error: 0.1, text: '3' },
        { id: 'b', label: 'b', kind: 'step', from: 3, to: 1, error: 0.1, text: '−2' },
      ]}
      onTurn={() => undefined}
    />
  ),
  explore: <ExploreNumbers table={table} across="a" lines={[]} formatX={String} formatY={String} />,
};

const inFigure = (picture: ReactNode) => (
  <InWords>
    <ChartFigure title="Title" sentence="Sentence." table={table} fileName="numbers" method="Method.">
      {picture}
    </ChartFigure>
  </InWords>
);

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  return () => vi.restoreAllMocks();
});

describe.each(Object.entries(pictures))('%s', (_, picture) => {
  it('is whole on the server: sentence, marks, table', () => {
    const html = renderToString(inFigure(picture));
    expect(html).toContain('Sentence.');
    expect(html).toContain('<caption>Numbers</caption>');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('wakes up in the browser without a difference', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const recovered = vi.fn();
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = renderToString(inFigure(picture));
    const root = await act(async () =>
      hydrateRoot(host, inFigure(picture), { onRecoverableError: recovered }),
    );
    expect(recovered).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    host.remove();
  });
});

it('draws the first picture before any script', () => {
  expect(renderToString(<InWords>{pictures['curve']}</InWords>)).toContain('d="M0 995L500 950L1000 500"');
  expect(renderToString(<InWords>{pictures['paths']}</InWords>)).toContain('d="M0 500L500 550L1000 450"');
  expect(
    renderToString(<InWords>{pictures['dot boxes']}</InWords>).match(/dot-worst/g)?.length,
  ).toBeGreaterThanOrEqual(12);
});
