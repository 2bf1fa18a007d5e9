import { type Finding, findMatches, isInsideWord } from './leak.ts';

const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?::\d{1,5})?(?![\p{L}\d_]|\.\d|-[a-z\d])/giu;
/**
 * Addresses that are the same on every machine: loopback, any, link-local with the metadata service, netmasks, whole
 * private ranges.
 */
const KNOWN_IPV4 = /^(?:0\.|127\.|255\.|169\.254\.|10\.0\.0\.0\/8$|172\.16\.0\.0\/12$|192\.168\.0\.0\/16$|224\.0\.0\.)/;
const VERSION_BEFORE =
  /(?:\b(?:versions?|vers?\.?|v|releases?|builds?|chrome|chromium|edge|firefox|electron|android|ios|macos|windows|office|assembly|assemblyversion|fileversion|sections?|chapter|clause|figure|table|step|rfc \d+,?|upgrade[ds]?|bump(?:ed)?|node|dotnet|\.net|nuget)[ :=#]{0,2}|[§<>~^]|[=<>~]=)$/i;
const HOST_BEFORE =
  /(?:\b(?:ips?|hosts?|servers?|address|addresses|ping|ssh|at|via|subnet|cidr|gateway|dns) ?|:\/\/|@)$/i;

/** The number of characters before and after an address that are searched for a similar version. */
const VERSION_REACH = 100;

/** `4.18.2 and 4.19.0.1`: near a version with the same first number, four numbers are also a version. */
function hasVersionLike(text: string, at: number, [first = '']: readonly string[]): boolean {
  const around = text.slice(Math.max(0, at - VERSION_REACH), at + VERSION_REACH);
  return new RegExp(`(?:^|[^\\d.])${first}\\.\\d{1,3}\\.\\d{1,5}(?![\\d.])`).test(around);
}

/** `10.0.19045.1` has a number above 255; `2.0.0.0` and `1.2.3.4` are typical versions. */
function isVersion(text: string, at: number, shown: string): boolean {
  const [address = ''] = shown.split(/[/:]/);
  const parts = address.split('.');
  if (parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0')))) return true;
  const before = text.slice(Math.max(0, at - 24), at);
  if (VERSION_BEFORE.test(before)) return true;
  if (address !== shown || HOST_BEFORE.test(before)) return false;
  return address.endsWith('.0.0.0') || parts.every((part) => part.length === 1) || hasVersionLike(text, at, parts);
}

function findIpv4(text: string): Finding[] {
  return findMatches(text, IPV4, ({ 0: shown, index }) => {
    if (isInsideWord(text, index) || /[._-]/.test(text.charAt(index - 1))) return null;
    return KNOWN_IPV4.test(shown) || isVersion(text, index, shown) ? null : { end: index + shown.length };
  }).map((found) => ({ ...found, kind: 'leak-ip', what: 'an IP address' }));
}

const IPV6 = /(?:[\da-f]{1,4}|:)(?::[\da-f]{0,4}){2,8}(?:\/\d{1,3})?(?![\p{L}\d_:])/giu;

/** Whether there are eight groups, or fewer around one `::`. Times, ratios and names such as `Face::Bed` are not addresses. */
function isIpv6(shown: string): boolean {
  const [address = ''] = shown.split('/');
  const halves = address.split('::');
  const groups = address.split(':').filter((group) => group !== '');
  if (/:::/.test(address) || halves.length > 2 || groups.some((group) => group.length > 4)) return false;
  if (/^:[^:]|[^:]:$/.test(address) || /^(?:::1?)?$/.test(address)) return false;
  if (halves.length === 1)
    return groups.length === 8 && groups.some((group) => group.length > 2 || /[a-f]/i.test(group));
  const isSpecific = groups.some((group) => group.length > 2) && /\d/.test(address);
  return groups.length < 8 && groups.length > 1 && isSpecific;
}

function findIpv6(text: string): Finding[] {
  return findMatches(text, IPV6, ({ 0: shown, index }) =>
    isInsideWord(text, index) || text.charAt(index - 1) === ':' || !isIpv6(shown)
      ? null
      : { end: index + shown.length },
  ).map((found) => ({ ...found, kind: 'leak-ip', what: 'an IP address' }));
}

/**
 * Finds IP addresses, except versions and the addresses that are the same everywhere (`127.0.0.1`, `0.0.0.0`, `::1`,
 * `169.254.169.254`, netmasks, `10.0.0.0/8`). Addresses reserved for documentation are included, because tasks do not
 * contain them by chance.
 */
export function findIps(text: string): Finding[] {
  return [
    ...(/\d\.\d{1,3}\.\d/.test(text) ? findIpv4(text) : []),
    ...(/:[\da-f]{0,4}:/i.test(text) ? findIpv6(text) : []),
  ];
}
