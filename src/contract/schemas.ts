import * as v from 'valibot';
import { commandIds } from './commands';
import { errorCodes } from './errors';
import { maxHtmlLength, maxPaths } from './defaults';
import { isBytes } from './wire';
import type {
  FileFilter,
  FileOutcome,
  FolderOutcome,
  MenuCommand,
  RecentFile,
  SaveOutcome,
  SaveRequest,
  Settings,
} from './shell';

/** A schema that yields exactly `T`; keeps schemas and the hand-written types of `shell.ts` from drifting apart. */
type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** Longest path that any supported system takes (Windows with long paths), in UTF-16 code units. */
const maxPathLength = 32_767;
const maxNameLength = 1024;

const bytes = v.custom<Uint8Array>(isBytes, 'bytes expected');

const noNul = v.check<string, string>((text) => !text.includes('\0'), 'no NUL in a path');
export const path = v.pipe(v.string(), v.minLength(1), v.maxLength(maxPathLength), noNul);
export const paths = v.pipe(v.array(path), v.maxLength(maxPaths));
const name = v.pipe(v.string(), v.maxLength(maxNameLength));

const shellError = v.strictObject({ code: v.picklist(errorCodes), message: v.string() });

export const fileOutcome = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    file: v.strictObject({ name, path: v.nullable(path), bytes, modified: v.nullable(v.number()) }),
  }),
  v.strictObject({ ok: v.literal(false), name, error: shellError }),
]) satisfies SchemaOf<FileOutcome>;
export const fileOutcomes = v.array(fileOutcome);

export const saveOutcome = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), path: v.string() }),
  v.strictObject({ ok: v.literal(false), error: shellError }),
]) satisfies SchemaOf<SaveOutcome>;

export const printOutcome = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), bytes }),
  v.strictObject({ ok: v.literal(false), error: shellError }),
]);

/** What a dialog takes as an extension: letters and digits of any script, with dots inside (`tar.gz`), or `*`. */
const extension = v.pipe(v.string(), v.regex(/^(?:\*|[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)$/u));
const fileFilter = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(200)),
  extensions: v.pipe(v.array(extension), v.maxLength(100)),
}) satisfies SchemaOf<FileFilter>;
export const fileFilters = v.pipe(v.array(fileFilter), v.maxLength(50));

/** A file name and nothing else: it may not climb out of the folder that the user chooses. */
const suggestedName = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  noNul,
  v.check((text) => !/[\\/]/u.test(text) && text !== '.' && text !== '..', 'a name without folders'),
);

export const saveRequest = v.strictObject({
  suggestedName,
  bytes,
  filters: fileFilters,
  path: v.exactOptional(path),
  replaces: v.exactOptional(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u))),
}) satisfies SchemaOf<SaveRequest>;

export const settings = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark', 'contrast']),
  readingSize: v.pipe(v.number(), v.minValue(8), v.maxValue(72)),
  typeface: v.picklist(['serif', 'sans']),
  detail: v.picklist(['words', 'phrases', 'rewritten']),
  fold: v.boolean(),
  views: v.record(v.string(), v.unknown()),
}) satisfies SchemaOf<Settings>;

export const settingsChange = v.strictObject({
  theme: v.exactOptional(settings.entries.theme),
  readingSize: v.exactOptional(settings.entries.readingSize),
  typeface: v.exactOptional(settings.entries.typeface),
  detail: v.exactOptional(settings.entries.detail),
  fold: v.exactOptional(settings.entries.fold),
  views: v.exactOptional(settings.entries.views),
}) satisfies SchemaOf<Partial<Settings>>;

const recentFile = v.strictObject({ path, name }) satisfies SchemaOf<RecentFile>;
export const recentFiles = v.array(recentFile);

export const menuCommand = v.picklist(commandIds) satisfies SchemaOf<MenuCommand>;

/** A path inside a folder, at most one folder deep: it cannot climb out, and no system takes it for one of its own. */
export const pathInFolder = v.pipe(
  path,
  v.check((text) => !/[\\:]/u.test(text), 'forward slashes only'),
  v.check((text) => {
    const parts = text.split('/');
    return parts.length <= 2 && parts.every((part) => part !== '' && part !== '.' && part !== '..');
  }, 'a path inside the folder'),
);

export const folderOutcome = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    folder: v.strictObject({
      id: path,
      name,
      lasting: v.boolean(),
      files: v.array(
        v.strictObject({ path: v.string(), size: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
      ),
    }),
  }),
  v.strictObject({ ok: v.literal(false), error: shellError }),
]) satisfies SchemaOf<FolderOutcome>;

export const html = v.pipe(v.string(), v.maxLength(maxHtmlLength));

export const windowState = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(500)),
  edited: v.boolean(),
});

export const shellFacts = v.strictObject({
  platform: v.picklist(['mac', 'windows', 'linux']),
  appVersion: v.pipe(v.string(), v.maxLength(100)),
  maxBytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  modelFolder: v.nullable(path),
});

/** What a page must know of its shell before it can ask anything. */
export type ShellFacts = v.InferOutput<typeof shellFacts>;
