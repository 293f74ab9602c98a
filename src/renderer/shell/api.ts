import * as v from 'valibot';
import {
  eventsRoute,
  factsRoute,
  fromForm,
  parseResult,
  routeOf,
  schemas,
  toForm,
  ShellFault,
  type CallArgs,
  type CallResult,
  type PageCallName,
  type ShellFacts,
} from '../../contract';

/** The server's side of the local page, as the page speaks to it. */
export interface Api {
  call<N extends PageCallName>(name: N, ...args: CallArgs<N>): Promise<CallResult<N>>;
  facts(): Promise<ShellFacts>;
  /** The stream of events; it ends with the server. */
  events(): Promise<ReadableStream<Uint8Array>>;
}

export interface ApiAddress {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

export function createApi({ origin, token, fetch }: ApiAddress): Api {
  async function post(route: string, body: FormData | null): Promise<Response> {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(origin + route, { method: 'POST', headers, body }).catch(
      (cause: unknown) => {
        throw new ShellFault(
          'The program behind this page has ended. Start it again to open, save or print.',
          { cause },
        );
      },
    );
    if (!response.ok) throw new ShellFault(await response.text());
    return response;
  }
  return {
    async call<N extends PageCallName>(name: N, ...args: CallArgs<N>): Promise<CallResult<N>> {
      const response = await post(routeOf(name), toForm(args));
      return parseResult(name, await decode(response));
    },
    facts: async () => v.parse(schemas.shellFacts, await decode(await post(factsRoute, null))),
    async events() {
      const { body } = await post(eventsRoute, null);
      if (!body) throw new ShellFault('The stream of events has no body.');
      return body;
    },
  };
}

async function decode(response: Response): Promise<unknown> {
  try {
    return await fromForm(await response.formData());
  } catch (cause) {
    throw new ShellFault('The answer is not a form as it should be.', { cause });
  }
}
