/**
 * A zip archive opened within bounds: never more than so many bytes come out of it, whatever its own table of sizes says. What
 * comes out can be packed again without compression, so that a library sees only what was looked at.
 */
import { crc32, inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535

export type Unpacked = { files: Map<string, Buffer> } | { fault: 'damaged' | 'too-large' }

export function unpackWithin(bytes: Buffer, mostBytes: number, isWanted: (path: string) => boolean): Unpacked {
  try {
    const files = new Map<string, Buffer>()
    let left = mostBytes
    for (const entry of entriesOf(bytes)) {
      if (!isWanted(entry.path)) continue
      const content = contentOf(bytes, entry, left)
      left -= content.length
      files.set(entry.path, content)
    }
    return { files }
  } catch (error) {
    return { fault: (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' }
  }
}

export function packUncompressed(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const head = headOf(path, content)
    table.push(tableEntry(head, offset, path))
    parts.push(head, content)
    offset += head.length + content.length
  }
  const size = table.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...table, end])
}

interface Entry {
  path: string
  isPlain: boolean
  packedBytes: number
  at: number
}

function* entriesOf(bytes: Buffer): Generator<Entry> {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let place = 0; place < count; place++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('no entry')
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number]
    yield {
      path: bytes.toString('utf8', at + 46, at + 46 + name),
      isPlain: bytes.readUInt16LE(at + 10) === 0,
      packedBytes: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    }
    at += 46 + name + extra + comment
  }
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT)
  for (let at = bytes.length - END_BYTES; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at
  throw new Error('no end')
}

function contentOf(bytes: Buffer, { at, isPlain, packedBytes }: Entry, mostBytes: number): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new Error('no file')
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(from, from + packedBytes)
  if (packed.length !== packedBytes) throw new Error('cut off')
  if (!isPlain) return inflateRawSync(packed, { maxOutputLength: Math.max(1, mostBytes) })
  if (packed.length > mostBytes) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
  return packed
}

function headOf(path: string, content: Buffer): Buffer {
  const name = Buffer.from(path, 'utf8')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(LOCAL, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt32LE(crc32(content), 14)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function tableEntry(head: Buffer, offset: number, path: string): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(ENTRY, 0)
  entry.writeUInt16LE(20, 4)
  head.copy(entry, 6, 4, 30)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, Buffer.from(path, 'utf8')])
}
