/** Where people find this session: asked of the server, because a laptop's own name helps nobody else. */
import { useEffect, useState } from 'preact/hooks';
import type { Reach } from '../api';
import { type JoinAddress, joinAddress } from './join-address';
import type { PageNeeds } from './needs';

export function useAddress({ api, device }: Pick<PageNeeds, 'api' | 'device'>): JoinAddress {
  const [reach, setReach] = useState<Reach | null>(null);
  useEffect(() => {
    void api.reach(device.key).then((answer) => setReach(answer.ok ? answer.value : null));
  }, []);
  return joinAddress(reach, location.origin);
}

/** The server names the address that it was asked at: the phone beside it needs another. */
export function linkFrom(origin: string, url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, origin);
}
