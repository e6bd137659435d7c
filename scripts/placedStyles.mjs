const ENTITIES = { '&quot;': '"', '&#x27;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const textOf = attribute => attribute.replaceAll(/&(?:quot|#x27|amp|lt|gt);/g, entity => ENTITIES[entity]);

const quoted = text => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/**
 * Puts the style attributes of drawn HTML where a policy without `unsafe-inline` lets them stand: each element names its
 * style in `data-style`, and a sheet says the same for each of them. Sheets of the site stand in layers, so that these
 * rules win over them as attributes did. Once scripts run, `ownStyles` makes them the elements' own.
 */
export function placedStyles(html) {
  const styles = new Set();
  const placed = html.replaceAll(/ style="([^"]*)"/g, (_, style) => {
    styles.add(textOf(style));
    return ` data-style="${style}"`;
  });
  return {
    html: placed,
    sheet: [...styles].map(style => `[data-style=${quoted(style)}]{${style}}`).join(''),
  };
}
