export { findBrowser } from './find';
export { isRoot, launchBrowser } from './launch';
export { printHtml, type PrintOptions, type PrintResult } from './print';
