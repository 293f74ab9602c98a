/**
 * What the page may load and run, the same under both shells. Scripts and workers are the app's own files.
 * Styles may be inline because Monaco and the virtual list write them; pictures may be `data:` because
 * Monaco's style sheet carries its own.
 */
const directives: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  // `wasm-unsafe-eval` lets the worker compile the WebAssembly that runs a model of the user's choice
  // (src/embedding). It runs no text as code: `eval` and inline scripts stay refused. Chromium knows no
  // narrower word, and a worker has the policy of the file it is loaded from, which is one of the app's own
  // like all others.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['worker-src', "'self'"],
  ['style-src', "'self' 'unsafe-inline'"],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  // The preview of a report: a sandboxed frame made with `srcdoc`, which inherits this policy.
  ['frame-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
];

export const contentSecurityPolicy = directives.map(([name, value]) => `${name} ${value}`).join('; ');

/** Sent with every answer that the page gets. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Printing takes a report that carries everything with it: styles and pictures in the page, no script,
 * nothing fetched.
 */
export const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
