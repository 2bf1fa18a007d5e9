import { ADDON_FILES } from '../addon-files.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const SCRIPT_ID = 'a-script-of-these-tests-with-an-id-as-long-as-they-are';
const NEW_SCRIPT_ID = 'script-1-made-by-the-apps-script-api-of-these-tests';
const NEW_SHEET_ID = 'sheet-1-made-by-the-drive-api';
const PUSHED = `Pushed ${ADDON_FILES.join(', ')}`;
const SETTINGS = 'https://script.google.com/home/usersettings';

const setUp = (workplace: Workplace, ...args: string[]) =>
  workplace.run('build/google/setup.mjs', ['--no-build', ...args]);

/** Setup with a user at the terminal. */
function setUpWith(workplace: Workplace, answers: string[], options: object = {}) {
  const choice = { isNew: false, script: null };
  const { loginFile, login } = workplace;
  const script = JSON.stringify({
    answers,
    type: 'sheets',
    choice,
    loginFile,
    login: JSON.stringify(login),
    ...options,
  });
  return workplace.run('tests/push/set-up-driver.mjs', [], { SETUP_SCRIPT: script });
}

/** Tests npm run setup, with and without a user at the terminal. */
export function describeSetup(): void {
  describe('npm run setup', () => {
    it.concurrent('creates a sheet with the add-on, and then has nothing left to do', () =>
      inWorkplace(async (workplace) => {
        const { api } = workplace;
        workplace.logOut();
        api.isSwitchedOn = false;
        const asking = setUpWith(workplace, ['', '']);
        await workplace.waitForRequest('GET script.googleapis.com');
        api.isSwitchedOn = true;
        // The script is created, but its files cannot be fetched. Its id is saved anyway.
        const fetching = `GET script.googleapis.com/v1/projects/${NEW_SCRIPT_ID}/content`;
        api.faults.push({ request: fetching, answer: { status: 403, message: 'The caller does not have permission' } });
        const { code, output, errors } = await asking;
        expect({ code, errors }).toEqual({ code: 0, errors: '' });
        const sheet = `https://docs.google.com/spreadsheets/d/${NEW_SHEET_ID}/edit`;
        expect(output.split('\n')).toEqual([
          'Log in to Google in the browser window and select every box.',
          `The Apps Script API is off. Switch it on at ${SETTINGS}, wait a minute, then press Enter. []`,
          'Press Enter for a new sheet with the add-on in it, or paste the id or URL of an existing script: []',
          `Created a sheet: ${sheet}`,
          'Saved the script’s id in .clasp.dev.json.',
          `${PUSHED} to https://script.google.com/d/${NEW_SCRIPT_ID}/edit`,
          `Open ${sheet} and reload it.`,
          'Then choose Extensions ▸ Leverage Record ▸ Open sidebar. For the permissions that Google asks for, see docs/google.md.',
          `opens ${NEW_SHEET_ID}`,
          '',
        ]);
        expect(JSON.parse(workplace.read('.clasp.dev.json'))).toEqual({
          scriptId: NEW_SCRIPT_ID,
          rootDir: 'build/addon',
          parentId: NEW_SHEET_ID,
        });
        expect([...api.sheets.values()]).toEqual(['Leverage Record']);
        expect(api.scripts.get(NEW_SCRIPT_ID)).toMatchObject({ title: 'Leverage Record', parentId: NEW_SHEET_ID });

        const again = await setUp(workplace, '--new');
        expect(again).toMatchObject({ code: 0, errors: '' });
        expect(again.output).toContain('Nothing to push: the script already contains these files.');
        expect(api.sheets.size).toBe(1);
      }));

    it.concurrent('accepts an existing script by its URL, and replaces its files only after confirmation', () =>
      inWorkplace(async (workplace) => {
        const script = workplace.api.addScript(SCRIPT_ID, {
          files: [
            { name: 'appsscript', type: 'JSON', source: '{}' },
            { name: 'Code', type: 'SERVER_JS', source: 'function payroll() {}' },
          ],
        });
        const address = `https://script.google.com/u/0/home/projects/${SCRIPT_ID}/edit`;
        const sheetAddress = 'https://docs.google.com/spreadsheets/d/some-sheet-with-a-long-id/edit';
        const { code, output, errors } = await setUpWith(workplace, [sheetAddress, '', address, 'yes']);
        expect({ code, errors }).toEqual({ code: 0, errors: '' });
        expect(output).toContain('This is the URL of a sheet. In that sheet, open Extensions ▸ Apps Script');
        expect(output).toContain(
          'The script contains Code.js. A push replaces all its files. Replace? (yes or no) [yes]',
        );
        expect(output).toContain('Removed from the script: Code.js');
        expect(output).toContain(
          `Google names the menu after the script. To rename it, open https://script.google.com/d/${SCRIPT_ID}/edit`,
        );
        expect(script.files).toHaveLength(ADDON_FILES.length);
      }));

    it.concurrent('keeps the files of a script without confirmation, and explains how to use another one', () =>
      inWorkplace(async (workplace) => {
        const own = { name: 'Code', type: 'SERVER_JS', source: 'function payroll() {}' };
        const script = workplace.api.addScript(SCRIPT_ID, { files: [own] });
        const { code, errors } = await setUpWith(workplace, [SCRIPT_ID, 'no'], { type: 'standalone' });
        expect(code).toBe(1);
        expect(errors).toBe(
          'Nothing was pushed: the script contains Code.js, and a push replaces all its files. ' +
            'To replace them, run npm run setup -- --standalone --replace. ' +
            'To use another script, delete .clasp.release.json and run npm run setup -- --standalone.\n',
        );
        expect(script.files).toEqual([own]);
      }));

    it.concurrent('asks nothing without a terminal, and shows what to run', () =>
      inWorkplace(async (workplace) => {
        const unanswered = await setUp(workplace, '--standalone');
        expect(unanswered).toEqual({
          code: 1,
          output: '',
          errors: [
            'This command needs a terminal or an option, so nothing was created. Run one of these:',
            '  npm run setup -- --standalone --new           a new standalone script',
            '  npm run setup -- --standalone --script ID     an existing script, by its id or URL',
            '',
          ].join('\n'),
        });
        workplace.logOut();
        expect(await setUp(workplace, '--new')).toEqual({
          code: 1,
          output: '',
          errors: 'You are not logged in to Google. Run npx clasp login, then npm run setup.\n',
        });
        workplace.logIn();
        const mistyped = await setUp(workplace, '--script', SCRIPT_ID);
        expect(mistyped).toMatchObject({ code: 1, output: '' });
        expect(mistyped.errors).toContain(`Google finds no script with the id ${SCRIPT_ID} for your account.`);
        // An empty id, for example from an unset shell variable, must not create a sheet.
        const empty = await setUp(workplace, '--script', '');
        expect(empty).toMatchObject({ code: 1, output: '' });
        expect(empty.errors).toContain('“” is not a script id.');
        expect(workplace.api.scripts.size).toBe(0);
        expect(workplace.has('.clasp.dev.json')).toBe(false);
      }));

    it.concurrent('does not replace a known script', () =>
      inWorkplace(async (workplace) => {
        workplace.addScript(SCRIPT_ID);
        const kept = workplace.read('.clasp.dev.json');
        expect(await setUp(workplace, '--script', NEW_SCRIPT_ID)).toEqual({
          code: 1,
          output: '',
          errors: `.clasp.dev.json contains another script, ${SCRIPT_ID}. To use a different script, delete .clasp.dev.json and run this command again.\n`,
        });
        expect(workplace.read('.clasp.dev.json')).toBe(kept);
      }));

    it.concurrent.each(['setup', 'push', 'release'])('%s reports that clasp is not installed', (command) =>
      inWorkplace(async (workplace) => {
        workplace.copyBuildTools();
        const { code, output, errors } = await workplace.run(`build/google/${command}.mjs`, [], {}, workplace.folder);
        expect({ code, output, errors }).toEqual({
          code: 1,
          output: '',
          errors: 'clasp is not installed. Run npm ci, then run this command again.\n',
        });
      }),
    );
  });
}
