import {
  type Component,
  type ComponentChildren,
  type ContainerNode,
  createElement,
  type FunctionComponent,
  hydrate,
  options,
  render,
  toChildArray,
  type VNode,
} from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Stands in frames for React: preact, and of what it makes alike only what our components ask of React. Nothing in a
 * frame is suspended, as all its parts are there.
 */
export { Component, createContext, Fragment, Fragment as Suspense } from 'preact';
export {
  useCallback,
  useContext,
  useDebugValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';

type Props = Record<string, unknown>;
type Compared = (before: Props, now: Props) => boolean;

const differs: Compared = (one, other) =>
  Object.keys({ ...one, ...other }).some(name => !Object.is(one[name], other[name]));

export function memo(drawn: FunctionComponent<Props>, isSame?: Compared): FunctionComponent<Props> {
  function shouldComponentUpdate(this: Component<Props>, next: Props): boolean {
    return isSame ? !isSame(this.props, next) : differs(this.props, next);
  }
  return function drawnIfChanged(this: Component<Props>, props) {
    this.shouldComponentUpdate = shouldComponentUpdate;
    return createElement(drawn, props);
  };
}

export const Children = {
  map: (children: ComponentChildren, drawn: (child: ComponentChildren) => ComponentChildren) =>
    toChildArray(children).map(drawn),
};

export function useEffectEvent<Given extends unknown[], Told>(event: (...given: Given) => Told) {
  const last = useRef(event);
  last.current = event;
  return (...given: Given): Told => last.current(...given);
}

/** True while what the build has drawn is taken over: until then what it knew counts. */
let isTakingOver = false;

export function useSyncExternalStore<Told>(
  follow: (onChange: () => void) => () => void,
  now: () => Told,
  built: () => Told,
): Told {
  const told = isTakingOver ? built() : now();
  const [{ kept }, draw] = useState({ kept: { told, now } });
  useLayoutEffect(() => {
    Object.assign(kept, { told, now });
    if (isOutdated(kept)) draw({ kept });
  }, [kept, told, now]);
  useEffect(() => {
    const check = () => {
      if (isOutdated(kept)) draw({ kept });
    };
    check();
    return follow(check);
  }, [kept, follow]);
  return told;
}

function isOutdated<Told>({ told, now }: { told: Told; now: () => Told }): boolean {
  return !Object.is(told, now());
}

export function createRoot(place: ContainerNode) {
  speakOfReact();
  return {
    render: (page: ComponentChildren) => render(page, place),
    unmount: () => render(null, place),
  };
}

export function hydrateRoot(place: ContainerNode, page: ComponentChildren) {
  const root = createRoot(place);
  isTakingOver = true;
  hydrate(page, place);
  isTakingOver = false;
  return root;
}

/** Lets elements be written as for React. */
function speakOfReact(): void {
  options.vnode = element => {
    if (typeof element.type === 'string')
      element.props = spelt(element as VNode<Props>) as typeof element.props;
  };
}

/** What React spells in another way than a document. */
const SPELT: Readonly<Record<string, string>> = {
  clipPath: 'clip-path',
  textAnchor: 'text-anchor',
  onFocus: 'onfocusin',
  onBlur: 'onfocusout',
};
/** What tells of its change when it is let go. */
const LET_GO = new Set<unknown>(['file', 'checkbox', 'radio']);

function spelt({ type, props }: VNode<Props>): Props {
  const isWritten = type === 'textarea' || (type === 'input' && !LET_GO.has(props['type']));
  const own: Props = {};
  for (const name in props) {
    const spelling = name === 'onChange' && isWritten ? 'oninput' : (SPELT[name] ?? name);
    own[spelling] = props[name] ?? undefined;
  }
  return own;
}
