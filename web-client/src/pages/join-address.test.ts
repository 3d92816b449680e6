import { describe, expect, it } from 'vitest';
import type { Reach } from '../api';
import { joinAddress, joinLink, typedAddress } from './join-address';

const reach = (...kinds: Reach['addresses'][number]['kind'][]): Reach => ({
  https: false,
  addresses: kinds.map((kind) => ({ kind, url: urls[kind] })),
});
const urls = {
  public: 'https://brew.example',
  local_network: 'http://192.168.1.20:8080',
  this_machine: 'http://localhost:8080',
};

describe('the address that is handed out', () => {
  it('is the public one where there is one', () => {
    expect(joinAddress(reach('local_network', 'public'), urls.this_machine)).toEqual({
      origin: urls.public,
      reach: 'internet',
      plainHttp: false,
    });
  });

  it('is never the host’s own "localhost" while the network knows a better one', () => {
    expect(joinAddress(reach('local_network', 'this_machine'), urls.this_machine)).toMatchObject({
      origin: urls.local_network,
      reach: 'this_wifi',
      plainHttp: true,
    });
  });

  it('stays as it was opened while nobody has answered, or where nothing else leads here', () => {
    expect(joinAddress(null, urls.this_machine).reach).toBeNull();
    expect(joinAddress(reach('this_machine'), urls.this_machine).reach).toBe('this_computer');
  });

  it('is typed without what nobody types, and linked with the key behind the hash', () => {
    expect(typedAddress(urls.local_network)).toBe('192.168.1.20:8080');
    expect(joinLink(urls.public, '482915', 'k3J')).toBe('https://brew.example/482915#k3J');
  });
});
