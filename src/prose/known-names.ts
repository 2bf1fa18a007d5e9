/*
 * Well-known names, in lower case, that no notice mentions: the products that people build with and their makers,
 * languages, places.
 */
const words = (list: string) => list.trim().split(/\s+/);

const CALENDAR = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter christmas
  thanksgiving halloween hanukkah ramadan diwali`;

const MODELS_AND_AGENTS = `
  claude anthropic opus sonnet haiku openai chatgpt gpt codex copilot gemini bard gemma palm vertex grok xai llama meta
  mistral mixtral codestral deepseek qwen kimi perplexity cohere whisper dall-e midjourney stability diffusion sora ollama
  langchain langgraph llamaindex huggingface hugging face pytorch tensorflow keras jax numpy pandas scikit-learn jupyter colab
  cursor windsurf cline aider continue tabnine codeium devin replit bolt lovable jules mcp rag llm llms agi nlp ml`;

const LANGUAGES_AND_RUNTIMES = `
  javascript typescript python java kotlin swift swiftui objective-c rust go golang ruby php perl elixir erlang haskell scala
  clojure clojurescript dart flutter lua julia r matlab fortran cobol ada lisp scheme ocaml elm purescript zig nim crystal
  solidity vyper webassembly wasm assembly powershell bash zsh fish awk sed sql plsql t-sql graphql html css sass scss less
  markdown mdx yaml json jsonl toml xml xslt csv tsv svg pdf latex tex typst unicode ascii utf-8 base64 regex node nodejs
  node.js deno bun jvm clr dotnet .net c c++ c# f# basic vba visual groovy gradle maven ant v8`;

const FRAMEWORKS_AND_TOOLS = `
  react redux preact next next.js nextjs vue vue.js vuejs nuxt nuxt.js angular angularjs svelte sveltekit solid solidjs qwik astro
  remix gatsby ember backbone jquery htmx alpine alpine.js stimulus hotwire turbo rails sinatra hanami django flask fastapi
  starlette pydantic sqlalchemy alembic celery express express.js koa hapi nest nestjs fastify hono trpc prisma drizzle typeorm
  sequelize knex mongoose spring boot hibernate quarkus micronaut ktor laravel symfony wordpress drupal joomla magento phoenix
  liveview actix axum tokio gin fiber echo tailwind tailwindcss bootstrap bulma material mui chakra radix shadcn storybook vite
  webpack rollup esbuild swc babel parcel turbopack turborepo nx lerna pnpm npm yarn pip pipenv poetry uv conda cargo rubygems
  bundler composer nuget homebrew brew jest vitest mocha chai jasmine karma cypress playwright puppeteer selenium testing
  library pytest unittest tox rspec junit testng mockito cucumber gherkin eslint prettier biome ruff black mypy pyright flake8
  pylint rubocop sonarqube sonar lighthouse axe postman insomnia swagger openapi asyncapi protobuf protobufs grpc thrift avro
  jinja jinja2 nunjucks liquid handlebars mustache ejs pug haml jekyll hugo eleventy hexo docusaurus mkdocs sphinx javadoc jsdoc
  typedoc zod yup joi lodash underscore rxjs d3 d3.js chart.js echarts plotly three.js webgl webgpu canvas univer papaparse
  luxon dayjs date-fns moment electron tauri capacitor cordova ionic expo native xcode android studio unity unreal godot blender
  figma sketch canva photoshop illustrator indesign miro excalidraw mermaid plantuml graphviz vim neovim emacs vscode
  intellij webstorm pycharm eclipse visual code latex overleaf obsidian notion git github gitlab bitbucket gitea mercurial
  subversion perforce dependabot renovate codeql snyk trivy husky lint-staged changesets semver`;

const DATA_AND_SERVICES = `
  postgres postgresql mysql mariadb sqlite oracle mssql mongodb mongo couchdb cassandra scylladb dynamodb redis valkey memcached
  elasticsearch opensearch solr lucene meilisearch typesense algolia pinecone weaviate qdrant milvus chroma pgvector neo4j
  influxdb timescaledb clickhouse duckdb snowflake bigquery redshift athena databricks spark hadoop hive presto trino flink
  kafka rabbitmq nats zeromq mqtt pulsar sqs sns kinesis airflow dagster prefect dbt fivetran airbyte looker tableau metabase
  superset grafana prometheus loki tempo jaeger zipkin opentelemetry otel datadog sentry splunk kibana logstash fluentd newrelic
  pagerduty statuspage docker dockerfile compose podman containerd kubernetes k8s helm kustomize istio envoy linkerd argo argocd
  flux rancher openshift nomad consul vault terraform opentofu pulumi ansible puppet chef saltstack vagrant packer cloudformation
  cdk sam serverless jenkins circleci travis buildkite teamcity bamboo actions nginx apache caddy traefik haproxy varnish
  gunicorn uvicorn tomcat jetty iis linux ubuntu debian fedora centos rhel suse arch alpine freebsd unix macos osx windows ios
  ipados watchos tvos chromeos wsl posix systemd cron firefox chrome chromium safari edge opera brave webkit gecko blink
  aws amazon ec2 ecs eks ecr s3 ebs efs rds aurora lambda fargate cloudfront route53 route 53 cloudwatch cloudtrail iam kms ssm
  cognito codepipeline codebuild amplify lightsail bedrock sagemaker azure entra cosmos gcp google firebase firestore cloudrun
  gke pubsub cloudflare workers pages vercel netlify heroku render railway fly.io fly digitalocean linode hetzner ovh vultr
  supabase neon planetscale turso convex appwrite hasura auth0 okta keycloak clerk stripe paypal braintree adyen square
  klarna plaid twilio sendgrid mailgun mailchimp postmark resend slack discord teams zoom telegram whatsapp signal
  matrix intercom zendesk hubspot salesforce shopify woocommerce magento contentful sanity strapi ghost medium substack
  jira confluence trello asana linear clickup airtable zapier make n8n miro sheets docs drive gmail calendar excel word
  powerpoint outlook sharepoint onedrive office dropbox box youtube vimeo twitch spotify twitter facebook instagram linkedin
  mastodon bluesky reddit pinterest tiktok apple microsoft ibm intel amd nvidia arm qualcomm samsung sony huawei cisco oracle
  sap adobe autodesk atlassian jetbrains mozilla netscape wikipedia wikimedia wikidata openstreetmap mapbox leaflet
  apps script univer spreadsheets quickbooks xero sage`;

