import type { Version, VersionId } from '../../../engine';

/**
 * The versions as they were read from their files, or as they were last saved; kept from the moment they are
 * first edited here.
 */
export class Originals {
  private readonly kept = new Map<VersionId, Version>();

  /** To be told of a version before every edit; `edited` says whether it differs from its file already. */
  keep(version: Version, edited: boolean): void {
    if (!edited && this.kept.get(version.id)?.text !== version.text) this.kept.set(version.id, version);
  }

  /** The version was written over its file, whose bytes have this checksum now. */
  saved(version: Version, checksum: string): void {
    const source = { ...(version.source ?? { name: version.title }), checksum };
    this.kept.set(version.id, { ...version, source });
  }

  /** The version as read; null when it was edited before this window saw it. */
  of(version: Version, edited: boolean): Version | null {
    return edited ? (this.kept.get(version.id) ?? null) : version;
  }
}

/** The window's one record: it must outlast the view, which comes and goes. */
export const originals = new Originals();
