import { findBrowser } from './find';
import { launchBrowser } from './launch';

export type PrintResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly error: { readonly code: 'no-browser' | 'failed'; readonly message: string };
    };

export interface PrintOptions {
  /** The browser's program; found among the installed ones when it is left out. */
  readonly browser?: string | null;
}

/** An address that cannot exist, so that a page which got past the block below would still reach nobody. */
const address = 'http://report.invalid/';

const footerTemplate =
  '<div style="font: 8pt sans-serif; width: 100%; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/**
 * Turns a self-contained page into a tagged PDF with page numbers, by an installed browser. The page runs no
 * script and every request but the one for the page itself is refused; its text stays in memory. Never
 * throws.
 */
export async function printHtml(html: string, options: PrintOptions = {}): Promise<PrintResult> {
  const executable = options.browser === undefined ? findBrowser() : options.browser;
  if (executable === null) {
    const message =
      'A PDF needs an installed Chromium, Chrome or Edge, and none was found. Export HTML and print it instead.';
    return { ok: false, error: { code: 'no-browser', message } };
  }
  try {
    const browser = await launchBrowser(executable);
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
      await context.route('**/*', (route) =>
        route.request().url() === address
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort('blockedbyclient'),
      );
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      const bytes = await page.pdf({
        tagged: true,
        outline: true,
        printBackground: true,
        preferCSSPageSize: true,
        format: 'A4',
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate,
      });
      return { ok: true, bytes: new Uint8Array(bytes) };
    } finally {
      await browser.close();
    }
  } catch (cause) {
    return {
      ok: false,
      error: { code: 'failed', message: `The PDF could not be made: ${firstLine(cause)}` },
    };
  }
}

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
