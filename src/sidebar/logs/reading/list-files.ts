import type { LogSource } from './read-logs.ts';

/** The content of a drop before its folders are searched. */
export interface Dropped {
  readonly entries: readonly FileSystemEntry[];
  /** Files from browsers and programs that do not provide entries. */
  readonly files: readonly File[];
}

export interface FoundFiles {
  readonly sources: readonly LogSource[];
  /** The paths of folders and files that cannot be opened. */
  readonly unreadable: readonly string[];
}

/**
 * Takes the entries of a drop. It must be called in the handler of the event, because the browser removes them
 * afterwards.
 */
export function takeDropped({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Dropped {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  return entries.length > 0 ? { entries, files: [] } : { entries: [], files: [...files] };
}

/**
 * Lists the files that the user chose in a dialog of the browser. Files of a folder have a path, and others are named.
 */
export function listChosen(files: readonly File[]): FoundFiles {
  const sources = files.map((file) => {
    const isNamed = file.webkitRelativePath === '';
    return { path: isNamed ? file.name : file.webkitRelativePath, file, isNamed };
  });
  return { sources, unreadable: [] };
}

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

/** Lists the content of a folder. The browser gives it in pieces, the last of which is empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await readEntries(reader);
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const openFile = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/**
 * Lists the files of a drop, with those of its folders.
 * @param onFound is called with the number of files found so far
 * @param isStopped whether to end early
 */
export async function listDropped(
  { entries, files }: Dropped,
  onFound: (count: number) => void,
  isStopped: () => boolean,
): Promise<FoundFiles> {
  const sources: LogSource[] = files.map((file) => ({ path: file.name, file, isNamed: true }));
  const unreadable: string[] = [];
  const visit = async (entry: FileSystemEntry, isNamed: boolean): Promise<void> => {
    if (isStopped()) return;
    const path = entry.fullPath.replace(/^[/]/, '');
    try {
      if (entry.isDirectory) {
        for (const child of await listFolder(entry as FileSystemDirectoryEntry)) await visit(child, false);
      } else if (entry.isFile) {
        sources.push({ path, file: await openFile(entry as FileSystemFileEntry), isNamed });
        onFound(sources.length);
      }
    } catch {
      unreadable.push(path);
    }
  };
  for (const entry of entries) await visit(entry, true);
  return { sources, unreadable };
}
