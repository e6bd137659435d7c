import { currentAddress } from '../scenario/index.ts';
import type { Language } from '../schema/index.ts';
import type { Host, Memory } from './host.ts';
import { pageMemory } from './memory.ts';
import { pageHost } from './pageHost.ts';

/**
 * A file on a disk or in a course as host of one lesson. Its history belongs to whoever shows it, so where the lesson stands is
 * remembered by the tab; links lead to the site. In a frame without storage all is remembered until the page is closed.
 */
export function lessonFileHost(window: Window, language: Language, lesson: string): Host {
  const host = pageHost(window, language, false);
  const tabMemory = kept(host.tabMemory);
  const { search } = window.location;
  const name = `faultline-lesson-place-${lesson}${search}`;
  const keep = (address: string) => {
    tabMemory.write(name, new URL(address).search);
  };
  return {
    ...host,
    tabMemory,
    memory: kept(host.memory),
    address: {
      ...host.address,
      query: tabMemory.read(name) ?? search,
      show: keep,
      enter: keep,
      pageAt: path => currentAddress(path),
      fullAddress: address => address,
    },
  };
}

const kept = (memory: Memory): Memory => (memory.isUsable() ? memory : pageMemory());
