import type { Violation } from '../panels/definePanel.ts';
import type { Panel } from '../panels/openPanel.ts';
import type { AnyValues } from '../schema/index.ts';

/**
 * Where given values contradict each other, one of them goes back to the page's own: the one that the rule names, or
 * if nobody gave that, the one that contradicts it. The page's own values keep all rules.
 */
export function settleViolations(
  panel: Panel,
  values: AnyValues,
  base: AnyValues,
  given: ReadonlySet<string>,
): { readonly values: AnyValues; readonly givenUp: readonly Violation[] } {
  const left = new Set(given);
  const givenUp: Violation[] = [];
  let settled = values;
  while (left.size > 0) {
    const violation = panel.violations(settled, left)[0];
    if (violation === undefined) break;
    const name = left.has(violation.name) ? violation.name : contradicting(panel, settled, base, left);
    givenUp.push({ ...violation, name });
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
    return panel.violations({ ...values, [name]: base[name]! }, rest).length;
  };
  return names.reduce((best, name) => (brokenWithout(name) <= brokenWithout(best) ? name : best));
}
