import { fold } from './interpret-words.ts'

/** Words cut short, as doctors write them: "verw. eetst.", "slaapprobl", "onderz". */

export type CompleteCut = (cut: string) => string | undefined

/** The word that most phrases have of those that begin so; a short beginning begins too many. */
export function createCompletion(words: Iterable<string>, phrasesWith: (word: string) => number): CompleteCut {
  const sorted = [...words].filter((word) => /^[a-z]+$/.test(word)).sort()
  return (cut) => usual.get(cut) ?? (cut.length < shortestCut ? undefined : mostUsed(sorted, cut, phrasesWith))
}

const shortestCut = 4

function mostUsed(sorted: readonly string[], cut: string, phrasesWith: (word: string) => number): string | undefined {
  let best: string | undefined
  let most = 0
  for (let at = firstFrom(sorted, cut); sorted[at]?.startsWith(cut); at++) {
    const count = phrasesWith(sorted[at] ?? '')
    if (count > most) [best, most] = [sorted[at], count]
  }
  return best
}

function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** "slaapprobl", "gedragsst": what the end of a compound stands for. */
export function withWholeEnding(word: string): string | undefined {
  const found = endings.find(([cut]) => word.endsWith(cut) && word.length >= cut.length + shortestHead)
  return found && word.slice(0, -found[0].length) + found[1]
}

const shortestHead = 4

const endings: [cut: string, whole: string][] = [
  ['problem', 'problemen'],
  ['probl', 'problemen'],
  ['stoorn', 'stoornis'],
  ['klh', 'klachten'],
  ['behand', 'behandeling'],
  ['beh', 'behandeling'],
  ['onderz', 'onderzoek'],
  ['ther', 'therapie'],
  ['begel', 'begeleiding'],
  ['st', 'stoornis'],
]

/** Those that any other word may begin with too, and those that leave letters out. */
const usual = new Map(
  `
verwijzing verw verwijz verwijs
verdenking verd vd
vermoeden verm
patient pat pt ptt
behandeling beh behand behandel
onderzoek ond onderz
diagnostiek diagn dx
begeleiding begel beg
therapie ther th
medicatie med medic
klachten kl klh klcht
problemen probl prob pb
stoornis st stoorn
ambulant amb
specialistisch spec
psychiatrisch psychiatr
psychisch psych
verstandelijke verst
beperking bep
ontwikkeling ontw
achterstand achterst
ernstig ernst
gesloten gesl
machtiging macht mach
opname opn
plaatsing plts pltsg plaats
agressie agr aggr
gedrag gedr
sociale soc
vaardigheden vaardigh
training trn trng
ouders oud
gezin gez
school sch
aanmelding aanm
indicatie ind
lichamelijk lich
suicidaal suic
depressie depr
hyperactief hyperact
intensief intens int
kortdurend kortd
langdurig langd
zelfstandig zelfst
individueel indiv
selectief sel
mutisme mut
aanvraag aanvr
onvoldoende onvold
residentiele res resid
encopresis enc encopr
epilepsie epi
vroegkinderlijk vroegkind
dagbehandeling dagbeh
dagbesteding dagbest
gezinsbehandeling gezinsbeh
behandelgroep behgr behgroep
verslaving versl
angststoornis angstst angststrn
begeleid begl
beschermd besch
therapieresistent therapieres
multidisciplinair multidisc
poliklinisch polikl
klinisch klin
herhaling herh
ernstige ern
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [whole = '', ...cuts] = line.split(' ')
      return cuts.map((cut) => [cut, fold(whole)] as const)
    }),
)
