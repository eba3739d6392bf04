import { only, type Query, without, withValues } from '../shared/address.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { focusHeading } from './chips.tsx'
import { FinderLink } from './finder-link.tsx'
import { understoodWords } from './understood-words.ts'
import type { Finder } from './use-finder.ts'

/** What the search made of the words, with the way back from each reading. */
export function SearchMeta({ finder }: { finder: Finder }) {
  const { text, dutch } = usePage()
  const { query, answer } = finder.state
  const words = only(query, 'q')
  const isExact = only(query, 'exact') === 'true'
  const understood = answer?.understood ?? []
  const expanded = answer?.expandedTerms ?? []
  return (
    <div class="plek-searchband__meta">
      {understood.length > 0 && (
        <p class="plek-understood">
          <span>{text.band.understood}</span>{' '}
          {understood.map((piece) => {
            const { said, isDutch } = understoodWords(piece, answer?.applied ?? {}, text)
            return (
              <FinderLink
                key={piece.text}
                class="plek-understood__piece"
                finder={finder}
                query={forget(query, piece.text)}
                label={text.band.forget(said)}
                onFollow={focusHeading}
              >
                <span lang={isDutch ? dutch : undefined}>{said}</span> <Icon name="x" isSmall />
              </FinderLink>
            )
          })}
        </p>
      )}
      {expanded.length > 0 && !isExact && (
        <p>
          <span>{text.band.alsoSearching(expanded.join(', '))}</span>{' '}
          <FinderLink finder={finder} query={withValues(query, 'exact', ['true'])} onFollow={focusHeading}>
            {text.band.exactly(words)}
          </FinderLink>
        </p>
      )}
      {isExact && words && (
        <p>
          <span>{text.band.isExact}</span>{' '}
          <FinderLink finder={finder} query={without(query, 'exact')} onFollow={focusHeading}>
            {text.band.notExactly}
          </FinderLink>
        </p>
      )}
      {!understood.length && !expanded.length && !isExact && (
        <p>
          <span>{text.band.qHint}</span>
        </p>
      )}
    </div>
  )
}

function forget(query: Query, words: string): Query {
  const left = only(query, 'q').replace(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'), ' ')
  return withValues(query, 'q', [left.replace(/\s+/g, ' ').trim()])
}
