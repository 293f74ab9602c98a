/** The only door of the engine: texts in, a collation out. Pure and synchronous; nothing is kept between calls. */
export * from './model';
export { ENGINE_VERSION, unicodeVersion } from './about';
export { collate, collateSteps } from './collate';
export { versionFromSentences, versionFromText, type VersionOptions } from './version';
export { similarity } from './score/similarity';
export { formOf, wordsOf, type Word } from './text/words';
export { languageOf } from './text/language';
