import type { LeakKind } from '../leak.ts';

/** A kind of secret that has a known form. */
export interface SecretKind {
  readonly kind: LeakKind;
  /** With its article: `an access key of AWS`. */
  readonly what: string;
  /** The form; see `readForm` for the notation. */
  readonly form: string;
}

/** Forms by the name of the issuer, or by a complete description such as `an access key of AWS`. */
type Forms = Readonly<Record<string, string>>;

const listKinds = (kind: LeakKind, noun: string, forms: Forms): SecretKind[] =>
  Object.entries(forms).map(([name, form]) => ({ kind, what: /^an? /.test(name) ? name : `${noun} ${name}`, form }));

// Prefixes, lengths and alphabets are facts. Many of them come from the rules of gitleaks (MIT license,
// github.com/gitleaks/gitleaks) and secretlint (MIT license, github.com/secretlint/secretlint); the table and the
// search were written for this project. A minimum length, as in `<alnum20+>`, is shorter than current secrets, so that
// older, newer and truncated ones are found too.

/** Keys that sign or decrypt. See `find-secrets.ts` for the ones between `BEGIN` and `END` lines. */
const PRIVATE_KEYS = listKinds('leak-private-key', 'a private key of', {
  PuTTY: 'PuTTY-User-Key-File-<digit1>',
  age: 'AGE-SECRET-KEY-1<upper20+>',
});

const SIGNED_TOKENS = listKinds('leak-jwt', 'a signed token', {
  '(JWT)': 'eyJ<word8-600>.ey<word8-4000>.<word0+>',
  '(JWT) in Base64': 'ZXlK<base60+>',
});

/** Keys of clouds, model providers, payment and mail services. */
const KEYS = listKinds('leak-key', 'a key of', {
  'an access key of AWS': '{AKIA,ABIA,ACCA}<upper16>',
  'a temporary access key of AWS': 'ASIA<upper16>',
  'AWS Bedrock': 'ABSK<base60+> bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t<base0+>',
  Google: 'AIza<word35>',
  'a client secret of Google': 'GOCSPX-<word20+>',
  'a storage key of Azure': 'AccountKey=<base40+>',
  'an access key of Azure': 'SharedAccessKey=<base30+>',
  'a shared access signature of Azure': '{?,&,;}sig=<query30+>',
  'a client secret of Azure': '<tilde3><digit1>Q~<tilde31-34>',
  'an access key of Alibaba Cloud': 'LTAI<alnum16+>',
  DigitalOcean: 'do{o,p,r}_v1_<hex40+>',
  Cloudflare: 'cf{k,ut,at}_<alnum40+>',
  'an origin key of Cloudflare': 'v1.0-<hex24>-<hex40+>',
  'Yandex Cloud': 'AQVN<word35+> YC<word38> t1.<base5-400>.<base80+>',
  OpenAI: 'sk-{proj,svcacct,admin,None}-<word16+>',
  Anthropic: 'sk-ant-<word16+>',
  OpenRouter: 'sk-or-v1-<hex20+>',
  'a key of a model provider': 'sk-<alnum20+>',
  Groq: 'gsk_<alnum30+>',
  xAI: 'xai-<alnum40+>',
  Perplexity: 'pplx-<alnum30+>',
  NVIDIA: 'nvapi-<word40+>',
  Stripe: '{sk,rk}_{live,test,prod}_<alnum10+>',
  'a webhook secret of Stripe': 'whsec_<base20+>',
  Razorpay: 'rzp_{live,test}_<alnum14+>',
  'an access token of PayPal or Braintree': 'access_token${production,sandbox}$<lower8+>',
  Square: 'sq0{atp,csp,idp}-<word20+>',
  'an access token of Square': 'EAAA<word40+>',
  EasyPost: '{EZAK,EZTK}<alnum54>',
  Flutterwave: '{FLWSECK,FLWPUBK,FLWSECK_TEST,FLWPUBK_TEST}-<lower12+>',
  GoCardless: 'live_<word40>',
  Lob: '{live,test}_<hex35> {live,test}_pub_<hex31>',
  'a token of Plaid': 'access-{sandbox,development,production}-<uuid36>',
  Duffel: 'duffel_{live,test}_<word40+>',
  Shippo: 'shippo_{live,test}_<anyhex40>',
  Twilio: 'SK<anyhex32>',
  'an account of Twilio': 'AC<hex32>',
  SendGrid: 'SG.<word16-32>.<word16+>',
  Mailgun: '{key,pubkey}-<hex32>',
  Mailchimp: '<hex32>-us<digit1-2>',
  Brevo: 'xkeysib-<hex40+>',
  Resend: 're_<alnum8>_<alnum20+>',
  'New Relic': 'NRAK-<alnum20+> {NRJS-<hex19>,NRII-<word32>}',
  Postman: 'PMAK-<alnum20>-<alnum20+>',
  Linear: 'lin_api_<alnum20+>',
  'a secret key of Supabase': 'sb_secret_<word16+> sbp_<hex40+>',
  'a token of Mapbox': 'pk.<lower60>.<lower22>',
  'a secret token of Mapbox': 'sk.<alnum60+>.<word20+>',
  'a license key of MaxMind': '<alnum6>_<alnum29>_mmk',
  Tailscale: 'tskey-{auth,api,client,scim,webhook}-<word16+>',
  'ClickHouse Cloud': '4b1d<alnum38>',
  'Octopus Deploy': 'API-<upper26>',
  'a client secret of Adobe': 'p8e-<lower32>',
  'a client secret of 42': 's-s4t2{ud,af}-<hex64>',
  'a secret key of 1Password': 'A3-<upper6>-<upperdash26+>',
  Authress: '{sc,ext,scauth,authress}_<lower5-30>.<lower4-6>.acc<word10-40>.<base30+>',
});

