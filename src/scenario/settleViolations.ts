import type { BrokenRule } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { AnyValues } from '../schema/index.ts';

/** A value that was given up, with the values among which it broke its rule. */
export interface GivenUp extends BrokenRule {
  readonly values: AnyValues;
}

/**
 * Where given values contradict each other, one of them goes back to the page's own: the one that the rule names, or
 * if nobody gave that, the one that contradicts it. The page's own values keep all rules.
 */
export function settleViolations(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  given: ReadonlySet<string>,
): { readonly values: AnyValues; readonly givenUp: readonly GivenUp[] } {
  const left = new Set(given);
  const givenUp: GivenUp[] = [];
  let settled = values;
  while (left.size > 0) {
    const broken = panel.brokenRules(settled, left)[0];
    if (broken === undefined) break;
    const name = left.has(broken.name) ? broken.name : contradicting(panel, settled, base, left);
    givenUp.push({ ...broken, name, values: settled });
    settled = { ...settled, [name]: base[name]! };
    left.delete(name);
  }
  return { values: settled, givenUp };
}

/** The given value without which fewest rules are broken; the last such one. */
function contradicting(panel: Panel, values: AnyValues, base: AnyValues, given: ReadonlySet<string>): string {
  const names = [...given];
  const brokenWithout = (name: string) => {
    const rest = new Set(names.filter(other => other !== name));
    return panel.brokenRules({ ...values, [name]: base[name]! }, rest).length;
  };
  return names.reduce((best, name) => (brokenWithout(name) <= brokenWithout(best) ? name : best));
}
