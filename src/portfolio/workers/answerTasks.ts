import { type Host, threadsOf } from './host.ts';
import { type Answer, perform, type Setup, type Task } from './task.ts';

/** Listens for tasks in a worker thread or a web worker, and answers them one after the other. @internal */
export function answerTasks(host: Host): void {
  const threads = threadsOf(host);
  let setup: Setup | undefined;
  const answer = (message: Setup | Task, post: (answer: Answer, transfer: readonly unknown[]) => void): void => {
    if (message.kind === 'setup') setup = message;
    else if (setup) {
      const done = perform(setup, message);
      // Shared memory is there already; what was sent is sent back.
      const buffers = done.outs.flatMap((out) => (out?.buffer instanceof ArrayBuffer ? [out.buffer] : []));
      post(done, buffers);
    }
  };
  const port = threads?.parentPort;
  if (port)
    port.on('message', ((message: Setup | Task) => answer(message, (done, transfer) => port.postMessage(done, transfer))) as (
      value: never,
    ) => void);
  else host.onmessage = ({ data }) => answer(data, (done, transfer) => host.postMessage?.(done, transfer));
}
