import type { FindQuery, FindResult } from '../state/find';
import type { SearchRequest } from './search';

type Texts = NonNullable<SearchRequest['texts']>;

/** Milliseconds that a search may take: a plain one over twenty long texts stays far below. */
const LIMIT = 1500;

/** Searches in a worker of its own. A new search ends the one under way. */
export class SearchClient {
  private worker: Worker | null = null;
  private last = 0;
  private known: Texts | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private answer: ((result: FindResult | null) => void) | null = null;

  /** The hits; null when another search took over meanwhile. */
  find(texts: Texts, query: FindQuery): Promise<FindResult | null> {
    this.answer?.(null);
    clearTimeout(this.timer);
    const request = (this.last += 1);
    return new Promise((resolve) => {
      this.answer = resolve;
      const worker = this.started();
      worker.onmessage = (event: MessageEvent<FindResult & { readonly request: number }>) => {
        if (event.data.request === this.last) this.finish(event.data);
      };
      this.timer = setTimeout(() => {
        worker.terminate();
        this.worker = null;
        this.known = null;
        this.finish({
          ok: false,
          message: 'This pattern takes too long on these texts. Make it more definite.',
        });
      }, LIMIT);
      worker.postMessage({
        request,
        query,
        texts: this.known === texts ? null : texts,
      } satisfies SearchRequest);
      this.known = texts;
    });
  }

  private started(): Worker {
    this.worker ??= new Worker(new URL('./search.ts', import.meta.url), { type: 'module' });
    return this.worker;
  }

  private finish(result: FindResult): void {
    clearTimeout(this.timer);
    const answer = this.answer;
    this.answer = null;
    answer?.(result);
  }
}
