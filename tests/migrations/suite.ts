import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningCms } from '../helpers/start-cms.ts';
import { buildChangedCms, type ChangedCms, renameKey } from './changed-cms.ts';
import type { RestoredDatabase, Restorer, Row } from './databases.ts';
import { type Recording, readRecording } from './recording.ts';
import { startOn, startRefused } from './start-on.ts';

const refused =
  'The CMS does not start, because content would be lost: it stands in the database and no longer in the content types.';
const advice =
  'Nothing was changed. Put back what was there, or write a migration in apps/cms/database/migrations that moves it. How: docs/changing-a-field.md.';

/** Written anew at each start, out of the code. */
const madeAtStart =
  /^(strapi_core_store_settings|strapi_database_schema|admin_permissions|strapi_api_token)/;

/** Columns that a migration of ours gives another name: what they hold has to be there under that. */
const renamed: Record<string, Record<string, string>> = {
  releases: { places: 'addresses', turn: 'claim' },
};

const renameTerm = `const { renameField } = require('../rename-field.js');
  await renameField(knex, {
    table: 'services', uid: 'api::service.service', from: 'term', to: 'decisionTerm',
    versions: [{ noun: 'service' }],
  });`;

/** What a start does to a database that another version of the code left. */
export function describeMigrations(
  name: string,
  file: string,
  prepare: (recording: Recording) => Promise<Restorer>,
): void {
  describe(`${name}, as recorded on ${file.replace('.json.gz', '')}`, () => {
    const recording = readRecording(file);
    let restorer: Restorer;
    let database: RestoredDatabase;
    let changed: ChangedCms;
    let running: RunningCms | undefined;

    beforeAll(async () => {
      restorer = await prepare(recording);
    });
    afterAll(() => restorer?.stop());
    beforeEach(async () => {
      database = await restorer.restore();
      changed = buildChangedCms();
    });
    afterEach(async () => {
      await running?.stop();
      running = undefined;
      changed.remove();
    });

    const start = async () => (running = await startOn(database, changed.dist));
    /** The losses it tells, and the tables that it changed nevertheless. */
    const refuse = async (): Promise<{ losses: string[]; touched: string[] }> => {
      const before = await database.readAll();
      const output = await startRefused(database, changed.dist);
      const [, told = `not told: ${output}`] = output.split(`${refused}\n`);
      const [losses = ''] = told.split(`\n${advice}\n`);
      const after = await database.readAll();
      const touched = Object.keys({ ...before, ...after }).filter(
        (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
      );
      const lines = losses.split('\n').map((line) => line.replace(/^- /, ''));
      return { losses: lines.toSorted(), touched };
    };
    const renameInModel = (): void =>
      changed.changeType('service', ({ attributes }) =>
        renameKey(attributes, 'term', 'decisionTerm'),
      );

    test('nothing is lost under the code of today', async () => {
      const before = await database.readAll();
      await start();
      const after = await database.readAll();
      expect(before.publications?.length).toBeGreaterThan(0);
      expect(before.releases?.length).toBeGreaterThan(2);
      expect(before.planned_publications).toHaveLength(1);
      expect(before.preview_links).toHaveLength(1);
      for (const [table, rows] of Object.entries(before)) {
        if (madeAtStart.test(table) || rows[0]?.id === undefined) continue;
        const wanted = rows.map((row) => renameColumns(row, renamed[table] ?? {}));
        expect({ table, rows: keptOf(wanted, after[table]) }).toEqual({ table, rows: wanted });
      }
    });

    test('a field that was renamed in the content type alone is refused', async () => {
      renameInModel();
      expect(await refuse()).toEqual({
        losses: [
          'The field "term" ("Hoe lang duurt het") of the type "service" ("Dienst") no longer exists: 71 entries (142 rows).',
        ].toSorted(),
        touched: [],
      });
    });

    test('a migration takes along all that the field held, and runs once', async () => {
      const texts = await database.query('SELECT id, term FROM services ORDER BY id');
      const { rows: versions } = await versionsWith('term');
      renameInModel();
      changed.addMigration('2026-11-30-rename-term', renameTerm);
      const cms = await start();
      const after = await database.query(
        'SELECT id, decision_term AS term FROM services ORDER BY id',
      );
      expect(after).toEqual(texts);
      expect(after.filter(({ term }) => term !== null)).toHaveLength(142);
      expect(versions).toBeGreaterThan(0);
      expect(await versionsWith('decisionTerm')).toEqual({ rows: versions });
      expect(await versionsWith('term')).toEqual({ rows: 0 });
      await cms.crash();
      await cms.startAgain();
      const ran = await database.query('SELECT name FROM sociaal_huis_migrations');
      expect(ran.filter((row) => row.name === '2026-11-30-rename-term')).toHaveLength(1);
    });

    test('a value that was removed while entries have it is refused', async () => {
      changed.changeType('service', ({ attributes }) => {
        removeFrom(attributes.productType.enum, 'AdviesBegeleiding');
        const { choices } = attributes.themes.options;
        removeFrom(
          choices,
          choices.find(({ code }: { code: string }) => code === 'WelzijnGezondheid'),
        );
      });
      changed.changeComponent('part.slot', ({ attributes }) =>
        removeFrom(attributes.mode.enum, 'op-afspraak'),
      );
      const { rows: slots } = await count(`part_slots WHERE mode = 'op-afspraak'`);
      expect(slots).toBeGreaterThan(0);
      expect(await refuse()).toEqual({
        losses: [
          'The value "WelzijnGezondheid" of the field "themes" ("Thema’s") of the type "service" ("Dienst") no longer exists: 48 entries (96 rows).',
          'The value "AdviesBegeleiding" of the field "productType" ("Soort dienst") of the type "service" ("Dienst") no longer exists: 34 entries (68 rows).',
          `The value "op-afspraak" of the field "mode" ("Hoe") of the component "part.slot" ("Uren op een dag") no longer exists: ${slots} rows.`,
        ].toSorted(),
        touched: [],
      });
    });

    test('a migration gives a value another name, in versions as well', async () => {
      changed.changeType('service', ({ attributes }) => {
        const { enum: values } = attributes.productType;
        values[values.indexOf('AdviesBegeleiding')] = 'Advies';
        attributes.themes.options.choices.find(
          ({ code }: { code: string }) => code === 'WelzijnGezondheid',
        ).code = 'Welzijn';
      });
      changed.addMigration(
        '2026-11-30-shorter-values',
        `const { renameValue } = require('../rename-value.js');
        const service = { table: 'services', versions: [{ noun: 'service' }] };
        await renameValue(knex, { ...service, field: 'productType', from: 'AdviesBegeleiding', to: 'Advies' });
        await renameValue(knex, { ...service, field: 'themes', from: 'WelzijnGezondheid', to: 'Welzijn' });`,
      );
      await start();
      expect(await count(`services WHERE product_type = 'Advies'`)).toEqual({ rows: 68 });
      expect(await count(`services WHERE CAST(themes AS TEXT) LIKE '%"Welzijn"%'`)).toEqual({
        rows: 96,
      });
      const former = `snapshot LIKE '%AdviesBegeleiding%' OR snapshot LIKE '%WelzijnGezondheid%'`;
      expect(
        await count(
          `publications WHERE ${former.replaceAll('snapshot', 'CAST(snapshot AS TEXT)')}`,
        ),
      ).toEqual({ rows: 0 });
    });

    test('a component, a type or a field of a hidden type that goes with content is refused', async () => {
      changed.removeFile('src/components/part/goal.json');
      changed.changeType('vision', ({ attributes }) => delete attributes.goals);
      changed.replace(
        'src/publishing/history/publication.js',
        'userName: hidden_type_ts_1.column.optional(hidden_type_ts_1.column.string()),',
        '',
      );
      changed.replace(
        'src/preview/feature.js',
        '(0, preview_link_ts_1.addPreviewLinkType)(strapi);',
        '',
      );
      const { rows } = await count('publications WHERE user_name IS NOT NULL');
      expect(await refuse()).toEqual({
        losses: [
          'The field "goals" ("Doelen") of the type "vision" ("Visie") no longer exists: 48 rows.',
          'The table "part_goals" no longer exists: 48 rows.',
          `The field "userName" of the type "publication" no longer exists: ${rows} entries (${rows} rows).`,
          'The type "preview-link" no longer exists: 1 entry (1 row).',
        ].toSorted(),
        touched: [],
      });
    });

    test('a field, a value and a component that nobody used go without a word', async () => {
      expect(await count('services WHERE ipdc_concept_id IS NOT NULL')).toEqual({ rows: 0 });
      expect(await count(`services WHERE product_type = 'FinancieleVerplichting'`)).toEqual({
        rows: 0,
      });
      changed.changeType('service', ({ attributes }) => {
        delete attributes.ipdcConceptId;
        removeFrom(attributes.productType.enum, 'FinancieleVerplichting');
      });
      await start();
      expect(await database.columnsOf('services')).not.toContain('ipdc_concept_id');
    });

    test('a migration that fails leaves nothing behind, nor does one before it', async () => {
      changed.addMigration('2026-11-30-first', `await knex('services').update({ term: null });`);
      changed.addMigration(
        '2026-11-30-second',
        `await knex('services').update({ term: 'x' });
        throw new Error('service 12 has two terms');`,
      );
      const before = await database.readAll();
      expect(await startRefused(database, changed.dist)).toContain(
        'The CMS does not start: the migration "2026-11-30-second" failed (service 12 has two terms). The database is as it was before the start. Mend the migration, or what it met in the database, and start again.',
      );
      expect(await database.readAll()).toEqual(before);
    });

    test('a migration that drops a column keeps what points at its rows', async () => {
      const before = await count('services_cmps');
      changed.changeType('service', ({ attributes }) => delete attributes.term);
      changed.addMigration(
        '2026-11-30-drop-term',
        `await knex.schema.alterTable('services', (columns) => columns.dropColumn('term'));`,
      );
      await start();
      expect(await database.columnsOf('services')).not.toContain('term');
      expect(await count('services')).toEqual({ rows: 148 });
      expect(await count('services_cmps')).toEqual(before);
    });

    test('older code refuses the database of newer code', async () => {
      changed.addMigration('2099-01-01-later', '');
      await (await start()).stop();
      running = undefined;
      expect(await startRefused(database, buildChangedCms().dist)).toContain(
        'The CMS does not start: the database is newer than the code, which has no migration "2099-01-01-later". Nothing was changed. Start the newer code, or put back the database of this one.',
      );
    });

    async function count(what: string): Promise<{ rows: number }> {
      const [found] = await database.query(`SELECT COUNT(*) AS "rows" FROM ${what}`);
      return { rows: Number(found?.rows) };
    }

    function versionsWith(field: string): Promise<{ rows: number }> {
      return count(
        `publications WHERE noun = 'service' AND CAST(snapshot AS TEXT) LIKE '%"${field}":%'`,
      );
    }
  });
}

/** The same rows as they are now, without columns that came. */
function keptOf(rows: readonly Row[], after: readonly Row[] = []): Row[] {
  const byId = new Map(after.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const now = byId.get(row.id);
    return now ? [Object.fromEntries(Object.keys(row).map((name) => [name, now[name]]))] : [];
  });
}

function renameColumns(row: Row, names: Record<string, string>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [names[column] ?? column, value]),
  );
}

function removeFrom<Item>(list: Item[], item: Item): void {
  const index = list.indexOf(item);
  if (index < 0) throw new Error(`${String(item)} is not in the list.`);
  list.splice(index, 1);
}
