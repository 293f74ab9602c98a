/**
 * Who may import whom. Each rule carries its reason; tests/unit/lint/boundaries.test.ts plants a forbidden import for
 * every rule and sees it caught.
 */
const room = (...names) => `^src/(${names.join('|')})/`;
const outside = (...names) => `^src/(?!(${names.join('|')})/)`;

/** A room may import itself and the rooms named; of packages only those named. */
function only(name, { rooms = [], packages = [], because }) {
  return [
    {
      name: `${name}-rooms`,
      comment: because,
      severity: 'error',
      from: { path: room(name) },
      to: { path: outside(name, ...rooms) },
    },
    ...(packages === 'any'
      ? []
      : [
          {
            name: `${name}-packages`,
            comment: because,
            severity: 'error',
            from: { path: room(name) },
            to: {
              path: '(^|/)node_modules/',
              pathNot: packages.map((name) => `(^|/)node_modules/(@types/)?${name}/`),
            },
          },
        ]),
  ];
}

/** A step of the engine may import itself, the steps named, and the shapes that all share. */
function step(name, { after = [], because }) {
  return {
    name: `engine-${name}`,
    comment: because,
    severity: 'error',
    from: { path: `^src/engine/${name}/` },
    to: { path: `^src/engine/(?!((${[name, ...after].join('|')})/|(model|raw-link)\\.ts$))` },
  };
}

