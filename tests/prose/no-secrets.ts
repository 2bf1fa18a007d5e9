import { makeRandom } from './generated-secrets.ts';

/** Placeholders for secrets, and texts that look like secrets. */
const WRITTEN = String.raw`
DB_PASSWORD=${'$'}{DB_PASSWORD}
DB_PASSWORD=${'$'}DB_PASSWORD
DB_PASSWORD="${'$'}{{ secrets.DB_PASSWORD }}"
password: "{{ vault_db_password }}"
password = "%DB_PASSWORD%"
password = "<your password>"
password: <from the vault>
password=[PASSWORD]
password: (hidden)
password: ********
password = "********"
password = ""
password:
password = null
password: null
password = undefined
password = None
password: true
password: string
password: String;
password?: string
password: "required"
password: z.string().min(12)
password: Joi.string().required()
password = var.db_password
password = local.db_password
password = data.vault.db.password
administrator_login_password = var.db_password
password = user.password
password = request.form.password
password = args.password
password = getPassword()
password = os.environ["DB_PASSWORD"]
password = process.env.DB_PASSWORD
const password = config.database.password
let token = await getToken(user)
const refreshedAccessToken = await client.refresh();
export GOOGLE_APPLICATION_CREDENTIALS=/path/to/config.json
const token = req.headers.authorization
token = response.data.token
token = self.token
token=${'$'}(cat token.txt)
token: ${'$'}{{ secrets.GITHUB_TOKEN }}
token = secrets.token_hex(32)
secret = crypto.randomBytes(32).toString("hex")
api_key = os.getenv("API_KEY")
apiKey: import.meta.env.VITE_API_KEY
api_key=YOUR_API_KEY
api_key = "your-api-key"
API_KEY=your_api_key_here
api_key: "changeme"
api_key: "REPLACE_ME"
api_key = "xxxxxxxxxxxxxxxx"
api_key = "XXXXXXXXXXXXXXXXXXXXXXXX"
access_token=ACCESS_TOKEN
https://quillfern.example/login?access_token=ACCESS_TOKEN
https://quillfern.example/callback?token=TOKEN&state=STATE
client_secret=CLIENT_SECRET
SECRET_NAME = "LEDGER-API-KEY"
SECRET_KEY_BASE: "<secret>"
public_key = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"
publicToken = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"
csrf-token=Mj2qykJO5rELyHgezQ69nzUX0i3OH67V7V4eUrLfpuyOuxmiW9rhROG
primaryKey=5wNesH3kLQAxr5c6t7iAw7geqcu08p
foreignKey: 0nUiwgOzy5y1nLWH7w7Psfc60kbLJ
cache_key = "node-20-lockfile-v3"
cacheKey: "a3f9c17e5b2d8f406a9c1e3b5d7f8024"
sort_key = "2026-04-04#invoice#000017"
keyboard: qwerty
keyword: "Fern_P2"
monkey = "banana42split"
turkey: 12 slices
key_length = 256
key: value
keys: [1, 2, 3]
tokens: 150000
tokens=150000
Tokens: 11,636,500
max_tokens = 4096
max_tokens: 128000
token_count: 161500
total_tokens=1200345
tokens_per_second: 84.5
tokenizer = "cl100k_base"
tokenizer: o200k_base
token_type = "bearer"
token_type: Bearer
"token_type": "Bearer"
token_endpoint: https://quillfern.example/oauth2/token
token_url = "https://quillfern.example/oauth2/token"
access_token_url='https://quillfern.example/login/oauth/access_token',
token = next_token()
token => token.id
(password) => hash(password)
password => required
:password => params[:password]
if (password == null) return
if (token === undefined) return
if password != confirmation:
["token", "session", "cookie"]
t("password", "Passwort")
label("token", "Access token of the account")
{"password": "Kennwort", "user": "Benutzer"}
<Password>Kennwort</Password>
<label for="password">Password</label>
<input type="password" name="password" placeholder="Password">
<th>Token</th><td>Count</td>
<password/>
<Password></Password>
the password is required
the password is case-sensitive
the password is at least 12 characters
password is reset by mail
The token is valid for 3600 seconds
token is refreshed every 15 minutes
The secret is out
The key is in the vault
API key is read from the environment
Authorization: Bearer <token>
Authorization: Bearer ${'$'}TOKEN
Authorization: Bearer ${'$'}{TOKEN}
Authorization: Bearer ...
Authorization: Bearer YOUR_TOKEN
Authorization: Bearer XXXXXXXXXXXX
Authorization: Token **********
Authorization: Basic ...
Authorization: required
Authorization header is checked before routing
Authorization: Bearer authentication is described in the guide
Basic authentication in front of the staging site
bearer authentication replaces cookies
curl -H "Authorization: Bearer ${'$'}(gcloud auth print-access-token)" https://quillfern.example
curl -H "X-Api-Key: ${'$'}API_KEY" https://quillfern.example
curl -i -u 'test:test' https://quillfern.example
curl -u <user:password> https://quillfern.example
curl -u "${'$'}{USER}:${'$'}{PASSWORD}" https://quillfern.example
curl --user "${'$'}1:${'$'}2" https://quillfern.example
curl --user ledger:[PASSWORD] https://quillfern.example
curl -u "ledger" https://quillfern.example
curl -u username:token https://quillfern.example
curl -u user:pass --digest https://quillfern.example
curl --user "xxx:yyy" https://quillfern.example
curl -u ":" https://localhost:9200
curl --insecure --user ${'$'}{name}:${'$'}{pass} https://quillfern.example
git -u origin main
mysql -u root -p
mysql -u root -p books
mysql -h db -P 3306 -u root
docker login -u ledger -p ${'$'}DOCKER_PASSWORD
redis-cli -a ${'$'}REDIS_PASSWORD
mysql --password=${'$'}MYSQL_PASSWORD
postgres://books:${'$'}{PASSWORD}@db/books
postgres://user:password@localhost/books
postgres://books:<password>@localhost/books
https://user:pass@quillfern.example/
mongodb://localhost:27017/books
redis://localhost:6379/0
- (id)hf_requiredCharacteristicTypesForDisplayMetadata;
hf_servingcellpriorityparametersdescription_h_prio
npm_config_registry_of_the_company_is_set
npm_package_config_something_very_long_name
sk-learn-pipeline-with-many-different-steps
live_view_component_with_many_nested_children
live_preview_of_the_record_in_the_side_panel_
test_pub_sub_with_many_different_subscribers
secret_santa_list_generator_for_the_whole_company
pat.matching_of_many_values.in_one_expression
glpat-XXXXXXXXXXX-XXXXXXXX
glpat-xxxxxxxxxxxxxxxxxxxx
xoxb-xxx
xoxb-your-bot-token
xoxb-xxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx
xoxe.xoxp-1-SlackAppConfigurationAccessTokenHere
https://quillfern.example/images/xoxo-party-1.jpg
ops_eyJhbGci..[Redacted]
export OP_SERVICE_ACCOUNT_TOKEN=ops_eyJzaWduSW5BZGRyZXNzIjoiaHR0cHM6...
API-CalculatorOfInvestments
https://quillfern.example/API-BD80F56CDC1441E6BF6011AB6D852875
video_box.ico-7a388b69018576d24b59331fd60aab0c.png
./assets/vipul-f0eb1acf0da84c06a50c5b2c59932001997786b1.png
-----BEGIN PUBLIC KEY-----
-----BEGIN CERTIFICATE-----
-----BEGIN PRIVATE KEY-----\nanything\n-----END PRIVATE KEY-----
.ui.visible.right.sidebar~.ui.visible.left.sidebar~.pusher{transform:translate3d(0,0,0)}
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
pub const SN_id_Gost28147_89_None_KeyMeshing = "id-Gost28147-89-None-KeyMeshing"
KeyPair = X25519.KeyPair
key_length = XSalsa20.key_length
const validKeyChars = "0123456789abcdefghijklmnopqrstuvwxyz_-."
const keyStr = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
withCredentials([usernamePassword(credentialsId: 'f3a17c9e-5b2d-4f40-9a6c-1e3b5d7f8024')])
credentialsId: 'f3a17c9e-5b2d-4f40-9a6c-1e3b5d7f8024'
clientId = "f3a17c9e-5b2d-4f40-9a6c-1e3b5d7f8024"
kms_key_id: "f3a17c9e-5b2d-4f40-9a6c-1e3b5d7f8024"
key_vault_name: "web21prq-odx24021"
keyPressed = kVK_Return.u16
IceSSL.KeyFile=s_rsa1024_priv.pem
app.keystore.file=env/cert.p12
author = "ines.oak"
X-MS-Exchange-Organization-AuthSource: sm02915
Authentication-Results: 5h.quillfern
GITHUB_API_KEY=\nDYNATRACE_API_KEY=
snowflake.password=\njdbc.snowflake.url=
import { chain_Anvil1_Key, chain_Anvil2_Key } from '../chains'
RUN --mount=type=secret,id=registry cat /run/secrets/registry
kind: Secret in the cluster, data: encrypted at rest
LIC_FILES_CHKSUM = "file://license.html;md5=5c94767cedb5d6987c902ac850ded2c6"
Added a password strength meter with 12 rules
Fix the token refresh race in auth.service.ts
Token usage: 1,250,000 for the day
tokens: 1.5M in, 320k out
Tokens 161500 / 42 requests
Rewrote the API key rotation page, 14 tests
api key: stored in Vault, rotated every 90 days
Password reset e-mail now expires after 30 minutes
password = input("Password: ")
password = getpass.getpass()
password: faker.internet.password()
password = Password123Validator()
const passwordRegex = /^(?=.*[A-Z])(?=.*\d).{8,}$/
secret: k8s-secret-ref
secretName: payments-tls-2026
secretKeyRef: { name: db-credentials, key: password }
key: "user.settings.title"
keys: ArrowLeft, ArrowRight
"key": "invoice-2026-04-14"
key=cmd+shift+p
key: Ctrl+K
key = f"{user_id}:{date}"
queryKey: ['records', date]
storageKey = 'leverage:v2:settings'
apiKey: string | undefined
apiKey: z.string().uuid()
api_key = settings.API_KEY
api_key = config("API_KEY", default="")
api_key: ENC[AES256_GCM,type:str]
api_key: !vault |
api_key: op://Private/OpenAI/credential
api_key: ssm:/prod/openai/key
api_key: arn:aws:secretsmanager:eu-west-1:123456789012:secret:openai-AbCdEf
token: gh auth token
token=$(gh auth token)
token = await auth.currentUser.getIdToken()
token, err := jwt.Parse(raw, keyFunc)
token := r.Header.Get("X-Token")
token: "{{ steps.login.outputs.token }}"
tokenLimit: 200000
max_output_tokens=8192
num_tokens = len(enc.encode(text))
cl100k_base tokens: 1832
token budget 32k → 128k
2FA token page: 3 states
csrf_token: {{ csrf_token() }}
Bearer tokens replaced by cookies in 14 routes
Authorization: Bearer <access_token>
Authorization: Basic base64(user:pass)
"Authorization": f"Bearer {token}"
Authorization: 'Bearer ' + token
curl -u $USER:$TOKEN https://api.example.com
curl -u user https://api.example.com
curl -H "Authorization: Bearer $(cat token)" https://api.example.com
curl -H "X-Api-Key: {{key}}" https://api.example.com
mysql -u root -p"$MYSQL_ROOT_PASSWORD"
docker run -p 8080:80 -e PASSWORD_FILE=/run/secrets/db nginx
docker run -e POSTGRES_PASSWORD_FILE=/run/secrets/pg postgres:16
ssh -p 2222 deploy@example.com
ssh -i ~/.ssh/id_ed25519 host
sshpass -f pass.txt ssh host
postgres://app@db/app
postgres://app:$PGPASSWORD@db/app
redis://default:@localhost:6379
https://example.com/reset?token=abc
https://example.com/?key=home
https://example.com/search?q=password+manager
https://github.com/org/repo/commit/3f2a9c1e7b5d8f406a9c1e3b5d7f80243f2a9c1e
commit 3f2a9c1e7b5d8f406a9c1e3b5d7f80243f2a9c1e
md5 d41d8cd98f00b204e9800998ecf8427e
sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"
etag: "33a64df551425fcc55e4d42a148795d9f25f89d4"
request id 7f3b2c1d-9a8e-4f5b-8c7d-6e5f4a3b2c1d
trace_id=4bf92f3577b34da6a3ce929d0e0e4736
session 01HZX3Y4K5M6N7P8Q9R0S1T2V3 replayed
build 20260414.3-rc1 signed
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7 deploy@host
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUk3cX9 deploy
-----BEGIN PGP PUBLIC KEY BLOCK-----
-----BEGIN CERTIFICATE REQUEST-----
public key fingerprint SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU
pk_test_ keys documented
use sk_test_... in the docs
"secret": "***"
secret=REDACTED
password=<redacted>
password=[FILTERED]
pwd: /home/app
cd $(pwd) && ls
pwd=/srv/app
pass: 12 of 14 tests
pass 3/5, fail 2/5
passed=118 failed=0
auth: none
auth: { strategy: 'jwt' }
auth=required
credentials: 'include'
credentials: same-origin
creds: see 1Password
Keys: 14 German, 12 French
license key page
Public key: 3 formats
primary key (id, date)
foreign key customer_id -> customers.id
PASSWORD_MIN_LENGTH=12
PASSWORD_HASHERS = ["argon2"]
SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY = get_random_secret_key()
JWT_SECRET: ${'$'}{JWT_SECRET:?missing}
JWT_EXPIRES_IN=15m
TOKEN_TTL_SECONDS=3600
ACCESS_TOKEN_COOKIE_NAME = "lr_access"
oauth2 client id 1234567890-abc.apps.googleusercontent.com
client_id: 3MVG9lKcPoNINVBIPJjdw
tenant_id = "72f988bf-86f1-41af-91ab-2d7cd011db47"
subscription 0b1f6471-1bf0-4dda-aec3-cb9272f09590
account AC of the customer: 12 tickets
model claude-opus-4-20250514
npm_lifecycle_event=test
gl-sast-report.json
hf_hub_download("org/model")
xoxo, see you tomorrow
sk-SK locale added
dp.api.internal tests
live_reload and test_utils
passwd: files systemd
/etc/passwd parser with 8 cases
passphrase prompt for age keys
The password field is 40px tall
The secret is simple: small steps
Password is at least 8 characters long
Password was Changed 3 times in April
key is Item42
token is JWT
api key is required for 3 endpoints
Die Kennwörter: Länge 12
mot de passe : oublié
contraseña: olvidada
wachtwoord: vergeten
senha: esqueci a senha
`;

