import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { ArchiveCounts } from './write-archive.ts';

const SCHEMA = 'leverage-archive/1';
const SUMMARY_FILE = 'archive.json';
const CONTENTS = [SUMMARY_FILE, 'records', 'tasks'];

/** The summary of an archive, for its reader. */
interface Summary extends ArchiveCounts {
  readonly files: number;
  /** Files that are not in the archive, or not completely. */
  readonly filesWithErrors: readonly string[];
}

/** Returns the path without symbolic links, as far as it exists. */
function realPath(path: string): string {
  const full = resolve(path);
  return existsSync(full) || dirname(full) === full
    ? realpathSync(full)
    : join(realPath(dirname(full)), basename(full));
}

const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function isArchive(out: string, names: readonly string[]): boolean {
  if (!names.includes(SUMMARY_FILE) || names.some((name) => !CONTENTS.includes(name))) return false;
  try {
    const { schema } = JSON.parse(readFileSync(join(out, SUMMARY_FILE), 'utf8')) as { schema?: unknown };
    return schema === SCHEMA;
  } catch {
    return false;
  }
}

/**
 * Checks that an archive of a folder can be written, before anything is read.
 * @throws UsageError with a sentence
 */
export function checkFolders(folder: string, out: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`${folder} is not a folder. Give a folder with the files of days.`);
  }
  const [from, to] = [realPath(folder), realPath(out)];
  if (isWithin(to, from) || isWithin(from, to)) {
    throw new UsageError(`--out is “${out}”, and one of the two folders contains the other. Write another folder.`);
  }
  if (!existsSync(out)) return;
  const names = statSync(out).isDirectory() ? readdirSync(out) : null;
  if (names === null) throw new UsageError(`--out is “${out}”, which is a file. Write the name of a folder.`);
  if (names.length === 0 || isArchive(out, names)) return;
  throw new UsageError(`--out is “${out}”, which has files that archive did not write. Write a new or empty folder.`);
}

/** Makes an archive in a folder next to the requested one, which changes only when the new archive is complete. */
export class NewArchive {
  /** The folder that becomes the archive. */
  readonly folder: string;
  /** A temporary folder for writing. */
  readonly scratch: string;
  private readonly beside: string;

  constructor(private readonly out: string) {
    const parent = dirname(resolve(out));
    mkdirSync(parent, { recursive: true });
    this.beside = mkdtempSync(join(parent, `.${basename(resolve(out))}-`));
    this.folder = join(this.beside, 'archive');
    this.scratch = join(this.beside, 'scratch');
    mkdirSync(this.folder);
    mkdirSync(this.scratch);
  }

  /** Moves the archive to its place, replacing an earlier one. */
  finish(summary: Summary): void {
    writeFileSync(join(this.folder, SUMMARY_FILE), `${JSON.stringify({ schema: SCHEMA, ...summary }, null, 2)}\n`);
    const earlier = join(this.beside, 'earlier');
    if (existsSync(this.out)) renameSync(this.out, earlier);
    try {
      renameSync(this.folder, this.out);
    } catch (error) {
      if (existsSync(earlier)) renameSync(earlier, this.out);
      throw error;
    }
  }

  /** Removes temporary files. */
  remove(): void {
    rmSync(this.beside, { recursive: true, force: true });
  }
}
