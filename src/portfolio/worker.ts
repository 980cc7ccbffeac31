import { answerTasks } from './workers/answerTasks.ts';
import type { Host } from './workers/host.ts';

// The file of a worker: `assessInWorkers` starts it.
answerTasks(globalThis as Host);
