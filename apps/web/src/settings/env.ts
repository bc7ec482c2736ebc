/** The environment, checked before anything starts. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { asBase } from '../routing/paths.ts';

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const port = z.coerce
  .number('write a port from 0 to 65535')
  .int('write a port from 0 to 65535')
  .min(0, 'write a port from 0 to 65535')
  .max(65_535, 'write a port from 0 to 65535');

const EnvironmentSchema = z
  .object({
    /** Where content comes from: the running CMS, or answers recorded from one. */
    CMS: optional(z.enum(['live', 'fixtures'], 'write "live" or "fixtures"')),

    /** Address of the CMS. Absent: the address at which Strapi starts on this same machine. */
    CMS_URL: optional(
      z
        .url({ protocol: /^https?$/, error: 'write an address such as "https://cms.example.be"' })
        .transform((url) => url.replace(/\/+$/, '')),
    ),

    /** Key that may read published content and nothing else. Only needed when `CMS=live`. */
    CMS_TOKEN: optional(z.string()),

    /** Folder with recorded answers. Absent: `tests/fixtures` of this repository. */
    CMS_RECORDING: optional(z.string()),

    /** Slug of the one municipality to build. Absent: all of them, below a portal page. */
    MUNICIPALITY: optional(
      z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the slug, such as "genk"'),
    ),

    /** Public address, for links that must be complete. Absent: where `serve.ts` listens. */
    SITE: optional(
      z.url({ protocol: /^https?$/, error: 'write an address such as "https://www.example.be"' }),
    ),

    /** Path below which the site is served. Absent: the root of its domain. */
    BASE: optional(z.string().regex(/^[a-z0-9/_-]*$/i, 'write a path such as "/welzijn/"')),

    /** Folder for the finished site. Absent: `dist/site`, or `dist/<slug>` of one municipality. */
    OUT_DIR: optional(z.string()),

    /** Folder of the renderer, for the publisher and the preview. Absent: `dist/renderer`. */
    RENDERER_DIR: optional(z.string()),

    /** Folder of what the publisher makes live. Absent: `dist/published`; `serve.ts` then serves a build. */
    PUBLISH_DIR: optional(z.string()),

    /** "1" lets made-up sample content through; a real site must never show it. */
    ALLOW_SAMPLES: optional(z.enum(['0', '1'], 'write "1", or leave it empty')),

    /** Port for `serve.ts`. */
    PORT: optional(port),

    /** Port for `preview/serve-preview.ts`. */
    PREVIEW_PORT: optional(port),

    /** Address at which people open the admin: it alone may show previews. Absent: that of the CMS. */
    PUBLIC_URL: optional(
      z.url({ protocol: /^https?$/, error: 'write an address such as "https://admin.example.be"' }),
    ),

    /** "true" behind a proxy that adds who asks to X-Forwarded-For. */
    TRUST_PROXY: optional(z.enum(['true', 'false'], 'write "true" or "false"')),
  })
  // Relative folders are relative to this app: every command starts from there.
  .transform((env) => ({
    cms: env.CMS ?? 'live',
    cmsUrl: env.CMS_URL ?? 'http://127.0.0.1:1337',
    cmsToken: env.CMS_TOKEN,
    recording: resolve(env.CMS_RECORDING ?? '../../tests/fixtures'),
    municipality: env.MUNICIPALITY,
    site: env.SITE ?? 'http://localhost:4321',
    base: asBase(env.BASE),
    outDir: resolve(env.OUT_DIR ?? `dist/${env.MUNICIPALITY ?? 'site'}`),
    rendererDir: resolve(env.RENDERER_DIR ?? 'dist/renderer'),
    publishDir: resolve(env.PUBLISH_DIR ?? 'dist/published'),
    servesReleases: env.PUBLISH_DIR !== undefined,
    allowSamples: env.ALLOW_SAMPLES === '1',
    port: env.PORT ?? 4321,
    previewPort: env.PREVIEW_PORT ?? 4322,
    adminUrl: env.PUBLIC_URL ?? env.CMS_URL ?? 'http://127.0.0.1:1337',
    trustProxy: env.TRUST_PROXY === 'true',
  }));

export type Environment = z.output<typeof EnvironmentSchema>;

/** A variable of the environment holds something we cannot work with. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads and checks the environment.
 *
 * @throws {EnvironmentError} naming each variable, its value and what to write instead.
 */
export function readEnvironment(
  variables: Record<string, string | undefined> = process.env,
): Environment {
  const result = EnvironmentSchema.safeParse(variables);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const key = String(issue.path[0]);
      return `The environment variable ${key} is "${variables[key]}": ${issue.message}.`;
    });
    throw new EnvironmentError(lines.join('\n'));
  }
  if (result.data.cms === 'live' && result.data.cmsToken === undefined) {
    throw new EnvironmentError(
      'The environment variable CMS_TOKEN is absent: without a key the CMS gives no content. ' +
        'Give it a reading key of the CMS, or build without a CMS with CMS=fixtures.',
    );
  }
  return result.data;
}
