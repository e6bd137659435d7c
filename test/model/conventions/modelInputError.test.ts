import { expect, test } from 'vitest';
import { ModelInputError } from '../../../src/model/conventions/index.ts';
import { requireInput } from '../../../src/model/conventions/modelInputError.ts';

test('what is required and given is no error', () => {
  expect(() => requireInput(true, 'liquidationPrice', 'leverage ≥ 1', 20)).not.toThrow();
});

test('what is required and not given is an error that names function, requirement and what was received', () => {
  const call = () => requireInput(false, 'liquidationPrice', 'leverage ≥ 1', Number.NaN);
  expect(call).toThrow(ModelInputError);
  expect(call).toThrow('liquidationPrice requires leverage ≥ 1, received NaN');
  expect(new ModelInputError('f', 'x', null)).toMatchObject({
    name: 'ModelInputError',
    message: 'f requires x, received null',
  });
});
