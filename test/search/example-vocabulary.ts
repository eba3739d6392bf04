import { readFileSync } from 'node:fs'
import type { Concept, Expression, Vocabulary } from '../../api/search/interpretation.ts'

/** The real words of care with a handful of places, providers and products. */

const concepts = readReference<{ concepts: Concept[]; noTypoTerms: string[] }>('concepts.json')
const { expressions } = readReference<{ expressions: Expression[] }>('expressions.json')

const place = (code: string, name: string, ...otherNames: string[]) => ({ code, name, otherNames })

export const vocabulary: Vocabulary = {
  concepts: concepts.concepts,
  expressions,
  noTypoTerms: concepts.noTypoTerms,
  municipalities: [
    place('GM0202', 'Arnhem'),
    place('GM0214', 'Buren'),
    place('GM0222', 'Doetinchem'),
    place('GM0228', 'Ede', 'Bennekom'),
    place('GM0232', 'Epe'),
    place('GM0243', 'Harderwijk'),
    place('GM0268', 'Nijmegen'),
    place('GM0273', 'Putten'),
    place('GM0275', 'Rheden', 'Dieren', 'Velp', 'Laag-Soeren'),
    place('GM0302', 'Ermelo'),
    place('GM0406', 'Huizen'),
    place('GM0518', "'s-Gravenhage", 'Den Haag'),
    place('GM0753', 'Best'),
    place('GM1509', 'Oude IJsselstreek'),
    place('GM1883', 'Sittard-Geleen'),
    place('GM1955', 'Montferland', "'s-Heerenberg"),
    place('GM0373', 'Bergen (NH.)'),
    place('GM0893', 'Bergen (L.)'),
  ],
  regions: [
    place('JZ12', 'Noord-Veluwe'),
    place('JZ25', 'Achterhoek'),
    place('JZ11', 'Midden-IJssel/Oost-Veluwe'),
    place('JZ40', 'Nijmegen (Rijk van Nijmegen)'),
  ],
  postcodes: new Set(['3851', '6711', '2012']),
  providers: [
    { id: 'p1', name: 'Stichting Veldbries Jeugdhulp' },
    { id: 'p2', name: 'Kinderdagcentrum De Kruimelkraan' },
    { id: 'p3', name: 'Zorgboerderij Hoeve Rietpluim' },
    { id: 'p4', name: 'Logeerhuis Sterrenhooi' },
    { id: 'p5', name: 'Dagbehandeling Sterrenhooi' },
  ],
  products: [
    { region: 'JZ12', code: '45N20', category: 'begeleiding-individueel' },
    { region: 'JZ12', code: '54001', category: 'basis-ggz' },
    { region: 'JZ25', code: '54001', category: 'basis-ggz' },
  ],
}

function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../seed/reference/${name}`, import.meta.url), 'utf8'))
}
