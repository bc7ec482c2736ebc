/** Brings the islands of a page to life. Runs in the browser. */
import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { supportOlderPhones } from './support-older-phones.ts';

supportOlderPhones();

/**
 * Renders a component into every element that a page keeps for it (`Island.astro`), instead of what
 * that element shows without JavaScript.
 *
 * @param name what the element says in `data-island`
 */
export function mount<Props extends object>(name: string, Component: ComponentType<Props>): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = JSON.parse(element.dataset.props ?? '{}') as Props;
    createRoot(element).render(createElement(Component, props));
  }
}
