import type { Settings } from './shell';

/**
 * Largest file that is read: a feature with pictures as PDF or .docx stays well below, and a worker can still
 * hold the bytes, the text and the units of several such files at once.
 */
export const maxFileBytes = 100 * 1024 * 1024;

/**
 * Largest file of a model's folder that is read: the runtime's memory ends at 4 GB, and it holds a model
 * twice while it opens it.
 */
export const maxModelFileBytes = 1.5 * 1024 * 1024 * 1024;

/**
 * How many files of a folder are listed: a model has some dozens, and who chose a whole home folder need not
 * wait for it.
 */
export const maxFolderFiles = 2000;

/** How many folders are remembered: models that somebody tries one after the other. */
export const maxFolders = 8;

/** A report as a page, handed over for printing; texts of 20 versions with their marks stay far below. */
export const maxHtmlLength = 64 * 1024 * 1024;

/** How many recent files are remembered: what a menu shows without scrolling. */
export const maxRecentFiles = 12;

/** How many paths one message may carry; more than the 20 versions that can stand side by side, fewer than a flood. */
export const maxPaths = 100;

export const defaultSettings: Settings = {
  theme: 'system',
  readingSize: 17,
  typeface: 'serif',
  detail: 'phrases',
  fold: false,
  views: {},
};
