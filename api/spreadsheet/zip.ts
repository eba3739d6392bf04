/**
 * A zip archive that is written while its files are made (PKWARE APPNOTE 6.3.3): sizes and checksum come after each file, in a
 * data descriptor (general purpose bit 3), and again in the table at the end. Up to 4 GB, without Zip64.
 */
import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipEntry {
  path: string
  bytes: AsyncIterable<Uint8Array>
}

interface Written {
  path: Buffer
  offset: number
  checksum: number
  packed: number
  unpacked: number
}

const VERSION = 20
const SIZES_AFTER = 0x08
const NAMES_IN_UTF8 = 0x800
const DEFLATED = 8
/** 1 January 1980: the day a file is made says nothing here. */
const DATE = 0x21

export async function* zipped(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const all: Written[] = []
  let offset = 0
  for (const { path, bytes } of entries) {
    const written: Written = { path: Buffer.from(path), offset, checksum: 0, packed: 0, unpacked: 0 }
    for await (const chunk of entryBytes(written, bytes)) {
      offset += chunk.length
      yield chunk
    }
    all.push(written)
  }
  yield tableOf(all, offset)
}

async function* entryBytes(written: Written, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.concat([header(0x04034b50, [VERSION], written, false), written.path])
  // What goes wrong on the way comes out of the last stream too, so the reader hears of it there.
  const deflated = pipeline(Readable.from(measured(written, bytes)), createDeflateRaw(), () => {})
  for await (const chunk of deflated) {
    written.packed += chunk.length
    yield chunk
  }
  yield numbers([0x08074b50, 4], [written.checksum, 4], [written.packed, 4], [written.unpacked, 4])
}

async function* measured(written: Written, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    written.checksum = crc32(chunk, written.checksum)
    written.unpacked += chunk.length
    yield chunk
  }
}

/** What the header of a file and its line in the table have in common. */
function header(
  signature: number,
  versions: readonly number[],
  { path, checksum, packed, unpacked }: Written,
  isMeasured: boolean,
): Buffer {
  const sizes = isMeasured ? [checksum, packed, unpacked] : [0, 0, 0]
  const flags = SIZES_AFTER | NAMES_IN_UTF8
  return numbers(
    [signature, 4],
    ...[...versions, flags, DEFLATED, 0, DATE].map((value) => [value, 2] as const),
    ...sizes.map((value) => [value, 4] as const),
    [path.length, 2],
    [0, 2],
  )
}

function tableOf(all: readonly Written[], offset: number): Buffer {
  const table = Buffer.concat(
    all.flatMap((written) => [
      header(0x02014b50, [VERSION, VERSION], written, true),
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [written.offset, 4]),
      written.path,
    ]),
  )
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [all.length, 2], [all.length, 2], [table.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([table, end])
}

/** Little-endian, each so many bytes wide. */
function numbers(...listed: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(listed.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = 0
  for (const [value, bytes] of listed) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
