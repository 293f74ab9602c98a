import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session } from 'electron';
import { printPolicy, refusal, type CallResult } from '../contract';
import { lockDownSession } from './lock-down';
import { appScheme } from './origin';

const printHost = 'print';
const isPrintUrl = (url: string): boolean => url.startsWith(`${appScheme}://${printHost}/`);

/** Page numbers at the foot; the print templates of Chromium start from a font size of 0. */
const footerTemplate =
  '<div style="font: 8pt sans-serif; width: 100%; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** Turns a self-contained page into a tagged PDF. */
export type Printer = (html: string) => Promise<CallResult<'printToPdf'>>;

/**
 * The page is shown in a hidden window of a session of its own, without scripts, without a preload and
 * without the network. Its text stays in memory: it reaches the window through the protocol handler, no
 * temporary file is written.
 */
export function createPrinter(): Printer {
  const jobs = new Map<string, string>();
  let printing: Session | null = null;

  function printSession(): Session {
    if (printing) return printing;
    printing = session.fromPartition('print', { cache: false });
    lockDownSession(printing, isPrintUrl);
    printing.protocol.handle(appScheme, (request) => {
      const html = isPrintUrl(request.url) ? jobs.get(new URL(request.url).pathname) : undefined;
      if (html === undefined) return new Response('Not found', { status: 404 });
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': printPolicy };
      return new Response(html, { headers });
    });
    return printing;
  }

  return async (html) => {
    const job = `/${randomUUID()}`;
    jobs.set(job, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: printSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        spellcheck: false,
      },
    });
    try {
      await window.loadURL(`${appScheme}://${printHost}${job}`);
      const pdf = await window.webContents.printToPDF({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        printBackground: true,
        preferCSSPageSize: true,
        pageSize: 'A4',
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate,
      });
      return { ok: true, bytes: new Uint8Array(pdf) };
    } catch (cause) {
      return refusal('failed', `The PDF could not be made (${String(cause)}).`);
    } finally {
      jobs.delete(job);
      window.destroy();
    }
  };
}