const lines = WRITTEN.trim()
  .split('\n')
  .map((line) => line.replace(/\\n/g, '\n'));

const random = makeRandom(340);
const hex = (length: number) =>
  Array.from({ length }, () => '0123456789abcdef'.charAt(Math.floor(random() * 16))).join('');
const uuid = () => [8, 4, 4, 4, 12].map(hex).join('-');
const base64 = (length: number) => Buffer.from(hex(length * 2), 'hex').toString('base64');

/** Placeholders for well-known keys, assembled here so that no key is in this file. */
const FILLERS = [
  ['ghp', '_'],
  ['gho', '_'],
  ['ghu', '_'],
  ['ghs', '_'],
  ['github', '_pat_'],
  ['sk', '-ant-api03-'],
  ['sk', '-proj-'],
  ['sk', '_live_'],
  ['pplx', '-'],
  ['pnu', '_'],
  ['rdme', '_'],
  ['hf', '_'],
  ['npm', '_'],
  ['AI', 'za'],
  ['AK', 'IA'],
  ['glsa', '_'],
  ['hvs', '.'],
].flatMap((parts) => ['x', 'X', '0'].map((filling) => parts.join('') + filling.repeat(filling === '0' ? 40 : 36)));

const SAMPLES = [
  `aws_access_key: ${['AK', 'IAIOSFODNN7', 'EXAMPLE'].join('')}`,
  `aws_secret_access_key = ${['wJalrXUtnFEMI/K7MDENG/bPxRfi', 'CYEXAMPLEKEY'].join('')}`,
  ['AI', 'zaSyabcdefghijklmnopqrstuvwxyz1234567'].join(''),
  ['ntn', '_123456789012345678901234567890123456789012345678901234567890'].join(''),
  ['dapi', '12345678901234567890123456789012'].join(''),
];

/** Hashes, numbers and pictures, as in tasks, logs and pages. */
const NUMBERS = Array.from({ length: 7 }, () => [
  `Revert ${hex(40)} after the failed deploy`,
  `Merge ${hex(7)} into main`,
  `sha256:${hex(64)}`,
  `node@sha256:${hex(64)}`,
  `checksum ${hex(32)} of the installer`,
  `integrity sha512-${base64(64)}`,
  `"resolution": "npm:2.0.0", "checksum": "${hex(128)}"`,
  `request ${uuid()} took 3 s`,
  `/books/${uuid()}/pages/12`,
  `data:image/png;base64,${base64(90)}`,
  `.logo{background:url(data:image/svg+xml;base64,${base64(60)})}`,
  `.page-${hex(8)} { color: #${hex(6)}; }`,
  `main.${hex(20)}.js and ${hex(20)}.png`,
]).flat();

/** At least 340 texts without a secret. */
export const NO_SECRETS: readonly string[] = [...lines, ...FILLERS, ...SAMPLES, ...NUMBERS];
