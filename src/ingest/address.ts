/** Which network addresses may be fetched from. Takes an IP address and a port; gives yes or no; looks nothing up. */
import ipaddr from 'ipaddr.js';

/** Whether the program may connect there. The tests pass one that allows their own server; no face exposes it. */
export type Reachable = (address: string, port: number) => boolean;

/**
 * Only what ipaddr.js calls plain unicast: not loopback, private, link-local, unique-local, carrier-grade NAT,
 * multicast, broadcast, reserved, nor an IPv6 form that carries an IPv4 address (NAT64, 6to4, Teredo). An IPv4-mapped
 * address counts as the IPv4 address in it.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Of IPv6 only 2000::/3 is in public use; what lies outside it and has no name of its own is not.
  const assigned = parsed instanceof ipaddr.IPv4 || (parsed.parts[0]! & 0xe000) === 0x2000;
  return assigned && parsed.range() === 'unicast';
}

/** The web on the public internet: public addresses, ports 80 and 443. */
export const publicWeb: Reachable = (address, port) => (port === 80 || port === 443) && isPublicAddress(address);
