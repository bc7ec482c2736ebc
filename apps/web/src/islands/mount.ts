/** Brings the islands of a page to life. Runs in the browser. */
import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { supportOlderPhones } from './support-older-phones.ts';

supportOlderPhones();

/**
 * Renders a component into every element that a page keeps for it (`Island.astro`), in place of what
 * that element shows without JavaScript.
 *
 * @param name what the element says in `data-island`
 */
export function mount<Props extends object>(name: string, Component: ComponentType<Props>): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = JSON.parse(place.dataset.props ?? '{}') as Props;
    createRoot(place).render(createElement(Component, props));
  }
}
