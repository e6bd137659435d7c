import { extraStyles } from './extraStyles.mjs';
import { sumsIn, withPolicy } from './pagePolicy.mjs';
import { placedStyles } from './placedStyles.mjs';
import { wholePage } from './wholePage.mjs';

/** Without scripts a page cannot know whether its link asked for other settings: it says so in any case. */
const WITHOUT_SCRIPTS =
  '.embed-controls{visibility:hidden}.embed-waits{visibility:visible;position:static}body{display:flex;flex-direction:column;height:100vh}#root{flex:auto;min-height:0}main.embed{height:100%}';

/** Drawn whole or not at all, with what stands behind it: what comes in two halves would move what stands at the foot. */
const WHOLE = '#root:not(:has(~#initial-state)){visibility:hidden}';

/**
 * The page of a frame, whole in itself but for its script: an opaque origin can load nothing that asks where it comes
 * from, and in some browsers nothing that its policy calls its own.
 */
export function framePage({ lang, dir, head, notices, body, state, frame, version }, { loader, frames }) {
  const { scripts, scenes, styles, data } = frames[frame.panel];
  const plan = {
    presetId: frame.presetId,
    version,
    view: frame.view,
    asks: frame.asks,
    scripts: Object.fromEntries(Object.entries(scripts).map(([view, { address }]) => [view, address])),
    scenes: scenes.address,
    data,
  };
  const scriptParts = [
    head,
    `<script type="application/json" id="frame-plan">${JSON.stringify(plan).replaceAll('<', '\\u003c')}</script>`,
    `<script>${loader}</script>`,
    `<noscript><style>${WITHOUT_SCRIPTS}</style></noscript>`,
  ];
  const { html, sheet } = placedStyles(body);
  const page = wholePage({
    lang,
    dir,
    head: scriptParts.join('\n    '),
    styles: `${WHOLE}${styles}${extraStyles(scripts[frame.view].styles, styles)}${sheet}`,
    body: `${notices}\n    <div id="root">${html}</div>\n    ${state}`,
  });
  return withPolicy(page, framePolicy(page));
}

/**
 * No address is named: what an opaque origin calls its own differs between browsers. The script in the page is named
 * by its hash, and what it loads is trusted with it.
 */
function framePolicy(page) {
  return [
    "default-src 'none'",
    `script-src ${sumsIn(page, 'script')} 'strict-dynamic'`,
    `style-src ${sumsIn(page, 'style')}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
