/** "Klopt dit niet?": one choice, no text, for who is signed in and refers. */
import { correctionCodes } from '../../api/domain/codes.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { usePage } from '../shared/page-context.ts'

export function CorrectionForm({ offerId }: { offerId: string }) {
  const { correction: text } = useOfferText()
  const { caller, url, search } = usePage()
  if (!caller?.rights.includes('corrections.send')) return null
  const outcome = new URLSearchParams(url.split('?')[1] ?? '').get('melding')
  return (
    <section class="plek-card plek-stack plek-not-printed" id="klopt-niet" aria-labelledby="klopt-niet-kop">
      <h2 id="klopt-niet-kop">{text.title}</h2>
      {outcome === 'verstuurd' || outcome === 'bekend' ? (
        <p class="plek-alert plek-alert--ok" role="status">
          <Icon name="check" />
          <span>{outcome === 'verstuurd' ? text.sent : text.known}</span>
        </p>
      ) : (
        <form method="post" action={`/aanbod/${offerId}/klopt-niet`} class="plek-stack">
          <p class="plek-small plek-subtle">{text.intro}</p>
          {outcome === 'kies' && (
            <p class="plek-field__error" role="alert">
              <Icon name="warn" isSmall />
              <span>{text.choose}</span>
            </p>
          )}
          <fieldset class="plek-choices">
            <legend class="plek-visually-hidden">{text.title}</legend>
            {correctionCodes.map((code) => (
              <label key={code} class="plek-choice">
                <input type="radio" name="code" value={code} required /> {text.codes[code]}
              </label>
            ))}
          </fieldset>
          <input type="hidden" name="terug" value={search} />
          <button class="plek-button" type="submit">
            {text.send}
          </button>
        </form>
      )}
    </section>
  )
}
