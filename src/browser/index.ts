export { browserVariable, findBrowser } from './find';
export { browserArguments, isRoot, launchBrowser } from './launch';
export { printHtml, type PrintOptions, type PrintResult } from './print';
