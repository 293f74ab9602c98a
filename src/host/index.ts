export { readAsset, type Asset } from './assets';
export { shellFacts } from './facts';
export { createHost, type Host, type HostOptions } from './host';
export { sampleFiles } from './samples';
