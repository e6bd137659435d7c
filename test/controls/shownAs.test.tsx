import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { numberParameter } from '../../src/schema/index.ts';
import { renderWithWords as render } from '../words.tsx';
import { Live } from './LiveNumber.tsx';

const slider = () => screen.getByRole<HTMLInputElement>('slider');
const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('a number shown in another unit', () => {
  const parameter = numberParameter({
    ...{ urlKey: 'rho', unit: 'plain', default: 1, slider: [0, 1], limits: [0, 1], step: 0.025 },
    ...{ scale: 'linear', shown: { unit: 'seconds', zero: 240, one: 0 } },
  });

  test('is picked and typed in that unit, and handed on in its own', async () => {
    const log = vi.fn();
    render(<Live parameter={parameter} start={0.5} log={log} />);
    expect(slider().getAttribute('aria-valuetext')).toBe('120 seconds');
    expect(field().value).toBe('120');
    fireEvent.change(slider(), { target: { value: '5' } });
    expect(log).toHaveBeenLastCalledWith('pick', 0.875);
    await userEvent.clear(field());
    await userEvent.type(field(), '4 min{Enter}');
    expect(slider().getAttribute('aria-valuetext')).toBe('240 seconds');
  });

  test('is refused in that unit', async () => {
    render(<Live parameter={parameter} start={1} />);
    await userEvent.clear(field());
    await userEvent.type(field(), '300{Enter}');
    expect(screen.getByText(/at most 240 seconds/)).toBeTruthy();
  });
});
