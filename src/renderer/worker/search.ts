/** Entry of the worker that searches texts: a pattern that runs away is ended with it, and the window never notices. */
import { findAll, type FindQuery } from '../state/find';

export interface SearchRequest {
  readonly request: number;
  /** Texts by version, when they are others than last time. */
  readonly texts: readonly { readonly id: string; readonly text: string }[] | null;
  readonly query: FindQuery;
}

const scope = self as unknown as DedicatedWorkerGlobalScope;
let texts: SearchRequest['texts'] = [];

scope.onmessage = (event: MessageEvent<SearchRequest>) => {
  const { request, query } = event.data;
  texts = event.data.texts ?? texts;
  scope.postMessage({ request, ...findAll(texts ?? [], query) });
};
