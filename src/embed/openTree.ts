import { PANEL_ROOT, panelStyles } from './panelStyles.ts';

/** The shadow trees that panels stand in. */
const ours = new WeakSet<ShadowRoot>();

interface OpenTree {
  /** The element that the panel is drawn into. */
  readonly place: HTMLElement;
  /** Empties the tree. */
  readonly close: () => void;
}

/** An empty place with the panels' styles in the shadow tree of a container. */
export function openTree(container: HTMLElement): OpenTree {
  const tree = container.shadowRoot ?? container.attachShadow({ mode: 'open' });
  if (tree === container.shadowRoot && tree.hasChildNodes() && !ours.has(tree))
    throw new Error('The container has a shadow tree of its own');
  ours.add(tree);
  const place = document.createElement('div');
  place.className = PANEL_ROOT;
  tree.replaceChildren(place);
  tree.adoptedStyleSheets = [panelStyles()];
  return {
    place,
    close() {
      tree.replaceChildren();
      tree.adoptedStyleSheets = [];
    },
  };
}
