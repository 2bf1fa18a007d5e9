const SCRIPT_NAMES = ['functions.js', 'app.js'] as const;

/** The file names of the add-on's pages. The build inserts them here. */
declare const ADDON_PAGES: readonly string[];

/** The files that are pushed to Google, from `build/addon/`. */
export interface AddonFiles {
  scripts: readonly { url: string; source: string }[];
  /** HTML files by name, with the extension. */
  pages: Readonly<Record<string, string>>;
}

/** Fetches the pushed files from the workbench's own server. */
export async function fetchAddonFiles(): Promise<AddonFiles> {
  const [sources, pages] = await Promise.all([
    Promise.all(SCRIPT_NAMES.map(fetchText)),
    Promise.all(ADDON_PAGES.map(async (name) => [name, await fetchText(name)] as const)),
  ]);
  return {
    scripts: SCRIPT_NAMES.map((name, index) => ({ url: `/addon/${name}`, source: sources[index] ?? '' })),
    pages: Object.fromEntries(pages),
  };
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(`/addon/${name}`);
  if (!response.ok) throw new Error(`The add-on’s file ${name} is missing. Run npm run build and reload this page.`);
  return response.text();
}
