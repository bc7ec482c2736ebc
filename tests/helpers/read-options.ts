import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T }>
>['values'];

/**
 * What stands after `--` on the command line of a proof. Whoever asks for help, or for what the proof does
 * not know, reads how it is used, and nothing is started.
 * @param usage one line, such as `npm run faults -- --kills 150`
 */
export function readOptions<T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
): Values<T> {
  if (process.argv.includes('--help')) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stopWith(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends a proof before it began, with what is wrong and how it is used. */
export function stopWith(sentence: string, usage: string): never {
  console.error(`\n${sentence}\nUsage: ${usage}`);
  process.exit(1);
}
