import type { LeakKind } from './leak.ts';

/** Characters that a secret may go on with beyond the part that tells it. */
type Tail = 'word' | 'dashed' | 'base64' | 'dotted' | 'none';

/**
 * One well-known form of secret. `pattern` tells it by its beginning and holds counted repetitions only, so that the
 * work grows with the text and no faster; `tail` is taken along as far as it goes.
 */
export interface SecretKind {
  readonly kind: LeakKind;
  /** With its article: `an access key of AWS`. */
  readonly what: string;
  /** How it begins, for people; `…` stands for the secret part. */
  readonly example: string;
  readonly pattern: RegExp;
  readonly tail: Tail;
  /** A piece of it in lower case. A text that holds none of these is not looked at any closer. */
  readonly hint: string;
  /** Told from a word of the same beginning by a digit. */
  readonly hasDigit?: true;
}

export const TAILS: Readonly<Record<Exclude<Tail, 'none'>, RegExp>> = {
  word: /\w*/y,
  dashed: /[\w-]*/y,
  base64: /[\w+/=-]*/y,
  dotted: /[\w.~+/=-]*/y,
};

type Row = readonly [what: string, example: string, pattern: RegExp, tail: Tail, hint: string, hasDigit?: true];

const kindsOf = (kind: LeakKind, rows: readonly Row[]): SecretKind[] =>
  rows.map(([what, example, pattern, tail, hint, hasDigit]) => ({
    kind,
    what,
    example,
    pattern,
    tail,
    hint,
    ...(hasDigit && { hasDigit }),
  }));

/** `-----BEGIN` marks and other keys that sign or decrypt. */
const PRIVATE_KEYS = kindsOf('leak-private-key', [
  [
    'a private key',
    '-----BEGIN … PRIVATE KEY-----',
    /-----BEGIN [A-Z\d ]{0,24}PRIVATE KEY(?: BLOCK)?-----/g,
    'none',
    '-----begin ',
  ],
  [
    'a private key',
    '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
    /---- BEGIN SSH2 [A-Z ]{0,12}PRIVATE KEY ----/g,
    'none',
    '---- begin ',
  ],
  ['a private key of PuTTY', 'PuTTY-User-Key-File-3: …', /PuTTY-User-Key-File-\d/g, 'none', 'putty-user-key-file'],
  ['a private key of age', 'AGE-SECRET-KEY-1…', /AGE-SECRET-KEY-1[A-Z\d]{20}/g, 'word', 'age-secret-key'],
  [
    'a key file of a Google service account',
    '"type": "service_account"',
    /"type"\s{0,4}:\s{0,4}"service_account"/g,
    'none',
    '"service_account"',
  ],
]);

const SIGNED_TOKENS = kindsOf('leak-jwt', [
  ['a signed token (JWT)', 'eyJ….eyJ….…', /eyJ[\w-]{8,600}\.eyJ[\w-]{8}/g, 'dotted', 'eyj'],
]);

