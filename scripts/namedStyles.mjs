import { rulesOf } from './extraStyles.mjs';

const COMMENT = /\/\*.*?\*\//gs;
/** What a frame stands in whole. */
const OUT_OF_FRAMES = /:not\([^()]*\.embed \*[^()]*\)/;
const AT_RULE = /^\s*@(?:media|container|supports|layer)\b/;

/** A sheet without the rules that a script can never come to: of each of their selectors it does not name some class. */
export function namedStyles(css, script) {
  const known = new Map();
  const isNamed = name => {
    if (!known.has(name)) known.set(name, isNamedIn(script, name));
    return known.get(name);
  };
  return kept(css.replaceAll(COMMENT, ''), isNamed);
}

function kept(css, isNamed) {
  return rulesOf(css)
    .map(rule => {
      const [head] = rule.split('{', 1);
      const body = rule.slice(head.length + 1, -1);
      if (AT_RULE.test(head)) {
        const inside = kept(body, isNamed);
        return inside === '' ? '' : `${head}{${inside}}`;
      }
      if (head.trim().startsWith('@')) return rule;
      const selectors = split(head).filter(selector => canMatch(selector, isNamed));
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}

/** At the commas that stand in no brackets. */
function split(selectors) {
  let depth = 0;
  const parts = [''];
  for (const sign of selectors) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function canMatch(selector, isNamed) {
  if (OUT_OF_FRAMES.test(selector)) return false;
  return [...outsideBrackets(selector).matchAll(/\.([\w-]+)/g)].every(([, name]) => isNamed(name));
}

/** What stands in brackets may be one of several, or what must not be. */
function outsideBrackets(selector) {
  const without = selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, '');
  return without === selector ? selector : outsideBrackets(without);
}

/** A name may be put together: `label-${line}`. */
function isNamedIn(script, name) {
  const parts = name.split('-');
  const beginnings = parts.slice(1).map((_, place) => `${parts.slice(0, place + 1).join('-')}-`);
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(script) ||
    beginnings.some(beginning => script.includes(`${beginning}\${`))
  );
}
