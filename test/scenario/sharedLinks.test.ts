import { describe, expect, test } from 'vitest';
import { baseValues, readScenario } from '../../src/scenario/index.ts';
import { leveragePanel } from '../openPanels.ts';

const read = (query: string) => readScenario(leveragePanel, query, baseValues(leveragePanel, null));

describe('a link that was passed on', () => {
  test.each([
    'utm_source=x&utm_campaign=y',
    'fbclid=IwAR0',
    'gclid=1',
    'gbraid=1&wbraid=2',
    'msclkid=1',
    'mc_cid=1&mc_eid=2',
    'igshid=1',
    'UTM_Medium=mail',
    'dclid=1',
    'srsltid=AfmB',
  ])('is read without a word where it is followed by others: %s', tracking => {
    expect(read(`?lev=20&${tracking}`)).toEqual(read('?lev=20'));
  });

  test('is understood with its ampersands written as in the source of a page', () => {
    expect(read('?v=1&amp;lev=20&amp;side=short')).toEqual(read('?v=1&lev=20&side=short'));
  });

  test('takes small and capital letters of a choice for the same', () => {
    expect(read('?side=SHORT')).toEqual(read('?side=short'));
    expect(read('?theme=Dark').page.theme).toBe('dark');
    expect(read('?theme=Dark').refusals).toEqual([]);
  });
});
