/** The app's own scheme and address: the only place that a window ever shows. */
export const appScheme = 'app';
const appHost = 'variorum';
export const appUrl = `${appScheme}://${appHost}/index.html`;

/** Whether a URL is the app's own. Anything that is no URL is not. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${appScheme}:` && host === appHost;
}
