import dns, { type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'

/** Thrown where an address may not be fetched. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError'
}

/** IPv6 ranges that carry an IPv4 address inside; that one is judged as well. */
const EMBEDDED_IPV4: readonly [string, number, number][] = [
  ['64:ff9b::', 96, 12], // NAT64
  ['2002::', 16, 2], // 6to4
]

/**
 * Is the IP address one of the open internet? Loopback, private, link-local, CGNAT, multicast, metadata and reserved ones
 * are not, nor IPv6 addresses that stand for such an IPv4 one, nor what is no address at all.
 */
export function isPublicAddress(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.range() === 'unicast'
  for (const [net, bits, offset] of EMBEDDED_IPV4) {
    if (!address.match(ipaddr.parse(net), bits)) continue
    const bytes = address.toByteArray().slice(offset, offset + 4)
    return ipaddr.fromByteArray(bytes).range() === 'unicast'
  }
  return address.range() === 'unicast'
}

/** What may be asked. */
export interface Guard {
  isOpen(ip: string): boolean
  isOpenPort(port: string): boolean
}

/** The open internet on its usual ports. */
export const OPEN_INTERNET: Guard = {
  isOpen: isPublicAddress,
  isOpenPort: port => port === '' || port === '80' || port === '443',
}

/**
 * Refuses an address by its looks: not http(s), with a name or password in it, on an unusual port, or with a host that is
 * itself an IP address that is not open. What a host name stands for is seen only when it is connected to.
 */
export function checkUrl(url: URL, guard: Guard | null): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedAddressError(`not http(s): ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw new RefusedAddressError('an address with a user name is not fetched')
  if (guard === null) return
  if (!guard.isOpenPort(url.port)) throw new RefusedAddressError(`port ${url.port} is not fetched`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !guard.isOpen(host)) throw new RefusedAddressError(`${host} is not a public address`)
}

/**
 * Connects to open addresses only. The check is made on the addresses that are about to be connected to, so a name that
 * answers differently the second time gains nothing.
 */
export function guardedConnector({
  guard,
  timeoutMs,
}: {
  guard: Guard | null
  timeoutMs: number
}): buildConnector.connector {
  if (guard === null) return buildConnector({ timeout: timeoutMs })
  const connect = buildConnector({ timeout: timeoutMs, lookup: lookUpOpen(guard) })
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    if (ipaddr.isValid(host) && !guard.isOpen(host)) {
      callback(new RefusedAddressError(`${host} is not a public address`), null)
      return
    }
    connect(target, (...result) => {
      const [error, socket] = result
      const remote = error === null ? socket.remoteAddress : undefined
      if (socket && remote !== undefined && !guard.isOpen(remote)) {
        socket.destroy()
        callback(new RefusedAddressError(`${host} is not a public address`), null)
        return
      }
      callback(...result)
    })
  }
}

const lookUpOpen =
  (guard: Guard): LookupFunction =>
  (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, '')
        return
      }
      const open: LookupAddress[] = addresses.filter(({ address }) => guard.isOpen(address))
      const [first] = open
      if (!first) callback(new RefusedAddressError(`${hostname} has no public address`), '')
      else if (options.all) callback(null, open)
      else callback(null, first.address, first.family)
    })
  }
