import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_INITIAL_STATE } from '../../src/app/initialState.ts';
import { openPanelPage } from '../../src/app/panelPage.ts';
import { useMainAnswer } from '../../src/app/useMainAnswer.ts';
import type { Telling } from '../../src/panels/defineTelling.ts';
import { EMPTY_VIEW, type ViewState } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';
import { testHost } from '../testHost.ts';

const telling = { sentence: () => ({ headline: '51 of 100', second: '' }) } as unknown as Telling;

test('an estimate is one until the full answer is there; a better one is coming until it is stopped', () => {
  const page = openPanelPage({ panel: leveragePanel, presetId: null, initial: NO_INITIAL_STATE }, testHost());
  const { store } = page;
  const { result } = renderHook(() => useMainAnswer(page, telling));
  const after = (change: Partial<ViewState>) => {
    const { values } = store.getState();
    const odds = { ...EMPTY_VIEW, outcome: {}, values, ...change };
    act(() => store.setState({ views: { [leveragePanel.mainView]: odds } }));
    return [result.current.isCoarse, result.current.isComing];
  };
  expect(after({ status: 'coarse', isCoarse: true })).toEqual([true, true]);
  expect(after({ status: 'refining', isCoarse: true })).toEqual([true, true]);
  expect(after({ status: 'cancelled', isCoarse: true })).toEqual([true, false]);
  expect(after({ status: 'failed', isCoarse: true })).toEqual([true, false]);
  expect(after({ status: 'done' })).toEqual([false, false]);
});