const STANDARDS_AND_TERMS = `
  oauth oauth2 openid oidc saml jwt jwts totp webauthn fido passkeys ldap kerberos rbac csrf xss cors csp hsts tls ssl mtls https
  http http/2 http/3 quic tcp udp dns dnssec smtp imap pop3 ftp sftp ssh vpn wireguard ip ipv4 ipv6 bluetooth wi-fi wifi usb
  gdpr hipaa soc iso wcag aria owasp cve pci dss ccpa fedramp nist rfc rfcs w3c ecma ecmascript es2019 es2020 es2022 esm
  commonjs amd umd rest restful soap rpc websocket websockets webrtc webhook webhooks sse pwa spa ssr ssg seo cms crm erp
  saas paas iaas api apis sdk cli gui ux ui ci cd ci/cd qa tdd bdd ddd crud acid orm mvc mvvm solid dry kiss yagni agile scrum
  kanban okr kpi mvp poc b2b b2c ai ml iot ar vr nft ok faq utc gmt cet est pst iban bic sepa vat csv lsp ast dom bom sbom
  pr prs mr loc kloc sla slo sli rto rpo roi tco eta id ids url urls uri uuid guid id`;

const PEOPLE_AND_PLACES = `
  i i'm i've i'd i'll mr mrs ms dr english german french spanish italian portuguese dutch swedish norwegian danish finnish polish
  czech slovak hungarian romanian bulgarian greek turkish russian ukrainian arabic hebrew persian hindi bengali tamil urdu chinese
  mandarin cantonese japanese korean thai vietnamese indonesian latin cyrillic european american british canadian australian
  african asian indian swiss austrian belgian irish scottish welsh mexican brazilian europe america africa asia australia
  germany france spain italy portugal netherlands sweden norway denmark finland poland czechia austria switzerland belgium
  ireland scotland wales england britain uk usa us eu un canada mexico brazil argentina chile india china japan korea singapore
  berlin london paris madrid rome vienna zurich geneva amsterdam brussels dublin lisbon stockholm oslo copenhagen helsinki
  warsaw prague budapest athens istanbul moscow dubai mumbai delhi bangalore tokyo seoul beijing shanghai sydney melbourne toronto
  vancouver montreal york new san francisco los angeles seattle boston chicago austin denver atlanta miami washington oregon
  california texas virginia ohio frankfurt munich hamburg gregorian boolean cartesian fibonacci gaussian bayesian markov
  levenshtein dijkstra euclidean fourier monte carlo turing`;

/** Words that are not names, but begin sentences or have a capital in headings. */
const WORDS_OF_HEADINGS = `
  the a an and or but of in on at to for with from by as is was are were be been it its this that these those there here my our
  we you he she they his her their one two three four five six seven eight nine ten eleven twelve all both each every some
  most many few more less no not after before then when while where why how what who about leverage record records task
  tasks log aggregate statistics stats analysis intro summary numbers notes note total metric value factor supervisory
  supervision human time hours minutes weeks tokens average weighted day today yesterday tomorrow tonight morning afternoon
  evening night week month year part phase chapter section step sprint release version`;

let knownNames: ReadonlySet<string> | null = null;

/** Whether a word, in lower case, is so well known that no notice mentions it. */
export function isKnownName(lower: string): boolean {
  knownNames ??= new Set(
    words(
      [
        CALENDAR,
        MODELS_AND_AGENTS,
        LANGUAGES_AND_RUNTIMES,
        FRAMEWORKS_AND_TOOLS,
        DATA_AND_SERVICES,
        STANDARDS_AND_TERMS,
        PEOPLE_AND_PLACES,
        WORDS_OF_HEADINGS,
      ].join(' '),
    ),
  );
  return knownNames.has(lower);
}
