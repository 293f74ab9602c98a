import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Guard {
  readonly port: number;
  readonly token: string;
}

/** Why a request is turned away, or null. Every request passes the first check, those to the API all three. */
export function turnedAway(request: IncomingMessage, guard: Guard, isApi: boolean): string | null {
  if (!isOwnHost(request.headers.host, guard.port)) return 'This address is not served here.';
  if (!isApi) return null;
  if (!isOwnOrigin(request)) return 'The request came from another page.';
  if (!hasToken(request, guard.token)) return 'The token is missing or belongs to another run.';
  return null;
}

/**
 * A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding), but it cannot make a browser say
 * our host. `localhost` is as good: browsers resolve it to the loopback by themselves.
 */
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Calls are POST, so that a browser always says where they come from. */
function isOwnOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return headers.origin === `http://${headers.host}` && (site === undefined || site === 'same-origin');
}

/** Compared in a time that does not depend on how much of it is right. */
function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
