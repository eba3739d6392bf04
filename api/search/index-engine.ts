import type { SearchEngine } from './port.ts'

/** `foreign`: there is no index, or one that was not made with our settings; `away`: nobody answers. */
export type IndexState = 'ready' | 'foreign' | 'away'

/** A search engine whose index the drain keeps. */
export interface IndexEngine extends SearchEngine {
  /** Of the settings it wants; an index made with others must be built anew. */
  readonly settingsHash: string
  state(): Promise<IndexState>
  documentCount(): Promise<number>
  close(): Promise<void>
}
