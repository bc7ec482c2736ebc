/** Ends the command with one sentence for the person who typed it: no stack trace. */
export class Stop extends Error {
  name = 'Stop';
}

/** Runs `main`; a Stop prints its sentence, anything else is a bug and keeps its trace. Exit status 1. */
export async function endWithASentence(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
