/** The build puts the styles here that the page of the panel does not have. */
const STYLES: string = '__FRAME_STYLES__';

/** Gives the page the styles of what a script draws besides what stands in it; once for each script. */
export function addStyles(document: Document): void {
  if (STYLES === '') return;
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
}
