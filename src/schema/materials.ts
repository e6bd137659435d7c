import { type Material, type Materials, NO_MATERIAL } from './material.ts';

/** Those of the materials that are of these kinds. */
export function materialsOfKinds(materials: Materials, kinds: readonly string[]): Materials {
  const found = Object.entries(materials).filter(([kind]) => kinds.includes(kind));
  return found.length === 0 ? NO_MATERIAL : Object.fromEntries(found);
}

/** True where the same texts were brought with the same said about them. */
export function sameMaterials(one: Materials, other: Materials): boolean {
  const brought = Object.entries(one);
  return (
    brought.length === Object.keys(other).length &&
    brought.every(([kind, material]) => sameMaterial(material, other[kind]))
  );
}

function sameMaterial(one: Material, other: Material | undefined): boolean {
  if (other?.hash !== one.hash) return false;
  const names = Object.keys({ ...one.settings, ...other.settings });
  return names.every(name => one.settings[name] === other.settings[name]);
}
