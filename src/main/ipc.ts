import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import {
  callNames,
  channelOf,
  parseArgs,
  parseEvent,
  ShellFault,
  type CallHandlers,
  type EventName,
  type EventPayload,
} from '../contract';
import { isAppUrl } from './origin';

/** The one wrapper of this side: who asks, and what, is checked here and nowhere else. */
export function answerCalls(handlers: CallHandlers, window: () => WebContents | null): void {
  for (const name of callNames) {
    const handle = handlers[name] as (...args: readonly unknown[]) => Promise<unknown>;
    ipcMain.handle(channelOf(name), (event, ...args: readonly unknown[]) => {
      if (!isOwnPage(event, window())) throw new ShellFault(`${name} was asked by a foreign page.`);
      return handle(...parseArgs(name, args));
    });
  }
}

/** The page itself, in the window that the app opened: no frame inside it, no other window, no other address. */
function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent, own: WebContents | null): boolean {
  return sender === own && senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
}

/** Tells the page something unasked; false when there is no page to tell. */
export function tell<N extends EventName>(
  page: WebContents | null,
  name: N,
  payload: EventPayload<N>,
): boolean {
  if (!page || page.isDestroyed()) return false;
  page.send(channelOf(name), parseEvent(name, payload));
  return true;
}
