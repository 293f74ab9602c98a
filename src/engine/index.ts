/** The only door of the engine: texts in, a collation out. Pure and synchronous; nothing is kept between calls. */
export * from './model';
export { versionFromSentences, versionFromText, type VersionOptions } from './version';
export { formOf, wordsOf, type Word } from './text/words';
export { languageOf } from './text/language';
