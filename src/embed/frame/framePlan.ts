/** The element in which the build tells the page of a frame what it holds and where the rest is. */
export const FRAME_PLAN_ID = 'frame-plan';

/** What the page of a frame holds, and the scripts that it can load. */
export interface FramePlan {
  readonly presetId: string | null;
  /** The version of the panel that the address was written for. */
  readonly version: number;
  /** The view that stands in the page. */
  readonly view: string;
  /** Whether the panel can ask before it tells. */
  readonly asks: boolean;
  /** By view: the address of its script. */
  readonly scripts: Readonly<Record<string, string>>;
  /** The script that plays scenes. */
  readonly scenes: string;
  /** Data that the computation needs, as a script that lays it into `faultlineData`; none for most panels. */
  readonly data: string | null;
}

export function readFramePlan(document: Document): FramePlan {
  return JSON.parse(document.getElementById(FRAME_PLAN_ID)!.textContent) as FramePlan;
}
