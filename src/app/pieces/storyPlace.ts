/** A story as the strip shows it; its steps are told in the words of the result. */
export interface StripStory {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly { readonly prompt: string; readonly reveal: string }[];
}

/** A step of a story, counted from 1 as in links. */
export interface StoryPlace {
  readonly story: string;
  readonly step: number;
}

/** All steps of all stories in the order of the strip. */
function placesOf(stories: readonly StripStory[]): readonly StoryPlace[] {
  return stories.flatMap(({ id, steps }) => steps.map((_, index) => ({ story: id, step: index + 1 })));
}

/** The place some steps further on (or back, if negative), across stories; null beyond the ends of the strip. */
export function storyPlaceAfter(
  stories: readonly StripStory[],
  place: StoryPlace | null,
  steps: number,
): StoryPlace | null {
  const places = placesOf(stories);
  if (place === null) return steps > 0 ? (places[0] ?? null) : null;
  const index = places.findIndex(({ story, step }) => story === place.story && step === place.step);
  return index === -1 ? null : (places[index + steps] ?? null);
}
