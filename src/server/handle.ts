import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  apiPath,
  eventsRoute,
  factsRoute,
  maxFileBytes,
  pageCallNames,
  parseArgs,
  routeOf,
  securityHeaders,
  type CallHandlers,
  type PageCallName,
  type ShellFacts,
} from '../contract';
import { readAsset } from '../host';
import { BodyError, readMessage, writeMessage } from './body';
import type { EventStreams } from './event-stream';
import { turnedAway, type Guard } from './guard';

export interface Service {
  readonly guard: Guard;
  readonly rendererDir: string;
  readonly facts: ShellFacts;
  readonly calls: Pick<CallHandlers, PageCallName>;
  readonly events: EventStreams;
  readonly onTrouble: (message: string) => void;
}

const mebibyte = 1024 * 1024;
/** Names, paths and settings. */
const smallBody = mebibyte;
/** A file to save, or a report to print, and what surrounds it. */
const largeBody = 2 * maxFileBytes + mebibyte;
const bodyLimit = (name: PageCallName): number =>
  name === 'save' || name === 'printToPdf' ? largeBody : smallBody;

/** Answers one request. What goes wrong is an answer too; only a bug in here is a 500, with its reason in the log. */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  try {
    await route(request, response, service);
  } catch (cause) {
    const status = cause instanceof BodyError ? cause.status : 500;
    if (status === 500)
      service.onTrouble(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    // The rest of a body that is too long is not waited for.
    response.shouldKeepAlive = false;
    if (!response.headersSent)
      answer(response, status, status === 500 ? 'Something went wrong here.' : String(cause));
    else response.destroy();
  }
}

async function route(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  const target = request.url ?? '/';
  const path = target.split(/[?#]/, 1)[0] ?? '/';
  const isApi = path.startsWith(apiPath);
  const reason = turnedAway(request, service.guard, isApi);
  if (reason !== null) return answer(response, 403, reason);
  if (isApi) return routeApi(path, request, response, service);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answer(response, 405, 'Only GET is answered here.');
  const { status, headers, body } = await readAsset(service.rendererDir, path);
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function routeApi(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
): Promise<void> {
  if (request.method !== 'POST') return answer(response, 405, 'Only POST is answered here.');
  if (path === eventsRoute) return service.events.add(response);
  if (path === factsRoute) return send(response, service.facts);
  const name = pageCallNames.find((candidate) => routeOf(candidate) === path);
  if (!name) return answer(response, 404, 'There is no such call.');
  const message = await readMessage(request, bodyLimit(name));
  const call = service.calls[name] as (...args: readonly unknown[]) => Promise<unknown>;
  const args = parsedArgs(name, message);
  return send(response, await call(...args));
}

function parsedArgs(name: PageCallName, message: unknown): readonly unknown[] {
  try {
    return parseArgs(name, message);
  } catch (cause) {
    throw new BodyError(400, `${name} was asked in a form that is not its own: ${String(cause)}`);
  }
}

async function send(response: ServerResponse, value: unknown): Promise<void> {
  const { type, body } = await writeMessage(value);
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': type,
    'Content-Length': body.byteLength,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

function answer(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(message);
}
