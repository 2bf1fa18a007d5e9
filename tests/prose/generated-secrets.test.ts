// Covers src/prose/find-leaks.ts: generated secrets.
import { findLeaks } from '../../src/prose/find-leaks.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import { SEED } from '../sampling.ts';
import { makeBareSecrets, makeFormSecrets, makeRandom, NOTATIONS } from './generated-secrets.ts';
import { NO_SECRETS } from './no-secrets.ts';

const SECRET_KINDS = ['leak-private-key', 'leak-key', 'leak-token', 'leak-jwt', 'leak-password'];
const findSecrets = (text: string) =>
  findLeaks([{ text, where: 'the intro' }], EMPTY_PRIVATE_LIST).filter(({ kind }) => SECRET_KINDS.includes(kind));
const isFound = (text: string) => findSecrets(text).length > 0;

const random = makeRandom(SEED);
const bySpace = makeFormSecrets(random);
const secrets = [...bySpace.map(({ secret }) => secret), ...[1, 2].flatMap(() => makeBareSecrets(random))];
const examples = Object.values(NOTATIONS).flatMap((write) => secrets.map(write));

describe('generated secrets', () => {
  it('number at least 6,000, in 26 notations', () => {
    expect(Object.keys(NOTATIONS)).toHaveLength(26);
    expect(examples.length).toBeGreaterThanOrEqual(6000);
  });

  it('are found in at least 97 of 100 cases', () => {
    const missed = examples.filter((text) => !isFound(text));
    expect(missed.length).toBeLessThanOrEqual(examples.length * 0.03);
  });

  it.each(Object.entries(NOTATIONS))('are found, 95 of 100 or more, as %s', (_, write) => {
    const missed = secrets.map(write).filter((text) => !isFound(text));
    expect(missed.slice(0, Math.floor(secrets.length * 0.05))).toEqual(missed);
  });

  it('of a known form are found in a sentence, with the correct kind', () => {
    const missed = bySpace.filter(({ secret }) => !isFound(`Moved ${secret} on the way`));
    expect(missed.length).toBeLessThanOrEqual(bySpace.length * 0.02);
  });
});

describe('texts without a secret', () => {
  it('number at least 340', () => expect(new Set(NO_SECRETS).size).toBeGreaterThanOrEqual(340));

  it('have no finding in at least 97 of 100 cases', () => {
    const alarmed = NO_SECRETS.filter(isFound);
    expect(alarmed.slice(0, Math.floor(NO_SECRETS.length * 0.03))).toEqual(alarmed);
  });
});

describe('in every notation that people use', () => {
  it.each([
    'Authorization: Bearer cfcabd11c7ed9a41b1a3e063c32d5114',
    'authorization: bearer CFCABD11C7ED9A41B1A3E063C32D5114',
    '"Authorization": "Basic YnJvd3Nlcjpmb3Jlc3Q="',
    "curl -H 'Authorization: 5eb4223e-5008-46e5-be67-c7b8f2732305' https://quillfern.example",
    'curl -H "Authorization: Token 22cb987851bc5659229114c62e60c79abd0d2c08" https://quillfern.example',
    'X-Api-Key: Sk94HG7f6KB',
    'apikey: c4ed6c21-9dd5-4a05-8e3f-c56d1151cce8',
    'Token: 3fea6af1349166ea',
    'DB_PASS := "S3cr3tP4ss"',
    '"password" => "S3cr3tP4ss1"',
    'TOKEN ?= "S3cr3tP4ss1"',
    '$password .= "S3cr3tP4ss1"',
    'PASSWORD ::= "S3cr3tP4ss1"',
    'password ??= "S3cr3tP4ss1"',
    'var password string = "S3cr3tP4ss1"',
    'let password: &str = "S3cr3tP4ss1"',
    'System.setProperty("X_TOKEN", "S3cr3tP4ss1")',
    '<add key="Password" value="S3cr3tP4ss1"/>',
    '<Password>S3cr3tP4ss1</Password>',
    '<db:password type="plain">S3cr3tP4ss1</db:password>',
    "config['password'] = 'S3cr3tP4ss1'",
    '{ "name": "DB_PASSWORD", "value": "S3cr3tP4ss1" }',
    '- name: DB_PASSWORD\n  value: S3cr3tP4ss1',
    'password is S3cr3tP4ss1',
    'The password was Oak&fern77!',
    'Passwort: S3cr3tP4ss1',
    'contraseña = "S3cr3tP4ss1"',
    'curl -u ines:S3cr3tP4ss1 https://quillfern.example',
    "curl --user 'ines:S3cr3tP4ss1' https://quillfern.example",
    'curl -s --user ines:"S3cr3tP4ss1" https://quillfern.example',
    'curl -u "S3cr3tP4ss1:" https://quillfern.example',
    'mysql -u root -pS3cr3t books',
    'sshpass -p S3cr3tP4ss1 ssh books',
    'docker login -u ines -p S3cr3tP4ss1',
    'kind: Secret\ndata:\n  oak: bXlwYXNzd29yZA==',
    'password: |\n  S3cr3tP4ss1',
    'ENV SMTP_PASSWORD S3cr3tP4ss!1',
    'setx API_KEY "b248be4f9a0b62c0"',
    'set -x API_KEY b248be4f9a0b62c0',
    '#define API_KEY "b248be4f9a0b62c0"',
    'machine quillfern.example login ines password S3cr3tP4ss!1',
    'let apiKey = Some("b248be4f9a0b62c0")',
    '"password": ["S3cr3tP4ss1"]',
    '{"key":"api_key","value":"b248be4f9a0b62c0"}',
    '| API key | b248be4f9a0b62c0 |',
    'The API key is `b248be4f9a0b62c0`.',
    'password "S3cr3tP4ss!1"',
    'Rotated the old token (b248be4f9a0b62c0)',
    'mot de passe : S3cr3tP4ss1',
    'const token = process.env.TOKEN || "b248be4f9a0b62c0"',
    'const token = settings.token ?? "b248be4f9a0b62c0"',
  ])('%s', (text) => expect(isFound(text)).toBe(true));

  it.each([
    ['password = "S3cr3tP4ss1", user = "ines"', 'password = "S3cr3tP4ss1"'],
    ['The password is S3cr3tP4ss1. Done', 'password is S3cr3tP4ss1'],
    ['<Password>S3cr3tP4ss1</Password>', 'Password>S3cr3tP4ss1'],
    ['see curl -u ines:S3cr3tP4ss1 https://quillfern.example', '-u ines:S3cr3tP4ss1'],
  ])('the quote of %s ends with the value', (text, quote) =>
    expect(findSecrets(text).map((leak) => leak.quote)).toEqual([quote]),
  );
});
