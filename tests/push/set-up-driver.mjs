// Runs setup with predefined answers. SETUP_SCRIPT is JSON with the answers, the options and the login.
import { writeFileSync } from 'node:fs';
import { runCommand } from '../../build/google/failures.mjs';
import { setUp } from '../../build/google/setup.mjs';

const { answers, loginFile, login, ...options } = JSON.parse(process.env.SETUP_SCRIPT);

const user = {
  async ask(question) {
    const answer = answers.shift();
    console.log(`${question}[${answer}]`);
    if (answer === undefined) throw new Error('An answer too few.');
    return answer;
  },
  logIn() {
    writeFileSync(loginFile, login);
    return true;
  },
  open: ({ sheetId }) => console.log(`opens ${sheetId}`),
};

await runCommand(() => setUp({ user, mayReplace: false, build: async () => {}, ...options }));
