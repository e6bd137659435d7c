import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { boxes } from '../../../src/panels/cascade/boxes.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { boxesTable } from '../../../src/panels/cascade/tables.ts';
import { View } from '../../../src/panels/cascade/views/boxes.tsx';
import { finish } from '../../../src/panels/defineComputation.ts';
import type { ViewComponent } from '../../../src/panels/panelModule.ts';
import { textParts } from '../../../src/panels/textParts.ts';
import { defaultValues } from '../../../src/schema/index.ts';
import { keptDraws } from '../../sentences/keptDraws.ts';
import { renderWithWords as render } from '../../words.tsx';
import { DrawnView } from '../DrawnView.tsx';

const text = await textParts(() => import('../../../src/panels/cascade/text.en.ts'))();
const DEFAULTS = defaultValues(cascadeParameters);
const FRAME_MS = 16;

/** The first picture with a scenario that a reader's picks change, as the store does. */
function draw() {
  let values: CascadeValues = DEFAULTS;
  const element = () => {
    const outcome = finish(boxes.compute(values, { draws: keptDraws(), assets: null }));
    const table = boxesTable(outcome, values, text);
    const onPick = (name: string, value: unknown) => {
      picked.push([name, value]);
      values = { ...values, [name]: value };
    };
    return <DrawnView View={View as ViewComponent} {...{ values, outcome, text, table, onPick }} />;
  };
  const picked: (readonly [string, unknown])[] = [];
  const { rerender } = render(element());
  return { picked, redraw: () => rerender(element()) };
}

/** Lets frames of so many seconds go by. */
function pass(seconds: number): void {
  act(() => vi.advanceTimersByTime(seconds * 1000 + FRAME_MS));
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => vi.useRealTimers());

describe('the event', () => {
  test('stands there whole before anything is pressed, and is run by a press', () => {
    draw();
    expect(screen.getByText('98 of 100')).toBeTruthy();
    press('Run');
    expect(screen.queryByText('98 of 100')).toBeNull();
    expect(screen.getAllByText('0 of 100')).toHaveLength(4);
    pass(60);
    expect(screen.getByText('98 of 100')).toBeTruthy();
  });

  test('has nothing but a stop while it runs, by its button', () => {
    const { picked, redraw } = draw();
    press('Run');
    pass(10);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toContain('Stop the models');
    expect(document.querySelector('[inert] [role="radiogroup"]')).not.toBeNull();
    press('Stop the models');
    expect(picked).toEqual([['overrideLatency', 8]]);
    redraw();
    expect(screen.getByText(/^You stopped 8 seconds after the first sale: 8\s%\.$/)).toBeTruthy();
  });

  test.each([' ', 'Enter'])('is stopped by the key “%s” wherever the focus is, once', key => {
    const { picked } = draw();
    press('Run');
    pass(5);
    fireEvent.keyDown(document.body, { key });
    fireEvent.keyDown(document.body, { key });
    expect(picked).toEqual([['overrideLatency', 3]]);
  });

  test('is run again without the stop of the reader’s hand', () => {
    const { picked, redraw } = draw();
    press('Run');
    pass(5);
    press('Stop the models');
    redraw();
    press('Run again');
    expect(picked.at(-1)).toEqual(['overrideLatency', null]);
  });

  test('runs four times as fast at ×4, and is shown whole by a press', () => {
    draw();
    press('×4');
    press('Run');
    pass(15);
    expect(screen.getByText('98 of 100')).toBeTruthy();
  });
});