/** Of clouds, model providers, payment and mail services. */
const KEYS = kindsOf('leak-key', [
  ['an access key of AWS', 'AKIA…', /(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}(?!\w)/g, 'none', 'akia'],
  ['a temporary access key of AWS', 'ASIA…', /ASIA[A-Z\d]{16}(?!\w)/g, 'none', 'asia'],
  ['a key of Google', 'AIza…', /AIza[\w-]{30}/g, 'dashed', 'aiza'],
  ['a client secret of Google', 'GOCSPX-…', /GOCSPX-[\w-]{20}/g, 'dashed', 'gocspx-'],
  ['a storage key of Azure', 'AccountKey=…', /AccountKey=[\w+/]{40}/gi, 'base64', 'accountkey='],
  ['an access key of Azure', 'SharedAccessKey=…', /SharedAccessKey=[\w+/]{30}/gi, 'base64', 'sharedaccesskey='],
  ['a shared access signature of Azure', 'sig=…', /[?&;]sig=[\w%+/-]{30}/gi, 'base64', 'sig='],
  ['a client secret of Azure', '…8Q~…', /[\w.~-]{3}\dQ~[\w.~-]{31}/g, 'dotted', 'q~'],
  ['an access key of Alibaba Cloud', 'LTAI…', /LTAI[A-Za-z\d]{16}/g, 'word', 'ltai', true],
  ['a key of DigitalOcean', 'dop_v1_…', /do[opr]_v1_[a-f\d]{40}/g, 'word', '_v1_'],
  ['a key of OpenAI', 'sk-proj-…', /sk-(?:proj|svcacct|admin|None)-[\w-]{16}/g, 'dashed', 'sk-'],
  ['a key of Anthropic', 'sk-ant-…', /sk-ant-[\w-]{16}/g, 'dashed', 'sk-ant-'],
  ['a key of OpenRouter', 'sk-or-v1-…', /sk-or-v1-[a-f\d]{20}/g, 'word', 'sk-or-'],
  ['a key of a model provider', 'sk-…', /sk-[A-Za-z\d]{20}/g, 'word', 'sk-', true],
  ['a key of Groq', 'gsk_…', /gsk_[A-Za-z\d]{30}/g, 'word', 'gsk_'],
  ['a key of xAI', 'xai-…', /xai-[A-Za-z\d]{40}/g, 'word', 'xai-'],
  ['a key of Perplexity', 'pplx-…', /pplx-[A-Za-z\d]{30}/g, 'word', 'pplx-'],
  ['a key of Stripe', 'sk_live_…, rk_live_…', /[sr]k_(?:live|test|prod)_[A-Za-z\d]{10}/g, 'word', 'k_'],
  ['a webhook secret of Stripe', 'whsec_…', /whsec_[A-Za-z\d+/]{20}/g, 'base64', 'whsec_'],
  ['a key of Razorpay', 'rzp_live_…', /rzp_(?:live|test)_[A-Za-z\d]{14}/g, 'word', 'rzp_'],
  [
    'an access token of PayPal or Braintree',
    'access_token$production$…',
    /access_token\$(?:production|sandbox)\$[a-z\d]{8}/g,
    'none',
    'access_token$',
  ],
  ['a key of Square', 'sq0atp-…', /sq0[a-z]{3}-[\w-]{20}/g, 'dashed', 'sq0'],
  ['a key of Twilio', 'SK…', /SK[a-f\d]{32}(?!\w)/g, 'none', 'sk'],
  ['an account of Twilio', 'AC…', /AC[a-f\d]{32}(?!\w)/g, 'none', 'ac'],
  ['a key of SendGrid', 'SG.…', /SG\.[\w-]{16,32}\.[\w-]{16}/g, 'dashed', 'sg.'],
  ['a key of Mailgun', 'key-…', /key-[a-f\d]{32}(?!\w)/g, 'none', 'key-'],
  ['a key of Mailchimp', '…-us21', /[a-f\d]{32}-us\d{1,2}(?!\w)/g, 'none', '-us'],
  ['a key of Brevo', 'xkeysib-…', /xkeysib-[a-f\d]{40}/g, 'dashed', 'xkeysib-'],
  ['a key of New Relic', 'NRAK-…', /NRAK-[A-Z\d]{20}/g, 'word', 'nrak-'],
  ['a key of Postman', 'PMAK-…', /PMAK-[a-f\d]{20}/g, 'dashed', 'pmak-'],
  ['a key of Linear', 'lin_api_…', /lin_api_[A-Za-z\d]{20}/g, 'word', 'lin_api_'],
  ['a secret key of Supabase', 'sb_secret_…', /sb(?:_secret_[\w-]{16}|p_[a-f\d]{40})/g, 'dashed', 'sb'],
]);

