/** The rules of a sheet at its top, each with all that is in its braces. */
export function rulesOf(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '"') at = css.indexOf('"', at + 1);
    else if (css[at] === '{') depth += 1;
    else if (css[at] === ';' && depth === 0) start = at + 1;
    else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push(css.slice(start, at + 1));
        start = at + 1;
      }
    }
  }
  return rules;
}

/** The same with the layer that each rule stands in: null outside of layers. */
function layeredRules(css) {
  return rulesOf(css).flatMap(rule => {
    const [whole, layer] = /^\s*@layer ([\w-]+)\s*\{/.exec(rule) ?? [];
    return layer === undefined
      ? [{ layer: null, rule }]
      : rulesOf(rule.slice(whole.length, -1)).map(inner => ({ layer, rule: inner }));
  });
}

/** What a sheet has beyond another: its own rules, in their layers and their order. */
export function extraStyles(css, known) {
  const keyOf = ({ layer, rule }) => `${layer} ${rule.trim()}`;
  const there = new Set(layeredRules(known).map(keyOf));
  return inLayers(layeredRules(css).filter(entry => !there.has(keyOf(entry))));
}

const OF_SCENES = /^\s*(?:\.scene-picture\b[^,{]*|@container scene-picture\b[^{]*)\{/;

/** A sheet without what only a picture in a scene has. */
export function withoutScenes(css) {
  return inLayers(layeredRules(css).filter(({ rule }) => !OF_SCENES.test(rule)));
}

/** Rules that follow each other in one layer stand in it together. */
function inLayers(entries) {
  return entries
    .map(({ layer, rule }, place) => {
      if (layer === null) return rule;
      const begins = place > 0 && entries[place - 1].layer === layer ? '' : `@layer ${layer}{`;
      return `${begins}${rule}${entries[place + 1]?.layer === layer ? '' : '}'}`;
    })
    .join('');
}
