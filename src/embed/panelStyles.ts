/**
 * The class of the element that a mounted panel stands in; a foreign page's rules end at the shadow tree
 * around it.
 */
export const PANEL_ROOT = 'panel-root';

/** The build puts the stylesheets of the bundle here; see scripts/stylesInBundle.mjs. */
const STYLES = '__PANEL_STYLES__';

let sheet: CSSStyleSheet | null = null;

/** The styles of all panels in the bundle, read once for all trees. */
export function panelStyles(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return sheet;
}
