import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UndoRow } from '../../src/app/pieces/UndoRow.tsx';
import { GuessField } from '../../src/app/scene/GuessField.tsx';
import { SceneHead } from '../../src/app/scene/SceneHead.tsx';
import { TableTwin } from '../../src/charts/TableTwin.tsx';
import { makeSay } from '../../src/schema/index.ts';
import { scenesText } from '../../src/words/scenes.en.ts';
import { type SceneText, SceneTextContext } from '../../src/words/sceneText.ts';
import { type SiteText, SiteTextContext } from '../../src/words/siteText.ts';
import { siteText } from '../../src/words/text.en.ts';
import { oneHandle } from '../charts/guesses.ts';
import { german } from './german.ts';

const nothing = () => {};

/** A page whose language writes 1234.5 as 1.234,5. */
const germanText: SiteText = {
  ...siteText,
  say: makeSay(german),
  pieces: {
    ...siteText.pieces,
    history: { name: 'Verlauf', undo: 'Zurück', redo: 'Vor', reset: 'Neu' },
  },
};

const germanScenes: SceneText = {
  ...scenesText,
  guess: 'Deine Schätzung',
  leave: 'Verlassen',
  step: ({ step, steps }) => `Schritt ${step} von ${steps}`,
};

test('words and numbers are those of the page', () => {
  const table = {
    caption: 'Zahlen',
    columns: [{ key: 'a', label: 'A' }],
    rows: [{ a: 1234.5 }, { a: -2e-9 }],
  };
  render(
    <SiteTextContext value={germanText}>
      <SceneTextContext value={germanScenes}>
        <UndoRow canUndo canRedo={false} onUndo={nothing} onRedo={nothing} onReset={nothing} />
        <GuessField guess={{ ...oneHandle, valueText: value => `${value} von 100` }} />
        <SceneHead title="Eine Geschichte" play={{ step: 1, steps: 2 }} onLeave={nothing} />
        <TableTwin table={table} />
      </SceneTextContext>
    </SiteTextContext>,
  );
  expect(screen.getByRole('group', { name: 'Verlauf' }).textContent).toBe('ZurückVorNeu');
  expect(screen.getByLabelText('Deine Schätzung').getAttribute('aria-description')).toBe('50 von 100');
  expect(screen.getByRole('list', { name: 'Schritt 1 von 2' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Verlassen' })).toBeDefined();
  expect(screen.getAllByRole('cell').map(cell => cell.textContent)).toEqual(['1.234,5', '−2 × 10⁻⁹']);
});

test('nothing is drawn without the words of a page', () => {
  expect(() =>
    render(<UndoRow canUndo={false} canRedo={false} onUndo={nothing} onRedo={nothing} onReset={nothing} />),
  ).toThrow('inside a SiteTextContext');
});
