/** The build puts the styles here that the page of the panel does not have. */
const STYLES: string = '__FRAME_STYLES__';

/** Gives the page the styles of what a script draws besides what stands in it; once for each script. */
export function addStyles(document: Document): void {
  if (STYLES === '') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
