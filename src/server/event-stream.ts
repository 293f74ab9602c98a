import type { ServerResponse } from 'node:http';
import { parsePageEvent, securityHeaders, type PageEventName, type PageEventPayload } from '../contract';

/** The pages that listen, as streams of server-sent events. */
export interface EventStreams {
  add(response: ServerResponse): void;
  /** Tells every page; false when none listens. */
  send<N extends PageEventName>(name: N, payload: PageEventPayload<N>): boolean;
  close(): void;
}

export function createEventStreams(): EventStreams {
  const listening = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, {
        ...securityHeaders,
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
      });
      // A comment, so that the page knows at once that it is heard.
      response.write(': listening\n\n');
      listening.add(response);
      response.on('close', () => listening.delete(response));
    },
    send(name, payload) {
      const data = JSON.stringify(parsePageEvent(name, payload));
      for (const response of listening) response.write(`event: ${name}\ndata: ${data}\n\n`);
      return listening.size > 0;
    },
    close() {
      for (const response of listening) response.end();
    },
  };
}
