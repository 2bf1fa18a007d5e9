import { type Finding, findMatches, isInsideWord } from './leak.ts';

const mailNamePattern = () => /[\p{L}\d_%+-][\p{L}\d._%+'-]{0,63}$/iu;
const LONGEST_MAIL_NAME = 64;
const mailHostPattern = () => /@((?:[\p{L}\d](?:[\p{L}\d-]{0,62})\.){1,6}\p{L}{2,24})(?![\p{L}\d])/giu;
/** `logo@2x.png`, `react@19.2.0-rc.one`: a version or a scale after the `@`, or the extension of a file. */
const NOT_A_MAIL_HOST =
  /^(?:v?\d+x?\.)|\.(?:png|jpe?g|gif|svg|webp|avif|tsx?|jsx?|mjs|cjs|css|scss|json|ya?ml|html?|xml|txt|csv|pdf|lock|log)$/i;

/** Finds e-mail addresses, except `git@host:` in the address of a repository. */
export function findEmails(text: string): Finding[] {
  if (!text.includes('@')) return [];
  return findMatches(text, mailHostPattern(), ({ 0: all, index }) => ({ end: index + all.length })).flatMap(
    ({ at, quote }) => {
      const name = mailNamePattern().exec(text.slice(Math.max(0, at - LONGEST_MAIL_NAME), at))?.[0];
      const isRepository = name === 'git' && /^[:/]/.test(text.slice(at + quote.length));
      if (name === undefined || NOT_A_MAIL_HOST.test(quote.slice(1)) || isRepository) return [];
      return [{ at: at - name.length, quote: name + quote, kind: 'leak-email', what: 'an e-mail address' }];
    },
  );
}

const homePathPattern = () =>
  /(?:file:\/\/)?(?:\/mnt\/[a-z]|\/[a-z]|\/var|\/export)?\/(?:home|Users)\/[\p{L}\d][\p{L}\d._-]{0,63}|(?:[A-Za-z]:|\\\\wsl\$\\[\w-]{1,32})?(?:\\{1,2}(?:[Uu]sers|home)\\{1,2}|\/Users\/)[\p{L}\d][\p{L}\d ._-]{0,63}(?=\\|\/|\s|$|[,;:)"'`.])|\/root\/\.[\w-]{1,32}|~\/(?!(?:h|hours?|d|days?|weeks?|months?|years?|min|minutes?|s|sec|seconds?)(?![\w/.-]))\.?[\p{L}\d_][\p{L}\d._-]{0,63}/gu;
const pathTailPattern = () => /(?:[/\\]{1,2}[\p{L}\d._@+-]{1,128})*/uy;
const SHARED_ACCOUNT = /[/\\](?:Public|Default|Shared|All Users)(?:[/\\]|$)/;
/** `GET /home/feed`, `the /home/feed page`: a path of a website. */
const ROUTE_BEFORE =
  /(?:\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|routes?|pages?|endpoints?|urls?|screens?|redirect(?:s|ed)?(?: to)?) ?[`"'“(]?)$/i;
const ROUTE_AFTER = /^[`"'”)]? (?:routes?|pages?|endpoints?|screens?|views?|tabs?|redirects?)\b/i;

function isRoute(text: string, at: number, end: number): boolean {
  return ROUTE_BEFORE.test(text.slice(Math.max(0, at - 24), at)) || ROUTE_AFTER.test(text.slice(end, end + 12));
}

/** Finds paths that contain an account or are in a home directory: `/home/…`, `/Users/…`, `C:\Users\…`, `~/…`. */
export function findHomePaths(text: string): Finding[] {
  if (!/[/\\](?:home|[Uu]sers)[/\\]|~\/|\/root\//.test(text)) return [];
  return findMatches(text, homePathPattern(), ({ 0: start, index }) => {
    if (/[\p{L}\p{N}.\-}\])*~]$/u.test(text.slice(Math.max(0, index - 2), index))) return null;
    // An account name can contain a space only if the path continues after it. Otherwise it ends after the first word.
    const name = /^[\\/]/.test(text.slice(index + start.length)) ? start : (start.split(' ', 1)[0] ?? '');
    const pathTail = pathTailPattern();
    pathTail.lastIndex = index + name.length;
    const tail = pathTail.exec(text)?.[0] ?? '';
    const end = index + (name + tail).replace(/\.{1,3}$/, '').length;
    const isPublic = SHARED_ACCOUNT.test(text.slice(index, end));
    return isPublic || (/^\/home/.test(start) && isRoute(text, index, end)) ? null : { end };
  }).map((found) => ({ ...found, kind: 'leak-home-path', what: 'a path in a home directory' }));
}

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,62})';
const INTERNAL_SUFFIXES = 'local|localdomain|internal|corp|lan|intranet|intra|home\\.arpa|ts\\.net';
const internalHostPattern = () =>
  new RegExp(
    `(?:(?:${LABEL})\\.){1,8}(?:${INTERNAL_SUFFIXES})(?:\\.(?:${LABEL})){0,4}(?::\\d{1,5})?(?![\\p{L}\\d_(]|-[a-z\\d])`,
    'giu',
  );
const INTERNAL_LAST = new RegExp(`\\.(?:${INTERNAL_SUFFIXES})(?::\\d{1,5})?$`, 'i');
const INTERNAL_MIDDLE = /\.(?:internal|corp|lan|intranet|intra)\.(?:[a-z\d-]+\.)*[a-z]{2,24}(?::\d{1,5})?$/i;
/** Names that are the same on every machine, or that are not hosts. */
const KNOWN_NAME =
  /^(?:(?:host|gateway|kubernetes)\.docker\.internal|metadata\.google\.internal|(?:kubernetes\.default\.)?svc(?:\.cluster\.local)?|(?:[\w-]+\.)*(?:storage|thread|this|self|window|env|settings|config|override)\.local)(?::\d+)?$/i;
