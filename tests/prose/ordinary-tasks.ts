/** Realistic tasks, with many texts that only look like secrets. */
export const ORDINARY_TASKS: readonly string[] = `
Port the invoicing app to a new language, 252 files
Rewrite src/app.ts and split src/routes/index.ts in three
Upgrade from 1.2.3 to 2.0.0-rc.1
Windows installer for 10.0.19045.1 and later
Support Chrome 120.0.6099.71 in the browser matrix
Fix #123 and close #4567
Revert 3f9a1c7 after the failed deploy
Bisect to 3f9a1c7e5b2d8f406a9c1e3b5d7f8024a6c8e0b1 and fix the cause
Raise test coverage from 76% to 83%/80%
Nightly job moved from 02:30 to 04:15:30
Meeting notes 9:00-10:30, then reviews
Add /api/v2/users/:id/orders with paging
GET /users/42 returns 404 when the user is gone
New /home/feed page with infinite scroll
Redirect /home/settings to /settings
Fix logo@2x.png and icon@3x.webp in the press kit
Bump react@19.2.0 and @types/node@20.19.43
Pin actions/checkout@v4 and actions/setup-node@v4
Publish @books/core and @books/ui to the registry
Add .env.local and .env.example to the templates
docker-compose.local.yml for a one-step start
Bind the dev server to 127.0.0.1 only
Listen on 0.0.0.0:8080 inside the container
http://localhost:3000 opens the sidebar by itself
localhost:5432 in the test settings
Token refresh on 401, with a retry
Password reset by mail, with a one-hour link
password: reset flow, strength meter, copy
Passwords: pbkdf2sha256 instead of bcrypt
Password: argon2id
API key: v2rollout
Design token: fontsize16px
Second pass: refactoring2
Reset password: migration2
reset_password: template2column layout
Migrate secrets: kubernetes2vault
New auth_token: expires30days after login
Hash passwords with argon2id instead of bcrypt
Rotate API keys every 90 days, with a reminder
API key management: create, list, revoke
Secrets moved from the repository to the vault
Secret scanning in the pre-commit hook
Bearer token support for the public API
Basic auth in front of the staging site
JWT validation: issuer, audience, expiry
OAuth2 PKCE flow for 13 clients
Private key rotation for the signing service
SSH access through the bastion only
Rate limit: 100/min per token, 1000/h per account
token=… is taken out of logged addresses
Read the token from $API_TOKEN instead of a flag
Use password=<from the vault> in the example
Replace DB_PASSWORD=\${DB_PASSWORD} in the compose file
Ask for the passphrase on first start
CI: cache key: node-20-lockfile
key-value store behind the session layer
Terraform for ECR/CodePipeline/ALB/DNS/SSM
Kubernetes manifests for two services
postgres:16 and redis:7.2 images in the test stack
node:20-alpine as the base image
python:3.12-slim image halves the build
ISO-27001:2022 checklist for the audit
ISO8601:2019 week dates in the export
RFC 8446 section 4.1.2.3 explained in the docs
Section 1.2.3.4 of the handbook rewritten
utf-8 and utf-16 files read alike
sha256 sums beside every download
Verify sha256:3f9a1c7e5b2d8f406a9c1e3b5d7f8024a6c8e0b1d3f59772846ab0cde1f23456
uuid 6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b in the fixtures
Error:404 page with a search box
src/app.ts:120 threw on an empty list
Stack trace pointed to server.js:1024 and router.ts:88
std::vector to std::span in the parser
Foo::Bar and Ace::Bad renamed in the Ruby gem
a::before and dd::after rules in the print sheet
chrome.storage.local instead of cookies
com.quill.internal.Books moved to its own module
internal/ledger and pkg/internal cleaned up
Ledger internals documented
Local development without a network
Corporate pages in four languages
Landing page for the LAN party edition
MAC addresses such as 00:1a:2b:3c:4d:5e sorted right
Aspect ratios 16:9, 4:3 and 21:9
Odds of 1:2:3 split the pot
12:30:45.678 parsed as a duration
2026-04-04T12:30:00Z and 2026-04-04T12:30:00-05:00 are one day
Time zones from UTC-11:00 to UTC+14:00
Weeks 12/2026 to 14/2026 compared
Netmask 255.255.255.0 explained in the setup guide
Block 169.254.169.254 in the image proxy
Allow-list for 10.0.0.0/8 and 192.168.0.0/16
AssemblyVersion 1.0.0.0 raised to 2.0.0.0
Firmware 4.18.2 and 4.19.0.1 side by side
v1.2.3.4 tagged and signed
C++20 modules and C# records
F# scripts ported to TypeScript
sk-spinner-bounce-delay-large renamed in the style sheet
risk-assessment-for-suppliers-2026 drafted
task-list-with-drag-and-drop-v2 shipped
desk-booking-calendar-export-2026-04 fixed
npm_config_cache honoured in the build
hf_hub_download replaced by a mirror
gh_actions_cache keyed by lockfile
glpat prefix recognised by the scanner
AKIA prefix recognised by the scanner
xoxb tokens are refused at the door
pypi-publish job split in two
ghp_ and gho_ prefixes in the help text
eyJ prefix hints at JSON in base64
SG. and whsec_ prefixes documented
AIza keys are masked in the logs
BEGIN and END markers in certificates parsed
Public key pinning removed
-----BEGIN CERTIFICATE----- blocks are read in any order
Contact form: name, message, @-mentions
@channel and @here muted in the digest
Handles such as @ines shown with pictures
Mail merge with {{ name }} and {{ date }}
user@ completion in the address field
Tweets and toots imported (@ and # kept)
Regex /^[a-z]+@[a-z]+$/ replaced by a parser
a@b is no address: sentence added
e-mail templates in plain text
E-Mail-Vorlagen auf Deutsch
Réécriture du module de facturation, 38 écarts réglés
Überarbeitung der Druckansicht für Rechnungen
Migración de la base de datos a PostgreSQL 16
Revisão dos testes de integração (62)
Переписан модуль отчётов, 99 новых тестов
請求書の画面を作り直した
发票模块重写，测试覆盖率 83%
إعادة كتابة وحدة الفواتير
חידוש מסך ההזמנות
รายงานรายวันทำใหม่
송장 화면 다시 만들기
Ελληνική μετάφραση των σελίδων
Přepis testů, 3 hodiny místo 40
🚀 launch page, 🐛 13 bugs fixed
✅ 246 tests green, ⚠️ 3 skipped
👩‍💻 onboarding in five steps
Prices in € 1.250,00 and $1,250.00
Tax at 7.7 % and 19 %
1.426 h against 1.581 min checked by hand
p95 from 850 ms to 120 ms
Bundle from 1.2 MB to 161.5 kB
x86-64 and arm64 builds
H.264 and AV1 previews
S3, SQS, SNS and SSM through one client
EC2 to Fargate, k8s stays
T-SQL to PL/pgSQL, 120 procedures
A/B test of two sign-up pages
CI/CD for two services, build time 12m to 4m
Node.js to Python: 252 files, 27.7K LOC
React 19, Vite 7, TypeScript 6
FastAPI + SQLAlchemy 2.0 + Alembic
ASP.NET Core 9 health checks
Vue.js → Svelte 5 for the widget
GraphQL schema: 42 types, 105 resolvers
OpenAPI 3.1 document from the code
CSV, TSV and XLSX import with a preview
README.md, LICENSE and CHANGELOG.md brought up to date
package.json scripts: build, test, bench
pyproject.toml and uv.lock instead of requirements.txt
.github/workflows/test.yml in three jobs
tests/e2e/checkout.spec.ts made stable
./scripts/release.sh --dry-run 1.4.0
--token and --password flags removed from the tool
--api-key FILE instead of a value on the command line
Set-Cookie with SameSite=Lax; Secure; HttpOnly
Cache-Control: max-age=31536000, immutable
Content-Security-Policy: default-src 'self'
?page=2&sort=name&order=desc kept in the address
q=0.9 in Accept-Language respected
width=device-width in every template
if (token === null) return; guard added
const secret = process.env.SECRET read once
password == null treated as absent
secret=true option renamed to masked=true
pass=12 fail=0 printed at the end
tokens: 11,636,500 for the day
tokens: 150k, 1.5M and ~867,500 are all read
credentials: include on every fetch
keys: up, down, enter, escape
access: read, write, admin
key: value pairs in the footer
Pass rate: 98.5% after retries
passport, compass and bypass are whole words
Tokenizer for three languages
Secretary role with limited rights
Keyboard paths through every dialog
Monkey testing for an hour
Authorization: rules per team, with tests
Bearer of bad news: the error page
basic end-to-end-tests-v2-with-retries in CI
Column C7:D30 and range A1:H1 in the formula docs
=LEVERAGE(C1:C, D1:D) in the header row
Cells K10:K13 hold the words of the day
Sheet1!A1:B2 and 'My day'!C3 resolved
1,426 h ÷ 40 = 35.6 weeks
Half-even: 35.65 to 35.6, 1.75 to 1.8
[draft] press page (3 versions), see docs/press
"Quoted" and 'quoted' and \`code\` kept
a|b and c\\|d in one cell
*bold*, _italic_ and ~~struck~~ shown as typed
snake_case_names and __dunder__ kept whole
at_period_end and cancel_at published right
C:\\temp and D:\\builds cleaned up
/var/log and /etc/hosts explained
/usr/local/bin on the path
/tmp/build removed after each run
Home page, users page, about page
users/ and home/ folders merged
Users imported from three systems
file:///var/www checked by the crawler
mailto: and tel: links tested
https://example.com/docs linked from the footer
https://developer.mozilla.org/en-US/docs/Web read for the port
www.example.org in the sample text
wss:// behind the proxy
ftp:// links found and removed
node_modules kept out of the image
robots.txt, sitemap.xml and feed.json made by the build
schema.org markup on product pages
src: local() rule removed from the style sheet
timeout: 30000, retries: 3
port 8080 freed, port: 3000 kept
Step 3:10 and step 4:20 of the recipe
line:120 and line:2048 linked from the report
year:2026 and size:10000 filters in the search
Mo-Fr 09:00-17:30 shown as opening hours
John 3:16 is no time
Score 21:19, 15:21, 21:18
1..10 and 1...10 read as ranges
100.000.000 rows loaded in a test
192 tests in 168 files in 1 day, 1 hour
ABCDEFGHIJKLMNOPQRSTUVWXYZ in the font preview
Fix ~3 hours drift; ~/hour rates in the footer
Ports: web:3000, api:4000, db:5432 in the compose file
API_KEY= left empty in the example
PASSWORD=changeme refused at the start
svc.cluster.local explained in the docs
pip pin ==1.26.4.1 lifted
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa breaks the layout
0123456789012345678901234567890123456789 fits the field
`
  .trim()
  .split('\n');
