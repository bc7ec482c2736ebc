import type { Core } from '@strapi/strapi';

/**
 * Looks something up once for each request that is answered, however often it is asked meanwhile.
 * Outside of a request it looks each time.
 *
 * @param keyOf what the answer depends on, within one request
 */
export function onceARequest<Subject, Found>(
  strapi: Core.Strapi,
  keyOf: (subject: Subject) => string,
  lookUp: (subject: Subject) => Promise<Found>,
): (subject: Subject) => Promise<Found> {
  const foundOf = new WeakMap<object, Map<string, Promise<Found>>>();
  return (subject) => {
    const request = strapi.requestContext.get();
    if (!request) return lookUp(subject);
    const found = foundOf.get(request) ?? new Map<string, Promise<Found>>();
    foundOf.set(request, found);
    const key = keyOf(subject);
    const answer = found.get(key) ?? lookUp(subject);
    found.set(key, answer);
    return answer;
  };
}
