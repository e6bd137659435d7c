/** What a page of the site says when it is opened from a disk. */
export const diskText =
  'This page was opened from a disk, where browsers let it load neither scripts nor styles: put the folder on a web server (npx serve is one), or open a lab that is one file.';
