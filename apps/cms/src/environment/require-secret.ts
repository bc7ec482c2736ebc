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
    refuse(
      `The secret ${name} is not set. Run "node apps/cms/src/secrets/create-secrets.ts" to write it to .env, or set it in the environment.`,
    );
  }
  if (value.length < minimumLength) {
    refuse(
      `The secret ${name} has ${value.length} characters, which is easy to guess. Give it at least ${minimumLength} random ones.`,
    );
  }
  return value;
}

/**
 * Strapi puts the sentence into an error of its own and prints that one with its stack, of which
 * nobody needs a line. No settings, no start: no later error needs a stack either.
 */
function refuse(sentence: string): never {
  Error.stackTraceLimit = 0;
  throw new Error(sentence);
}
