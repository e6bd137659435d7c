import { classesOf, type StyleSheet, specificityOf, subjectOf } from './styleSheets.ts';

/** One property that a sheet gives to what wears some classes. */
export interface StyleClaim {
  readonly sheet: string;
  readonly selector: string;
  readonly property: string;
  /** The classes of what is styled. */
  readonly classes: readonly string[];
  /** The classes of what it must stand in, but for contexts. */
  readonly place: string;
  /** What competes with each other: layer, weight, state and property. */
  readonly rank: string;
}

/** All that stylesheets say of classes; contexts are places in which any component may stand. */
export function styleClaims(sheets: readonly StyleSheet[], contexts: readonly string[]): StyleClaim[] {
  return sheets.flatMap(({ path, rules }) =>
    rules.flatMap(({ selectors, properties, around }) =>
      selectors.flatMap(selector => {
        const subject = subjectOf(selector);
        const classes = classesOf(subject.replace(/:(?:is|not|has)\(.*\)/, ''));
        if (classes.length === 0) return [];
        const parents = classesOf(selector.slice(0, selector.length - subject.length));
        const place = parents.filter(name => !contexts.includes(name)).join(' ');
        const state = /::?[\w-]+(?:\([^)]*\))?$/.exec(subject)?.[0] ?? '';
        return properties.map(property => ({
          ...{ sheet: path, selector, property, classes, place },
          rank: `${around[0]} ${specificityOf(selector)} ${state} ${property}`,
        }));
      }),
    ),
  );
}

const VALUE = /\[([\w-]+)="([^"]*)"\]/g;

/** Whether two selectors want different values of one attribute: nothing wears both. */
function areApart(one: string, other: string): boolean {
  const wanted = new Map([...one.matchAll(VALUE)].map(([, name, value]) => [name, value]));
  return [...other.matchAll(VALUE)].some(([, name, value]) => wanted.has(name) && wanted.get(name) !== value);
}

/** Properties of one element (by its classes) that only the order of two sheets decides. */
export function undecided(element: readonly string[], claims: readonly StyleClaim[]): string[] {
  const own = claims.filter(({ classes }) => classes.every(name => element.includes(name)));
  return own.flatMap((claim, index) =>
    own
      .slice(index + 1)
      .filter(({ sheet, rank }) => sheet !== claim.sheet && rank === claim.rank)
      .filter(({ selector }) => !areApart(selector, claim.selector))
      .filter(({ place }) => place === '' || claim.place === '' || place === claim.place)
      .map(
        other =>
          `${claim.property} of ${claim.selector} (${claim.sheet}) or of ${other.selector} (${other.sheet})`,
      ),
  );
}
