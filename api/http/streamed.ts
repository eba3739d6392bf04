/** An answer that is made while it leaves: however long it is, only a page of it is in memory, and other questions go in between. */
import { ReadableStream as Stream } from 'node:stream/web'
import { setImmediate as turn } from 'node:timers/promises'

/** When the reader stops reading, no further page is made. */
export function streamed(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return Stream.from(encoded(chunks)) as ReadableStream<Uint8Array>
}

async function* encoded(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const chunk of chunks) {
    if (chunk !== '') yield encoder.encode(chunk)
    await turn()
  }
}
