import { expect, test } from 'vitest';
import { defaultValues } from '../../src/schema/index.ts';
import { EVERY_KIND } from './parameters.ts';

test('before anybody changed it a scenario has its defaults, all of them and no others', () => {
  const values = defaultValues({ ...EVERY_KIND });
  expect(Object.keys(values)).toEqual(Object.keys(EVERY_KIND));
  expect(values).toMatchObject({ multiple: 1, open: null, choice: 'btc', toggle: true, set: '', seed: 1 });
});
