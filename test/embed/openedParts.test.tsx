import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FieldHelp, TableBody } from '../../src/embed/frame/LaterParts.tsx';
import { siteText } from '../../src/words/text.en.ts';
import { renderWithWords } from '../words.tsx';

const { lab, pieces } = siteText;
const loadBodies = vi.hoisted(() => vi.fn());
vi.mock('../../src/embed/frame/loadBodies.ts', () => ({ loadBodies }));

const FIGURE = { title: 'A', sentence: 'B', fileName: 'c', table: { caption: '', columns: [], rows: [] } };
const BODIES = { HelpText: ({ said }: { readonly said: string }) => `Told of ${said}` };

const help = (said: string, isOpen: boolean) => <FieldHelp id={said} isOpen={isOpen} help={said} />;

it('what is opened in a frame is asked for once, is said to come or to be lost, and then stands there at once', async () => {
  renderWithWords(
    <details>
      <TableBody figure={FIGURE} />
    </details>,
  );
  const { rerender } = renderWithWords(help('tries', false));
  expect(loadBodies).not.toHaveBeenCalled();

  loadBodies.mockRejectedValueOnce(new Error('lost'));
  rerender(help('tries', true));
  expect(screen.getAllByText(lab.waiting)).toHaveLength(2);
  expect((await screen.findByRole('alert')).textContent).toContain(pieces.lost.lost);

  loadBodies.mockResolvedValueOnce(BODIES);
  fireEvent.click(screen.getByRole('button', { name: pieces.lost.again }));
  await screen.findByText('Told of tries');
  expect(screen.queryByRole('alert')).toBeNull();

  rerender(help('years', true));
  expect(screen.getByText('Told of years')).not.toBeNull();
  expect(loadBodies).toHaveBeenCalledTimes(2);
});