/** The name of a package, as in Java: `com.quillfern.internal.Books`. */
const REVERSED_NAME = /^(?:com|org|net|io|dev|de|uk|fr)\./i;
const FILE_ENDING =
  /\.(?:tsx?|jsx?|mjs|cjs|json|ya?ml|toml|md|py|rs|go|java|kt|rb|php|cs|cpp|c|h|swift|sh|sql|css|scss|html?|xml|txt|csv|log|lock|conf|ini|vue|svelte)(?::\d+)?$/i;

function findInternalNames(text: string): Finding[] {
  return findMatches(text, internalHostPattern(), ({ 0: host, index }) => {
    const before = text.charAt(index - 1);
    const isName = INTERNAL_LAST.test(host) || INTERNAL_MIDDLE.test(host);
    const isOther = KNOWN_NAME.test(host) || FILE_ENDING.test(host) || (REVERSED_NAME.test(host) && !/:\d/.test(host));
    return isInsideWord(text, index) || /[._-]/.test(before) || !isName || isOther
      ? null
      : { end: index + host.length };
  }).map((found) => ({ ...found, kind: 'leak-host', what: 'the name of an internal host' }));
}

const portPattern = () => /:(\d{2,5})(?![\p{L}\d_:.-][\p{L}\d]|[\p{L}\d_])/gu;
const HOST_BEFORE = new RegExp(`(?:${LABEL}\\.){0,8}${LABEL}$`, 'i');
const LONGEST_HOST = 253;
const urlOfOneWordPattern = () =>
  new RegExp(`(?:https?|wss?|ssh|ftp)://(?:[^\\s@/]{1,64}@)?(${LABEL})(:\\d{1,5})?(?![\\p{L}\\d.@_:-])`, 'giu');
/** Words that are often followed by a number that is not a port, and names that every machine has. */
const NOT_A_HOST =
  /^(?:localhost|ports?|https?|wss?|tcp|udp|ftp|ssh|grpc|rfc|iso|iec|en|din|ieee|utf|sha|md5|line|lines|row|rows|col|column|page|id|pid|uid|gid|error|errors|code|status|exit|issue|issues|pr|prs|mr|ticket|task|step|day|week|month|year|since|until|size|width|height|count|total|limit|timeout|time|at|from|to|host|node|ubuntu|debian|windows|alpine|python|java|php|ruby|golang|rust|go|version|v\d+|example|your-host|hostname|server|client|web|api|app|db|ui|vite|frontend|backend)$/i;
/** Ports of services. Before one of these, a name that consists only of letters is a host. */
const SERVICE_PORTS = new Set(
  '1433 1521 1883 2181 2375 2376 2379 3000 3001 3306 4000 4200 4317 4318 4369 5000 5001 5044 5173 5432 5601 5672 5900 5984 6333 6379 6443 6650 7000 7474 7687 8000 8008 8080 8081 8086 8088 8123 8200 8443 8500 8529 8888 9000 9042 9090 9092 9093 9100 9200 9300 9411 9443 11211 15672 16686 19530 26257 27017 50051'.split(
    ' ',
  ),
);
const isYear = (port: string) => /^(?:19|20)\d\d$/.test(port);

function isHostAndPort(host: string, port: string): boolean {
  if (NOT_A_HOST.test(host) || FILE_ENDING.test(host) || Number(port) > 65_535 || isYear(port)) return false;
  if (/^[\d.]+$/.test(host) || !/[a-z]/i.test(host) || port.startsWith('0')) return false;
  if (host.includes('.')) return /\.[a-z]{2,24}$/i.test(host) && (port.length > 3 || port === '443' || port === '22');
  if (SERVICE_PORTS.has(port)) return host === host.toLowerCase();
  return /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(host) && port.length > 3 && /\d$/.test(host);
}

function findHostsWithPort(text: string): Finding[] {
  return findMatches(text, portPattern(), ({ 0: all, index }) => ({ end: index + all.length })).flatMap(
    ({ at, quote }) => {
      const host = HOST_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_HOST), at))?.[0] ?? '';
      const start = at - host.length;
      const before = text.slice(Math.max(0, start - 2), start);
      const isPart = isInsideWord(text, start) || (/[.:_/\\-]$/.test(before) && before !== '//');
      if (host === '' || isPart || KNOWN_NAME.test(host) || !isHostAndPort(host, quote.slice(1))) return [];
      return [{ at: start, quote: host + quote, kind: 'leak-host', what: 'a host with its port' }];
    },
  );
}

function findUrlsOfOneWord(text: string): Finding[] {
  return findMatches(text, urlOfOneWordPattern(), ({ 0: all, 1: host = '', index }) =>
    isInsideWord(text, index) || NOT_A_HOST.test(host) || /^(?:domain|\d+)$/i.test(host)
      ? null
      : { end: index + all.length },
  ).map((found) => ({ ...found, kind: 'leak-host', what: 'the address of an internal host' }));
}

/** Finds the names of hosts in internal networks: `*.internal`, `*.corp`, `build7:8080`, `http://wiki/`. */
export function findHosts(text: string): Finding[] {
  return [
    ...(/\.(?:local|internal|corp|lan|intra|home\.arpa|ts\.net)/i.test(text) ? findInternalNames(text) : []),
    ...(text.includes('://') ? findUrlsOfOneWord(text) : []),
    ...(/:\d\d/.test(text) ? findHostsWithPort(text) : []),
  ];
}
