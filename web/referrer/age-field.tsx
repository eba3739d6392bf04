import { usePage } from '../shared/page-context.ts'
import { errorAttributes, FieldError } from './field-error.tsx'
import type { Fields, FinderState } from './finder-state.ts'

export function AgeField({ state, onInput }: { state: FinderState; onInput: (name: keyof Fields, value: string) => void }) {
  const { text } = usePage()
  return (
    <div class="plek-searchbox">
      <label class="plek-searchbox__label" for="veld-age">
        {text.band.age}
      </label>
      <input
        class="plek-searchbox__input"
        id="veld-age"
        name="age"
        inputMode="numeric"
        autocomplete="off"
        value={state.fields.age}
        onInput={(event) => onInput('age', event.currentTarget.value)}
        {...errorAttributes(state.problem, 'age')}
      />
      <FieldError problem={state.problem} field="age" />
    </div>
  )
}
