import { createHash } from 'node:crypto';
import { extraStyles } from './extraStyles.mjs';
import { wholePage } from './wholePage.mjs';

/** Without scripts a page cannot know whether its link asked for other settings: it says so in any case. */
const WITHOUT_SCRIPTS = '.embed-controls{visibility:hidden}.embed-waits{visibility:visible!important}';

/**
 * The page of a frame, whole in itself but for its script: an opaque origin can load nothing that asks where it comes
 * from, and in some browsers nothing that its policy calls its own.
 */
export function framePage({ lang, dir, head, body, state, frame, version }, { loader, frames }) {
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
  return wholePage({
    lang,
    dir,
    policy: policy(loader),
    head: scriptParts.join('\n    '),
    styles: `${styles}${extraStyles(scripts[frame.view].styles, styles)}`,
    body: `<div id="root">${body}</div>\n    ${state}`,
  });
}

/**
 * No address is named: what an opaque origin calls its own differs between browsers. The script in the page is named
 * by its hash, and what it loads is trusted with it.
 */
function policy(loader) {
  const hash = createHash('sha256').update(loader).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'strict-dynamic'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
