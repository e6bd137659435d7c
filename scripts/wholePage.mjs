const LAYERS = '@layer tokens, base, parts, page, modes, print;';

/** A page that brings all it needs, styles included, and loads nothing by itself: frames and single files. */
export function wholePage({ lang, dir, head, styles, body }) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    ${head}
    <style>${LAYERS}${styles}</style>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
