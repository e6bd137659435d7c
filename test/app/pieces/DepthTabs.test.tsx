import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { DepthTabs } from '../../../src/app/pieces/DepthTabs.tsx';
import { renderWithWords as render } from '../../words.tsx';

const views = [
  { id: 'curve', name: 'every leverage at once', question: 'Which leverage is too much?' },
  { id: 'paths', name: 'paths', question: 'How does it happen?' },
  { id: 'simpler', name: 'simpler calculators', question: 'What would they have told you?' },
];

function Live({ start = 'curve' as string | null }) {
  const [active, setActive] = useState(start);
  return (
    <DepthTabs name="Go deeper" views={views} active={active} onPick={setActive}>
      <p>view {active}</p>
    </DepthTabs>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

describe('tabs', () => {
  test('one view at a time, named by its tab, under its question', async () => {
    const user = userEvent.setup();
    render(<Live />);
    expect(screen.getByRole('tabpanel', { name: 'every leverage at once' }).textContent).toContain(
      'view curve',
    );
    await user.click(tab('paths'));
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    const panel = screen.getByRole('tabpanel', { name: 'paths' });
    expect(panel.textContent).toContain('view paths');
    expect(panel.id).toBe(tab('paths').getAttribute('aria-controls'));
    expect(screen.getByRole('heading', { name: 'How does it happen?' })).toBeDefined();
    expect(screen.getAllByRole('tab', { selected: true })).toEqual([tab('paths')]);
  });

  test('are one stop of the tab key; arrows, Home and End move among them, round the ends', async () => {
    const user = userEvent.setup();
    render(<Live start="paths" />);
    tab('paths').focus();
    const visited: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'ArrowLeft']) {
      await user.keyboard(`{${key}}`);
      visited.push(document.activeElement?.textContent);
      expect(screen.getAllByRole('tab', { selected: true })).toEqual([document.activeElement]);
      expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([
        document.activeElement,
      ]);
    }
    const [curve, paths, simpler] = views.map(view => view.name);
    expect(visited).toEqual([simpler, curve, simpler, curve, simpler, paths]);
  });

  test('with no view open the first tab can still be reached', async () => {
    const user = userEvent.setup();
    render(<Live start={null} />);
    expect(screen.queryByRole('tabpanel')).toBeNull();
    tab('every leverage at once').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('tabpanel')).toBeDefined();
  });
});

describe('the list of a phone', () => {
  test('is closed, opens by its button and closes with a choice, which the button then names', async () => {
    const user = userEvent.setup();
    render(<Live start={null} />);
    const toggle = screen.getByRole('button', { name: 'Go deeper' });
    const list = screen.getByRole('tablist', { name: 'Go deeper' });
    expect(toggle.getAttribute('aria-controls')).toBe(list.id);
    expect([toggle.getAttribute('aria-expanded'), list.dataset['open']]).toEqual(['false', 'false']);
    await user.click(toggle);
    expect([toggle.getAttribute('aria-expanded'), list.dataset['open']]).toEqual(['true', 'true']);
    await user.click(tab('paths'));
    expect([toggle.getAttribute('aria-expanded'), list.dataset['open']]).toEqual(['false', 'false']);
    expect(toggle.textContent).toBe('Go deeper: paths');
    expect(document.activeElement).toBe(toggle);
  });
});
