/**
 * How long tests wait for something that always comes, in milliseconds: a server that starts, a mail, a
 * release. Nothing is measured by it. It only ends a wait that hangs, so it has to be far above what
 * the slowest machine takes, and costs nothing where all is well.
 */
export const patience = 600_000;

/** After which a test or a set-up counts as hanging. Longer, so that a wait inside it says first what did not come. */
export const longestTest = 2 * patience;
