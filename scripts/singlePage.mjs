import { sumOf, withPolicy } from './pagePolicy.mjs';
import { wholePage } from './wholePage.mjs';

/**
 * A page that stands in one file and asks nobody for anything: it works from a disk and in a frame.
 *
 * @param page as the build renders it; what is inside its root the script draws.
 * @param code one classic script.
 * @param noScript what is said where no script runs.
 */
export function singlePage({ lang, dir, head, state }, { code, styles, noScript }) {
  const script = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${sumOf(script)}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
  ];
  const page = wholePage({
    lang,
    dir,
    head,
    styles: styles.replaceAll('</style', '<\\/style'),
    body: `<div id="root"><noscript>${noScript}</noscript></div>\n    ${state}\n    <script>${script}</script>`,
  });
  return withPolicy(page, policy);
}
