/** Entry of the worker in which texts are read, compared and rendered: the window never waits for them. */
import { packing } from './crossing';
import type { Request } from './messages';
import { Work } from './work';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const work = new Work(packing((answer, transfer) => scope.postMessage(answer, transfer)));
scope.onmessage = (event: MessageEvent<Request>) => void work.handle(event.data);
