import type { Core } from '@strapi/strapi';
import type { NewChange } from './pending-change.ts';

/** Hears of changes once they stand in the outbox for good. It must not throw. */
type Listener = (changes: readonly NewChange[]) => void;

const listeners = new WeakMap<Core.Strapi, Listener[]>();

/** Call it in `register()`. */
export function subscribeToOutbox(strapi: Core.Strapi, listener: Listener): void {
  listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);
}

export function tellListeners(strapi: Core.Strapi, changes: readonly NewChange[]): void {
  for (const listener of listeners.get(strapi) ?? []) listener(changes);
}