/** Tokens of code hosts, package registries and chats. */
const TOKENS = listKinds('leak-token', 'a token of', {
  GitHub: 'gh{p,o,u,s,r}_<alnum20+> github_pat_<name20+>',
  GitLab: 'gl{pat,dt,rt,cbt,ptt,ft,imt,agent,soat,oas,ffct}-<gitlab16+> GR1348941<word20+>',
  'a session of GitLab': '_gitlab_session=<lower32+>',
  'Bitbucket or Atlassian': 'AT{BB,ATT3,CTT3}<base20+>',
  npm: 'npm_<alnum30+>',
  PyPI: 'pypi-<word30+>',
  RubyGems: 'rubygems_<hex40+>',
  'crates.io': 'cio<alnum32>',
  Clojars: 'CLOJARS_<alnum40+>',
  'Docker Hub': 'dckr_{pat,oat}_<word20+>',
  'a key of Artifactory': 'AKCp<alnum69>',
  Artifactory: 'cmVmd<alnum59>',
  Slack:
    'xoxb-<digit8-14>-<word10+> xox{p,e}-<digit8-14>-<word20+> xox{a,r}-{<digit1>-,}<alnum8+> xox{o,s}-<digit1-14>-<digit1-14>-<digit1-14>-<anyhex6+> xox{c,d}-<query20+> {xoxe,xoxe.xoxb,xoxe.xoxp}-<digit1>-<alnum60+> xapp-<digit1>-<alnum8-16>-<digit8-16>-<alnum10+>',
  'a webhook of Slack': 'hooks.slack.com/{services,workflows,triggers}/<base16+>',
  'a webhook of Discord': '{discord,discordapp}.com/api/webhooks/<path10+>',
  'a webhook of Microsoft Teams': '.webhook.office.com/webhookb2/<path30+>',
  Discord: '{M,N,O}<alnum23-25>.<word6>.<word27+>',
  'a token of a Telegram bot': '{,bot}<digit8-10>:<word35> {,bot}<digit5-16>:A<word34>',
  Facebook: 'EAA<alnum80+>',
  'a token of a Facebook app': '<digit15-16>|<word27+>',
  'Hugging Face': 'hf_<alnum34> api_org_<letter34>',
  Replicate: 'r8_<alnum30+>',
  'an access token of Google': 'ya29.<word20+>',
  Databricks: 'dapi<hex32> dapi<hex32>-<digit1>',
  Vault: 'hv{s,b,r}.<word24+>',
  'Terraform Cloud': '<alnum14>.atlasv1.<base40+>',
  Grafana: '{glsa,glc}_<grafana30+>',
  'a key of Grafana': 'eyJrIjoi<base60+>',
  Doppler: 'dp.{pt,st,sa,ct,scim,audit}.<alnum40+>',
  '1Password': 'ops_ey<base40+>',
  OpenShift: 'sha256~<word43>',
  Sentry: 'sntrys_ey<base20-400>_<base43> sntryu_<hex64>',
  PlanetScale: 'pscale_{tkn,oauth,pw}_<dotted32+>',
  Dynatrace: 'dt0{c,s}01.<alnum24>.<alnum64>',
  'Fly.io': 'fo1_<word43> {fm1r,fm1a,fm2}_<base60+>',
  Pulumi: 'pul-<hex40>',
  Prefect: 'pnu_<alnum36>',
  ReadMe: 'rdme_<lower70>',
  Scalingo: 'tk-us-<word48>',
  Sourcegraph: 'sgp_{<anyhex16>_,local_,}<anyhex40>',
  SettleMint: 'sm_{aat,pat,sat}_<alnum16>',
  Infracost: 'ico-<alnum32>',
  'Frame.io': 'fio-u-<word40+>',
  'Defined Networking': 'dnkey-<word20+>',
  Typeform: 'tfp_<dotted40+>',
  Harness: '{pat,sat}.<word22>.<alnum24>.<alnum20>',
  Shopify: 'shp{at,ca,pa,ss}_<anyhex32>',
  Notion: 'ntn_<alnum40+> secret_<alnum43>',
  Figma: 'fig{d,o,or}_<word30+>',
  Airtable: 'pat<alnum14>.<hex40+>',
  Netlify: 'nfp_<alnum30+>',
  Vercel: 'vc{p,i,a,r,k}_<alnum20+>',
  Heroku: 'HRKU-<word30+>',
  HubSpot: 'pat-{na,eu}1-<uuid36>',
});

/** All kinds of secrets, those with the clearest form first. */
export const SECRET_KINDS: readonly SecretKind[] = [...PRIVATE_KEYS, ...SIGNED_TOKENS, ...KEYS, ...TOKENS];

/** The characters after `AIzaSy` in the keys of Google's public samples. */
export const SAMPLE_KEYS = 'AnLA7 CkEhV DMASc D3asb AdOS2 ASWm6 ANUvH A5_iV A4Urc DSb51 BF2Rr BcE-O B8qGx A8vmA DNSXI';