/** The rooms of a step of the engine, in their order: each may import those before it and none behind it. */
function order(name, rooms, because) {
  return rooms.slice(0, -1).map((room, at) => ({
    name: `${name}-${room}`,
    comment: because,
    severity: 'error',
    from: { path: `^src/engine/${name}/${room}/` },
    to: { path: `^src/engine/${name}/(${rooms.slice(at + 1).join('|')})/` },
  }));
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one thing, or that one of them stands in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches is dead code.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^tests/',
          '^src/(main|preload|cli|renderer)/(index|main|engine)\\.tsx?$',
          '^src/renderer/worker/',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that resolves to nothing fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?(url|worker|raw)$', 'lexicon-en\\.bin'] },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Tests look at the code, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'pure-without-node',
      comment: 'These rooms run in a web worker and in Node alike: neither world may leak in.',
      severity: 'error',
      from: {
        path: room('engine', 'lexicon', 'documents', 'embedding', 'account', 'reports', 'review', 'contract'),
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-without-node',
      comment: 'The renderer is sandboxed: what Node can do it asks the shell for.',
      severity: 'error',
      from: { path: room('renderer', 'preload') },
      to: { dependencyTypes: ['core'] },
    },
    ...only('engine', {
      packages: ['diff'],
      because: 'The engine turns text into a collation and knows nothing of files, windows or formats.',
    }),
    step('text', {
      because: 'Text is cut into paragraphs, sentences and words before anything is compared.',
    }),
    step('reading', {
      after: ['text'],
      because: 'A version is read by itself, whatever it will be compared with.',
    }),
    step('score', {
      after: ['text', 'reading'],
      because: 'Two sentences are judged by themselves, before links are drawn.',
    }),
    step('align', {
      after: ['text', 'reading', 'score'],
      because: 'Links are drawn before their words are compared.',
    }),
    step('inline', {
      after: ['text', 'reading'],
      because: 'Word edits ask for a link and two readings, not for how the link was found.',
    }),
    step('findings', {
      after: ['text', 'reading'],
      because: 'A warning rests on the texts and the links, not on how a link was scored.',
    }),
    step('provenance', {
      after: ['text', 'reading'],
      because: 'Lineage rests on what pairs have in common, not on how that was found.',
    }),
    {
      name: 'provenance-signs',
      comment: 'Signs are told from two texts alone, before all versions are looked at together.',
      severity: 'error',
      from: { path: '^src/engine/provenance/signs/' },
      to: { path: '^src/engine/provenance/[^/]+\\.ts$' },
    },
    ...order(
      'text',
      ['words', 'numbers', 'dates', 'blocks', 'names', 'forms'],
      'What single words are is known before figures, dates and names are made of them, and those before forms are compared.',
    ),
    ...order(
      'score',
      ['terms', 'compare', 'evidence'],
      'Words have their weights before sentences are compared, and what is shown of a comparison comes last.',
    ),
    ...order(
      'align',
      ['layout', 'candidates', 'judge', 'beads', 'rows'],
      'Two versions are laid out, pairs picked and judged before links are made of them; rows are laid out of links.',
    ),
    ...order(
      'findings',
      [
        'words',
        'reading',
        'views',
        'speakers',
        'names',
        'titles',
        'figures',
        'dates',
        'quotes',
        'doubts',
        'roles',
        'denials',
      ],
      'A version is read before two are viewed side by side; a finder may rest on those before it.',
    ),
    ...only('lexicon', {
      rooms: ['engine'],
      because: 'The lexicon is data for the engine: it decodes bytes that somebody hands in.',
    }),
    ...only('contract', {
      packages: ['valibot'],
      because:
        'The contract is read by every process: it carries shapes, no behaviour, and a schema library.',
    }),
    ...only('account', {
      rooms: ['engine'],
      because:
        'What window and reports tell alike of a collation is told from its shape alone, in one place.',
    }),
    {
      name: 'account-only-types-of-engine',
      comment: 'The window asks it outside the worker, where no code of the engine runs.',
      severity: 'error',
      from: { path: room('account') },
      to: { path: room('engine'), dependencyTypesNot: ['type-only'] },
    },
    ...only('documents', {
      rooms: ['engine'],
      packages: 'any',
      because: 'Documents turn bytes into versions: they know the engine, nobody else.',
    }),
    ...only('embedding', {
      rooms: ['engine'],
      packages: ['onnxruntime-web', '@huggingface/tokenizers', 'valibot'],
      because:
        'The optional model turns sentences into vectors from bytes handed in: it knows the engine, nobody else.',
    }),
    ...only('reports', {
      rooms: ['engine', 'account'],
      packages: 'any',
      because: 'Reports turn a collation into bytes: they know the engine, nobody else.',
    }),
    ...only('review', {
      rooms: ['engine'],
      packages: ['valibot'],
      because: 'The review file keeps versions, pins and notes: it knows the engine, nobody else.',
    }),
    ...only('host', {
      rooms: ['contract'],
      packages: 'any',
      because: 'What both shells do with the disk stands once, below them: it knows the contract alone.',
    }),
    ...only('main', {
      rooms: ['contract', 'host'],
      packages: 'any',
      because: 'A shell holds no knowledge of texts: it knows the contract alone.',
    }),
    ...only('preload', {
      rooms: ['contract'],
      packages: ['electron', 'valibot'],
      because: 'The preload is one bundled file in a sandbox: the contract and Electron are all it may know.',
    }),
    ...only('server', {
      rooms: ['contract', 'host', 'browser'],
      packages: 'any',
      because: 'A shell holds no knowledge of texts: it knows the contract alone.',
    }),
    ...only('browser', {
      rooms: [],
      packages: 'any',
      because: 'What needs an installed browser has one room of its own, so that nothing else does.',
    }),
    ...only('cli', {
      rooms: [
        'engine',
        'lexicon',
        'documents',
        'embedding',
        'account',
        'reports',
        'review',
        'server',
        'contract',
        'browser',
      ],
      packages: 'any',
      because: 'The command line puts the rooms together; it never reaches into a window.',
    }),
    ...only('renderer', {
      rooms: ['contract', 'review', 'account', 'engine', 'documents', 'embedding', 'reports', 'lexicon'],
      packages: 'any',
      because: 'The renderer shows; it never reaches into a shell.',
    }),
    {
      name: 'renderer-code-of-texts-only-in-worker',
      comment:
        'Texts are parsed and compared in the web worker, so that the window never blocks and a hostile file stays in a sandbox. Types may be imported anywhere.',
      severity: 'error',
      from: { path: room('renderer'), pathNot: '^src/renderer/worker/' },
      to: {
        path: room('engine', 'documents', 'embedding', 'reports', 'lexicon'),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'engine-through-its-door',
      comment: 'src/engine/index.ts is the only door: what is not exported there may change at any time.',
      severity: 'error',
      from: { path: '^src/(?!engine/)' },
      to: { path: '^src/engine/(?!index\\.ts$)' },
    },
    {
      name: 'no-dev-dependencies-in-src',
      comment: 'What ships may only use what is installed with it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: ['^out/', '\\.css$', '\\.woff2$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
