import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canHaveDays } from '../rollup/read-day-file.ts';

/** The team and person of a file, from its path. Null if the path does not show them. */
export interface Owner {
  readonly team: string | null;
  readonly person: string | null;
}

/** A file to read, or a path that cannot be opened. */
export interface DayFile extends Owner {
  readonly path: string;
  /** The path below the folder, with slashes. */
  readonly place: string;
  /** Whether it can have days, by the ending of its name, or cannot be opened. */
  readonly kind: 'day' | 'other' | 'unreadable';
}

/** Folders such as `2026`, `2026-04` and `04`, which divide the days of a person. */
const PART_OF_YEAR = /^\d{1,4}(?:[-_.]\d{1,2})?$/;

/**
 * Returns the team and person of a file, from the folders above it. Folders named like a year or a month do not count.
 * The first two others are team and person; a single one is a person.
 * @example ownerOf(['design', 'ana', '2026']) //=> { team: 'design', person: 'ana' }
 * @example ownerOf(['ana']) //=> { team: null, person: 'ana' }
 */
export function ownerOf(folders: readonly string[]): Owner {
  const [first = null, second = null] = folders.filter((name) => !PART_OF_YEAR.test(name));
  return second === null ? { team: null, person: first } : { team: first, person: second };
}

/**
 * Lists the files below a folder by name, one at a time, so that the memory does not depend on the number of files.
 * Names that begin with a dot and `node_modules` are skipped. Symbolic links are followed, except for one to a folder
 * that contains it.
 */
export function* listDayFiles(root: string): Generator<DayFile> {
  yield* listFolder(root, [], new Set([realpathSync(root)]));
}

function* listFolder(folder: string, above: readonly string[], ancestors: ReadonlySet<string>): Generator<DayFile> {
  const owner = ownerOf(above);
  const fileAt = (name: string, kind: DayFile['kind']): DayFile => ({
    ...owner,
    path: join(folder, name),
    place: [...above, name].join('/'),
    kind,
  });
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const kind = kindOf(path);
    if (kind === 'file') yield fileAt(name, canHaveDays(name) ? 'day' : 'other');
    else if (kind === 'unreadable') yield fileAt(name, kind);
    else if (kind === 'folder') {
      const real = realpathSync(path);
      if (!ancestors.has(real)) yield* listFolder(path, [...above, name], new Set([...ancestors, real]));
    }
  }
}

function kindOf(path: string): 'file' | 'folder' | 'unreadable' {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) return stats.isFile() ? 'file' : 'unreadable';
    readdirSync(path);
    return 'folder';
  } catch {
    return 'unreadable';
  }
}
