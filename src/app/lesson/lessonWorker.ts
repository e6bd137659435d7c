/** The whole script of the file; the build writes it around the script (scripts/lessonFile.mjs). */
declare const faultlineLesson: () => void;

/** Starts a worker that computes one panel from the script that calls this, so that the file needs no second one. */
export function lessonWorker(panel: string): Worker {
  const address = URL.createObjectURL(new Blob([`(${faultlineLesson})()`], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: panel });
  URL.revokeObjectURL(address);
  return worker;
}
