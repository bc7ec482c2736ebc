/**
 * The value of an environment variable that has no default.
 *
 * @param name Name as in `.env.example`.
 * @param minimumLength Shortest value that is still hard to guess.
 * @throws Error in one sentence that names the variable and the command that makes it.
 */
export function requireSecret(
  name: string,
  minimumLength = 16,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const value = env[name]?.trim() ?? '';
  if (value === '') {
    throw new Error(
      `The secret ${name} is not set. Run "node apps/cms/src/secrets/create-secrets.ts" to write it to .env, or set it in the environment.`,
    );
  }
  if (value.length < minimumLength) {
    throw new Error(
      `The secret ${name} has ${value.length} characters, which is easy to guess. Give it at least ${minimumLength} random ones.`,
    );
  }
  return value;
}
