import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cleanUp,
  leave,
  refuseDefects,
  start,
  stockClient,
  until,
  type TestServer,
} from '../server/start.ts'
import { openVictim } from './attacker.ts'

let server: TestServer

beforeAll(async () => {
  server = await start()
})
/** The server still serves, and nothing went wrong in it. */
afterAll(async () => {
  const { match, keys } = await openVictim(server)
  const client = stockClient(server.url, match, 0, keys[0])
  await until(() => client.getState())
  leave(client)
  refuseDefects(server)
  await server.close()
  cleanUp()
})

/** Packets of the transport below, one by one, over long polling. */
async function poll(...packets: (string | Uint8Array<ArrayBuffer>)[]): Promise<number> {
  const path = `${server.url}/socket.io/?EIO=4&transport=polling`
  const opened = await (await fetch(path)).text()
  const { sid } = JSON.parse(opened.slice(1)) as { sid: string }
  let status = 0
  for (const body of ['40/multivector,', ...packets]) {
    const response = await fetch(`${path}&sid=${sid}`, { method: 'POST', body })
    ;({ status } = response)
    await response.text()
  }
  return status
}

const NESTED = `${'['.repeat(5000)}${']'.repeat(5000)}`

describe('Malformed packets', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['no JSON', '42/multivector,["sync"'],
    ['no list', '42/multivector,{"a":1}'],
    ['a list of a group', '42/multivector,[{"toString":"x"}]'],
    ['an empty list', '42/multivector,[]'],
    ['a reserved name', '42/multivector,["disconnect"]'],
    ['a number for a name', '42/multivector,[7]'],
    [
      'a place for bytes that never come',
      '451-/multivector,["sync",{"_placeholder":true,"num":0}]',
    ],
    ['a place that is none', '451-/multivector,["sync",{"_placeholder":true,"num":"push"}]'],
    ['too many attachments', '4599999-/multivector,["sync"]'],
    ['a huge number of an answer', '42/multivector,99999999999999999999["sync"]'],
    ['an answer nobody waits for', '43/multivector,1["x"]'],
    ['an unknown namespace', '40/__proto__,'],
    ['an unknown kind', '49/multivector,'],
    ['nothing at all', ''],
    ['only separators', '\u001e\u001e\u001e'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])],
    ['bytes in base 64 that are none', 'b####'],
    ['a nest of lists', `42/multivector,["sync",${NESTED}]`],
    ['another transport', '2probe'],
  ])('with %s end nothing', async (_, packet) => {
    await poll(packet)
    expect((await server.ask('GET', '/healthz')).status).toBe(200)
  })

  test('that are too large are not read', async () => {
    expect(await poll(`42/multivector,["sync","${'x'.repeat(100_000)}"]`)).toBe(413)
  })
})

const HANDSHAKE = [
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
  'Host: x',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  '',
  '',
].join('\r\n')

/** Sends bytes over a bare connection, after a handshake; settles when the server ends it. */
function raw(bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(HANDSHAKE))
    let isFirst = true
    socket.on('data', () => {
      if (isFirst) socket.write(bytes)
      isFirst = false
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve())
  })
}

/** A frame with a mask of zeros. */
function frame(opcode: number, payload: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(payload.length)
  return Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | 126]), length, Buffer.alloc(4), payload])
}

describe('Malformed frames', () => {
  test.each<[string, Buffer]>([
    ['a text that is not UTF-8', frame(1, Buffer.from([0x34, 0xff, 0xfe]))],
    ['an unknown kind', frame(3, Buffer.from('4'))],
    ['no mask', Buffer.from([0x81, 0x02, 0x34, 0x30])],
    ['reserved bits', Buffer.from([0xf1, 0x80, 0, 0, 0, 0])],
    ['an absurd length', Buffer.from([0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['more than is read', frame(1, Buffer.alloc(60_000, 0x78))],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7919) % 256))],
  ])('with %s end their own connection', async (_, bytes) => {
    await raw(bytes)
    expect((await server.ask('GET', '/healthz')).status).toBe(200)
  })

  test('that are no HTTP end their own connection', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write('\0\0\0\r\n\r\n'))
      socket.on('error', () => {})
      socket.resume()
      socket.on('close', () => resolve())
    })
    expect((await server.ask('GET', '/healthz')).status).toBe(200)
  })
})
