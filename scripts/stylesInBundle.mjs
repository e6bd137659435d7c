const PLACEHOLDER = /(["'`])__PANEL_STYLES__\1/;
const LAYERS = '@layer tokens, base, parts, page, modes, print;';

/**
 * The stylesheets of a page of our own as those of an element in a shadow tree: what stands for the page's
 * root there stands for that element here, and lengths are counted in its own rem.
 */
export function stylesOfPanelRoot(css) {
  return css
    .replace(/:host\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, '.panel-root:is($1)')
    .replace(/:host\b/g, '.panel-root')
    .replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))');
}

/** Puts the stylesheets of a bundle into it as text, where src/embed/panelStyles.ts waits for them. */
export function stylesInBundle() {
  return {
    name: 'faultline-styles-in-bundle',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const css = stylesOfPanelRoot(sheets.map(({ source }) => String(source)).join('\n'));
      for (const { fileName } of sheets) delete bundle[fileName];
      const waiting = Object.values(bundle).filter(
        ({ code }) => code !== undefined && PLACEHOLDER.test(code),
      );
      if (waiting.length !== 1)
        throw new Error(`${waiting.length} chunks wait for the styles; it must be one`);
      for (const chunk of waiting)
        chunk.code = chunk.code.replace(PLACEHOLDER, () => JSON.stringify(`${LAYERS}\n${css}`));
    },
  };
}
