/** Stands in frames for controls of a kind that no parameter of their panel has. */
export { nothing as SetControl, nothing as ToggleControl };

function nothing(): null {
  return null;
}
