/** What was asked for could not be done as things stand. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
  /** Why, in the words of the page. */
  readonly reason: string;
  /** What the reader can copy by hand instead; null for nothing. */
  readonly text: string | null;

  constructor(reason: string, text: string | null = null) {
    super(reason);
    this.reason = reason;
    this.text = text;
  }
}
