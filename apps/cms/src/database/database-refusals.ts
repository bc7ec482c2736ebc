import { ExplainedError } from '../environment/explained-error.ts';

/** The content types no longer have what the database holds. */
export class ContentWouldBeLost extends ExplainedError {
  /** @param losses one line each */
  constructor(losses: readonly string[]) {
    super(
      [
        'The CMS does not start, because content would be lost: it stands in the database and no longer in the content types.',
        ...losses.map((loss) => `- ${loss}`),
        'Nothing was changed. Put back what was there, or write a migration in apps/cms/database/migrations that moves it. How: docs/changing-a-field.md.',
      ].join('\n'),
    );
  }
}

/** A migration does not suit the database. */
export class MigrationFailed extends ExplainedError {
  constructor(name: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The CMS does not start: the migration "${name}" failed (${reason}). The database is as it was before the start. Mend the migration, or what it met in the database, and start again.`,
      { cause },
    );
  }
}

/** The database saw migrations that this code does not have. */
export class DatabaseIsNewer extends ExplainedError {
  constructor(names: readonly string[]) {
    const list = names.map((name) => `"${name}"`).join(', ');
    super(
      `The CMS does not start: the database is newer than the code, which has no migration ${list}. Nothing was changed. Start the newer code, or put back the database of this one.`,
    );
  }
}
