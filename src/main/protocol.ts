import { protocol, type Session } from 'electron';
import { readAsset } from '../host';
import { appScheme, isAppUrl } from './origin';

/**
 * Before the app is ready: gives the scheme an origin, so that the policy's 'self', workers and modules work
 * as on the web.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built window from `folder` and nothing else. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET' || !isAppUrl(request.url)) return new Response('Not found', { status: 404 });
    const { status, headers, body } = await readAsset(folder, new URL(request.url).pathname);
    return new Response(body, { status, headers });
  });
}
