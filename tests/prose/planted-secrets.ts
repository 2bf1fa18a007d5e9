import type { LeakKind } from '../../src/prose/leak.ts';

/** Joins the parts of a secret, because code hosts that scan pushes for keys would reject complete ones. */
const join = (...parts: string[]) => parts.join('');
/** Invented characters, from which parts are cut. */
const MIXED = 'Q7vX2mB9kLw4Rz8TnY5cHd3JfG6sPa1EuVoKq0ZiNxWbCyMtDhSgFrUjLpAeOv';
const HEX = '3f9a1c7e5b2d8f406a9c1e3b5d7f8024a6c8e0b1d3f59772846ab0cde1f23456';
const DIGITS = '739104862557';
const CAPITALS = 'QZ4M7XKP2WTR9HVB6NDC';

const mixed = (length: number) => MIXED.slice(0, length);
const hex = (length: number) => HEX.slice(0, length);

export interface PlantedSecret {
  readonly kind: LeakKind;
  readonly name: string;
  readonly text: string;
}

const planted = (kind: LeakKind, entries: Readonly<Record<string, string>>): PlantedSecret[] =>
  Object.entries(entries).map(([name, text]) => ({ kind, name, text }));

export const PRIVATE_TERM = 'Quill_Fern';

/** One secret of every form in the table. */
export const PLANTED_SECRETS: readonly PlantedSecret[] = [
  ...planted('leak-private-term', {
    'a term with an underscore': PRIVATE_TERM,
    'the term in other letters': 'QUILL_fern',
  }),
  ...planted('leak-private-key', {
    'an RSA key': join(
      '-----BEGIN RSA PRIV',
      `ATE KEY-----\n${mixed(60)}\n${mixed(44)}==\n-----END RSA PRIVATE KEY-----`,
    ),
    'a PKCS 8 key without its end': join('-----BEGIN PRIV', 'ATE KEY-----'),
    'an OpenSSH key': join('-----BEGIN OPENSSH PRIV', `ATE KEY----- ${mixed(50)}`),
    'a PGP key': join('-----BEGIN PGP PRIV', 'ATE KEY BLOCK-----'),
    'an age key': join('AGE-SECRET', `-KEY-1${CAPITALS}${CAPITALS}${CAPITALS.slice(0, 18)}`),
    'a service account': join('{"type": "service', '_account", "project_id": "books"}'),
  }),
  ...planted('leak-jwt', { 'a signed token': join('ey', `J${mixed(33)}.ey`, `J${mixed(40)}.${mixed(43)}`) }),
  ...planted('leak-key', {
    'AWS access key': join('AK', `IA${CAPITALS.slice(0, 16)}`),
    'AWS temporary key': join('AS', `IA${CAPITALS.slice(0, 16)}`),
    'AWS secret key': join('aws_secret_access', `_key = ${mixed(20)}/${mixed(18)}+`),
    Google: join('AI', `za${mixed(30)}-${mixed(4)}`),
    'Google client secret': join('GOC', `SPX-${mixed(28)}`),
    'Azure storage': join('Account', `Key=${mixed(60)}${mixed(26)}==`),
    'Azure signature': join('https://books.example/x?sv=2024&s', `ig=${mixed(40)}%3D`),
    'Azure client secret': join('abc8', `Q~${mixed(34)}`),
    DigitalOcean: join('dop', `_v1_${hex(64)}`),
    OpenAI: join('sk', `-proj-${mixed(48)}`),
    'OpenAI, older': join('sk', `-${mixed(48)}`),
    Anthropic: join('sk-', `ant-api03-${mixed(40)}-${mixed(12)}AA`),
    OpenRouter: join('sk-', `or-v1-${hex(64)}`),
    Groq: join('gs', `k_${mixed(52)}`),
    xAI: join('xa', `i-${mixed(60)}`),
    'Stripe live': join('sk', `_live_${mixed(24)}`),
    'Stripe restricted': join('rk', `_live_${mixed(24)}`),
    'Stripe test': join('sk', `_test_${mixed(24)}`),
    'Stripe webhook': join('whs', `ec_${mixed(32)}`),
    'Twilio key': join('S', `K${hex(32)}`),
    'Twilio account': join('A', `C${hex(32)}`),
    SendGrid: join('S', `G.${mixed(22)}.${mixed(43)}`),
    Mailgun: join('key', `-${hex(32)}`),
    Mailchimp: join(hex(32), '-us', '14'),
    Linear: join('lin', `_api_${mixed(40)}`),
  }),
  ...planted('leak-token', {
    'GitHub, personal': join('gh', `p_${mixed(36)}`),
    'GitHub, OAuth': join('gh', `o_${mixed(36)}`),
    'GitHub, server': join('gh', `s_${mixed(36)}`),
    'GitHub, user': join('gh', `u_${mixed(36)}`),
    'GitHub, refresh': join('gh', `r_${mixed(36)}`),
    'GitHub, fine-grained': join('github', `_pat_${mixed(22)}_${mixed(59)}`),
    GitLab: join('gl', `pat-${mixed(20)}`),
    Bitbucket: join('AT', `BB${mixed(32)}`),
    npm: join('np', `m_${mixed(36)}`),
    PyPI: join('py', `pi-AgEIcHlwaS5vcmc${mixed(50)}`),
    'Docker Hub': join('dckr', `_pat_${mixed(27)}`),
    'Slack bot': join('xo', `xb-${DIGITS}-${DIGITS}-${mixed(24)}`),
    'Slack user': join('xo', `xp-${DIGITS}-${mixed(24)}`),
    'Slack app': join('xa', `pp-1-A0${mixed(9)}-${DIGITS}-${hex(64)}`),
    'Slack webhook': join('https://hooks.slack', `.com/services/T0${mixed(9)}/B0${mixed(9)}/${mixed(24)}`),
    Telegram: join(DIGITS.slice(0, 10), ':', `AA${mixed(33)}`),
    'Hugging Face': join('h', `f_${mixed(34)}`),
    'Google access token': join('ya', `29.${mixed(60)}`),
    Databricks: join('da', `pi${hex(32)}`),
    Vault: join('hv', `s.${mixed(40)}`),
    Shopify: join('shp', `at_${hex(32)}`),
    'Authorization header': `Authorization: Bearer ${mixed(40)}`,
  }),
  ...planted('leak-password', {
    'a database address': 'postgres://books:fern-Oak7@db.quillfern.example:5432/books',
    'an address with basic access': 'https://ines:Fern4Oak@quillfern.example/books',
    'an assignment': 'DB_PASSWORD=fernoak',
    'an assignment in quotes': "password: 'Fern-Oak-77'",
    JSON: '{"client_secret": "fern77oak"}',
    'an option': 'mysql --password Fern77Oak',
    'a name of several words': 'PGPASSWORD=fernoak',
    'a name in camelCase': 'dbPassword = "fernoak7"',
    'a long value after a colon': `x-api-key: ${hex(32)}`,
    'a connection string': 'Server=books;User Id=ines;Pwd=Fern77;',
    'an API key of no known form': `api_key=${hex(20)}`,
    'an assignment with a colon': 'password: Fern77Oak',
    'a variable with a colon': 'DB_PASSWORD: fern77oak77',
    'a header with a colon': 'X-Api-Key: fern77oak77',
  }),
  ...planted('leak-email', {
    'an address': 'ines.oak@quillfern.example',
    'a tagged address': 'ines+books@mail.quillfern.co.uk',
    'an address with underscores': 'the_ines_oak@quillfern.io',
    'an address in other letters': 'инес@почта.рф',
  }),
  ...planted('leak-ip', {
    'a private address': '10.12.4.31',
    'an address with a port': '192.168.1.20:8080',
    'a network': '172.20.0.0/16',
    'an address after a name': 'deploy@10.12.4.31',
    'an assigned address': 'host=10.12.4.31',
    'a public address': '203.0.113.42',
    'a short IPv6': 'fe80::1c2d:3e4f',
    'a whole IPv6': '2001:db8:85a3:0:0:8a2e:370:7334',
  }),
  ...planted('leak-home-path', {
    Linux: '/home/ines/books/app.ts',
    macOS: '/Users/ines/books',
    Windows: 'C:\\Users\\ines\\books',
    'Windows in lower case': 'c:\\users\\ines\\books',
    'Windows with slashes': 'C:/Users/ines/books',
    'the short form': '~/.ssh/id_ed25519',
    WSL: '/mnt/c/Users/ines/books',
  }),
  ...planted('leak-host', {
    local: 'nas.local',
    internal: 'ledger.eu-west.internal',
    corp: 'build7.corp',
    lan: 'printer.lan',
    intranet: 'wiki.intranet',
    'a cluster': 'ledger.books.svc.cluster.local',
    'a part of a domain': 'wiki.corp.quillfern.example',
    'a host with its port': 'db-prod-3:5432',
    'a service with its port': 'ledgerdb:5432',
    'an address of one word': 'http://buildbox/status',
  }),
];

/** The private list with the term. */
export const PRIVATE_LIST = { terms: [PRIVATE_TERM], replacements: [] };
