import { compileServer } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(() => compileServer(new Progress()));
