import type { Core } from '@strapi/strapi';

/**
 * Refuses to change or delete a line of a type, to our own code too. Call it in `bootstrap()`: before
 * that there is no database to listen to.
 */
export function keepAppendOnly(database: Pick<Core.Strapi['db'], 'lifecycles'>, uid: string): void {
  const refuse = () => {
    throw new Error(
      `Lines can only be added to ${uid}. Add a line that says what changed instead.`,
    );
  };
  database.lifecycles.subscribe({
    models: [uid],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