/** Of code hosts, package registries and chats. */
const TOKENS = kindsOf('leak-token', [
  ['a token of GitHub', 'ghp_…, gho_…, ghs_…, ghu_…, ghr_…', /gh[pousr]_[A-Za-z\d]{20}/g, 'word', 'gh'],
  ['a token of GitHub', 'github_pat_…', /github_pat_[A-Za-z\d]\w{19}/g, 'word', 'github_pat_'],
  ['a token of GitLab', 'glpat-…', /gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas|ffct)-[\w-]{16}/g, 'dotted', 'gl'],
  [
    'a token of Bitbucket or Atlassian',
    'ATBB…, ATATT3…',
    /AT(?:BB[A-Za-z\d]{20}|ATT3[\w-]{20}|CTT3[\w-]{20})/g,
    'base64',
    'at',
  ],
  ['a token of npm', 'npm_…', /npm_[A-Za-z\d]{30}/g, 'word', 'npm_'],
  ['a token of PyPI', 'pypi-…', /pypi-[\w-]{30}/g, 'dashed', 'pypi-'],
  ['a token of RubyGems', 'rubygems_…', /rubygems_[a-f\d]{40}/g, 'word', 'rubygems_'],
  ['a token of crates.io', 'cio…', /cio[A-Za-z\d]{32}(?!\w)/g, 'none', 'cio', true],
  ['a token of Docker Hub', 'dckr_pat_…', /dckr_[po]at_[\w-]{20}/g, 'dashed', 'dckr_'],
  ['a token of Slack', 'xoxb-…', /xox[a-z](?:\.xox[a-z])?-[\w-]{10}/g, 'dashed', 'xox'],
  ['a token of Slack', 'xapp-…', /xapp-\d-[\w-]{10}/g, 'dashed', 'xapp-'],
  [
    'a webhook of Slack',
    'hooks.slack.com/services/…',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{16}/gi,
    'dotted',
    'hooks.slack.com',
  ],
  [
    'a webhook of Discord',
    'discord.com/api/webhooks/…',
    /discord(?:app)?\.com\/api\/webhooks\/\d{10}/gi,
    'dotted',
    'api/webhooks/',
  ],
  ['a token of Discord', 'M….….…', /[MNO][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27}/g, 'dashed', '.', true],
  ['a token of a Telegram bot', '123456789:AA…', /\d{8,10}:[\w-]{35}(?!\w)/g, 'none', ':'],
  ['a token of Hugging Face', 'hf_…', /hf_[A-Za-z\d]{30}/g, 'word', 'hf_'],
  ['a token of Replicate', 'r8_…', /r8_[A-Za-z\d]{30}/g, 'word', 'r8_'],
  ['an access token of Google', 'ya29.…', /ya29\.[\w-]{20}/g, 'dashed', 'ya29.'],
  ['a token of Databricks', 'dapi…', /dapi[a-f\d]{32}/g, 'dashed', 'dapi'],
  ['a token of Vault', 'hvs.…', /hv[sbr]\.[\w-]{24}/g, 'dashed', 'hv'],
  ['a token of Terraform Cloud', '….atlasv1.…', /[A-Za-z\d]{14}\.atlasv1\.[\w-]{40}/g, 'dashed', '.atlasv1.'],
  ['a token of Grafana', 'glsa_…', /gl(?:sa|c)_[\w+/]{30}/g, 'base64', 'gl'],
  ['a token of Doppler', 'dp.pt.…', /dp\.[a-z]{2,5}\.[A-Za-z\d]{40}/g, 'word', 'dp.'],
  ['a token of Shopify', 'shpat_…', /shp(?:at|ca|pa|ss)_[a-fA-F\d]{32}/g, 'word', 'shp'],
  ['a token of Notion', 'ntn_…', /ntn_[A-Za-z\d]{40}/g, 'word', 'ntn_'],
  ['a token of Notion', 'secret_…', /secret_[A-Za-z\d]{43}(?!\w)/g, 'none', 'secret_', true],
  ['a token of Figma', 'figd_…', /figd_[\w-]{30}/g, 'dashed', 'figd_'],
  ['a token of Airtable', 'pat….…', /pat[A-Za-z\d]{14}\.[a-f\d]{40}/g, 'word', 'pat'],
  ['a token of Netlify', 'nfp_…', /nfp_[A-Za-z\d]{30}/g, 'word', 'nfp_'],
  ['a token of Heroku', 'HRKU-…', /HRKU-[\w-]{30}/g, 'dashed', 'hrku-'],
]);

/** Every form of secret that is looked for, the more telling ones first. */
export const SECRET_KINDS: readonly SecretKind[] = [...PRIVATE_KEYS, ...SIGNED_TOKENS, ...KEYS, ...TOKENS];
