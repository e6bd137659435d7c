import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PANELS } from '../../src/panels/allPanels.ts';
import { shownParameter, shownWith } from '../../src/schema/index.ts';
import { arbitraryValues } from '../schema/arbitraryValues.ts';

/** A unit may depend on another value: beside any of them a slider has a range and steps. */
test.each(PANELS)('each number of $id has a slider that moves, whatever stands beside it', panel => {
  fc.assert(
    fc.property(arbitraryValues(panel.parameters), values => {
      for (const parameter of Object.values(panel.parameters)) {
        if (parameter.kind !== 'number' && parameter.kind !== 'optional-number') continue;
        const { slider, limits, step } = shownParameter(shownWith(parameter, values));
        expect(slider[1] - slider[0]).toBeGreaterThan(step / 2);
        expect(step).toBeGreaterThan(1e-12);
        expect(limits[1]).toBeGreaterThan(limits[0]);
      }
    }),
    { numRuns: 500 },
  );
});
