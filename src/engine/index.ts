/**
 * The only door of the engine: texts in, a collation out. Pure and synchronous; nothing is kept between
 * calls, unless in a memory that the caller owns.
 */
export * from './model';
export { ENGINE_VERSION, unicodeVersion } from './about';
export { inPassages, passagesOf } from './align/rows/passages';
export { collate, collateSteps } from './collate';
export { createMemory, type Memory } from './memory';
export { createWords, type Words } from './words';
export { versionFromSentences, versionFromText, type VersionOptions } from './version';
export { similarity } from './score/similarity';
export { formOf, wordsOf, type Word } from './text/forms/words';
export { languageOf } from './text/language';
