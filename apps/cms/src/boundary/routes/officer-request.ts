import type { Core } from '@strapi/strapi';

/** The part of Koa's context that the rules read and change. */
export interface Context {
  params: Record<string, string | undefined>;
  /** Parsed; what is changed in it, the controller sees. */
  query: Record<string, unknown>;
  request: { body?: unknown; files?: unknown };
  state: object;
  /** The answer. */
  body: unknown;
}

/** A request to the admin of somebody who works for these municipalities: never none. */
export interface OfficerRequest {
  strapi: Core.Strapi;
  context: Context;
  municipalities: string[];
}

/**
 * What holds for officers on one route of the admin: returns when the request may go on, possibly
 * narrowed down, and throws a refusal when it may not. A function that it returns changes the answer.
 */
export type OfficerRule = (
  request: OfficerRequest,
) => void | Promise<void> | Promise<(() => Promise<void>) | void>;

/** The body of a request as an object; empty when it is none. */
export function bodyOf({ request }: Context): Record<string, unknown> {
  const { body } = request;
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** One value or a list of them, as Strapi takes ids in bodies and queries. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat();
}
