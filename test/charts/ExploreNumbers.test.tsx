import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
// Loaded ahead, so that the test waits for the rendering and not for the library.
import '../../src/charts/ExploreChart.tsx';
import { ExploreNumbers } from '../../src/charts/ExploreNumbers.tsx';
import { renderWithWords as render } from '../words.tsx';

const table = {
  caption: '',
  columns: [
    { key: 'leverage', label: 'Leverage' },
    { key: 'probability', label: 'Wiped out' },
  ],
  rows: [1, 10, 100].map(leverage => ({ leverage, probability: leverage / 200 })),
};

it('loads its chart only when a reader opens it', async () => {
  const { container } = render(
    <ExploreNumbers
      table={table}
      across="leverage"
      lines={[{ key: 'probability', role: 'primary' }]}
      formatX={value => `${value}×`}
      formatY={value => `${value}`}
    />,
  );
  expect(container.querySelector('.explore-room')?.childElementCount).toBe(0);
  const details = screen.getByText('Zoom into the numbers').closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => expect(container.querySelector('.explore-chart')).not.toBeNull());
});
