/** Where people find this session, and who can get there. Pure. */
import type { Reach } from '../api';

export interface JoinAddress {
  /** Begins every link that is handed out. */
  origin: string;
  reach: 'this_computer' | 'this_wifi' | 'internet' | null;
  plainHttp: boolean;
}

const kinds = {
  public: 'internet',
  local_network: 'this_wifi',
  this_machine: 'this_computer',
} as const;

/** The host's own "localhost" is of no use to anybody else: then the server names a better one. */
export function joinAddress(reach: Reach | null, page: string): JoinAddress {
  const plainHttp = page.startsWith('http:');
  if (reach === null) return { origin: page, reach: null, plainHttp };
  const { addresses } = reach;
  const best =
    addresses.find(({ kind }) => kind === 'public') ??
    addresses.find(({ url }) => url === page && !isThisMachine(page)) ??
    addresses.find(({ kind }) => kind === 'local_network');
  if (best === undefined) {
    const own = isThisMachine(page) ? 'this_computer' : null;
    return { origin: page, reach: own, plainHttp };
  }
  return { origin: best.url, reach: kinds[best.kind], plainHttp: best.url.startsWith('http:') };
}

export function joinLink(origin: string, code: string, joinKey: string): string {
  return `${origin}/${code}#${joinKey}`;
}

/** As people type it. */
export function typedAddress(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}

/** Whoever watches the wifi sees what goes over it. */
export function isPlainHttp({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>) {
  return protocol === 'http:' && hostname !== 'localhost';
}

function isThisMachine(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.|\[::1\])/.test(origin);
}
