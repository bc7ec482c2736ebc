import type { Core } from '@strapi/strapi';

/** What a job remembers between two runs, also over a restart. In Strapi's own table. */
export function memoryOf(strapi: Core.Strapi, job: string) {
  const store = strapi.store({ type: 'core', name: 'schedule' });
  return {
    get: async (): Promise<string | null> => (await store.get({ key: job })) as string | null,
    set: (value: string): Promise<void> => store.set({ key: job, value }) as Promise<void>,
  };
}
