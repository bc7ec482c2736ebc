/** What the bar above the admin can say. */
const environmentNames = ['test', 'voorbeeld', 'productie'] as const;

export type EnvironmentName = (typeof environmentNames)[number];

/**
 * What this CMS is for, from ENVIRONMENT_NAME. Not set: `voorbeeld` where it makes demo content
 * itself, otherwise no name and no bar.
 *
 * @throws Error when the name is another one: a bar that says nothing known would be trusted.
 */
export function requireEnvironmentName(
  env: NodeJS.ProcessEnv = process.env,
): EnvironmentName | null {
  const given = env.ENVIRONMENT_NAME?.trim();
  if (!given) return env.SEED === 'demo' ? 'voorbeeld' : null;
  const known = environmentNames.find((name) => name === given);
  if (known) return known;
  throw new Error(
    `ENVIRONMENT_NAME is "${given}", which is not known. Set it to ${environmentNames.join(', ')}, or leave it out.`,
  );
}
