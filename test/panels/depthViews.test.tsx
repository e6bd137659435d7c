import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DepthTabs } from '../../src/app/pieces/DepthTabs.tsx';
import { DrawCache, loadComputation } from '../../src/compute/index.ts';
import { HostContext } from '../../src/host/useHost.ts';
import { PANELS } from '../../src/panels/allPanels.ts';
import { loadTelling, type Panel } from '../../src/panels/openPanel.ts';
import { baseValues } from '../../src/scenario/index.ts';
import { type AnyValues, NO_MATERIAL } from '../../src/schema/index.ts';
import { siteText } from '../../src/words/text.en.ts';
import { sampledIfShort } from '../extent.ts';
import { testHost } from '../testHost.ts';
import { renderWithWords as render } from '../words.tsx';
import { outcomeOf } from './firstOutcome.ts';
import { saidTwice, wordsIn } from './wordCount.ts';

const MOST_WORDS = 50;
/** Words of the view around its picture: what is drawn, pressed, opened or only spoken of keys is none of them. */
const AROUND = 'h2, h3, h4, .depth-lines, .picture-lead, .picture-note, .figure-sentence, dt, dd';
const INSIDE = 'details, button, label, [aria-hidden="true"]';
const SPOKEN = '[aria-label]';
const DESK = {
  brought: NO_MATERIAL,
  readings: {},
  ahead: {},
  bring: () => undefined,
  bringDecoded: () => undefined,
  tell: () => undefined,
  remove: () => undefined,
};

afterEach(cleanup);

/** A view as a lab or a workbench shows it: under its question, with the line on how to read it. */
async function openView(panel: Panel, view: string, values: AnyValues): Promise<Element> {
  const [{ computation, assets }, { tables }, View] = await Promise.all([
    loadComputation(panel.module),
    loadTelling(panel),
    panel.module.views[view]!(panel.text),
  ]);
  const context = { draws: new DrawCache(), assets };
  const outcome = outcomeOf(computation.views[view]!, values, context);
  const words = panel.viewWords[view]!;
  const { container } = render(
    <HostContext value={testHost()}>
      <DepthTabs name="Go deeper" views={[{ id: view, ...words }]} active={view} onPick={() => undefined}>
        <p className="depth-lines">{words.reading}</p>
        <View
          values={values}
          outcome={outcome}
          text={panel.text}
          table={tables[view]!(outcome, values)}
          settled
          hidden={false}
          guess={null}
          material={DESK}
          onPick={() => undefined}
        />
      </DepthTabs>
    </HostContext>,
  );
  return container.querySelector('.depth-view')!;
}

const textsAround = (section: Element) =>
  [...section.querySelectorAll(AROUND)]
    .filter(part => part.closest(INSIDE) === null)
    .map(part => part.textContent);

const scenariosOf = (panel: Panel) =>
  [null, ...panel.presets.map(({ id }) => id)].map(
    id => [id ?? 'the defaults', baseValues(panel, id)] as const,
  );

describe.each(PANELS)('the views of $id below the fold', panel => {
  test.each([...panel.depthViews])(
    '%s: its question is its heading, with at most 50 words around its picture',
    async view => {
      for (const [name, values] of sampledIfShort(scenariosOf(panel), 1)) {
        const section = await openView(panel, view, values);
        expect(section.querySelector('h2')?.textContent).toMatch(/\?$/);
        const words = textsAround(section).flatMap(wordsIn);
        expect({ name, words, count: words.length <= MOST_WORDS }).toEqual({ name, words, count: true });
        cleanup();
      }
    },
  );
});

describe.each(PANELS)('the views of $id', panel => {
  test('has at most four depth views; every other view is on its workbench, none in two places', () => {
    expect(panel.depthViews.length).toBeLessThanOrEqual(4);
    expect([...panel.depthViews, ...panel.workbench].sort()).toEqual(
      Object.keys(panel.module.views)
        .filter(view => view !== panel.mainView)
        .sort(),
    );
  });

  test.each([...panel.depthViews, ...panel.workbench])('%s says no sentence twice', async view => {
    const section = await openView(panel, view, baseValues(panel, null));
    const spoken = [...section.querySelectorAll(SPOKEN)].map(part => part.getAttribute('aria-label')!);
    const told = [...section.querySelectorAll('h2, h3, h4, p, li, dt, dd')]
      .filter(part => part.querySelector('p, li') === null)
      .map(part => part.textContent)
      // How keys move through a picture is said by each one to those who reach it.
      .filter(text => text !== siteText.chart.keys);
    expect(saidTwice([...told, ...spoken])).toEqual([]);
  });
});
