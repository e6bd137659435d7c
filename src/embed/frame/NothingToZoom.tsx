/** Stands in frames for the numbers that can be zoomed: their library weighs more than a frame may. */
export function ExploreNumbers(): null {
  return null;
}
