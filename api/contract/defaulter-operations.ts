import { defaulterListSchema, newRemindersSchema, remindersSentSchema } from './defaulter.ts'
import { type Operation, pathParameter } from './operation.ts'

const shared = { tag: 'Eigen aanbod', opensWith: ['session'] } as const satisfies Partial<Operation>
const code = pathParameter('code', 'CBS-code van de regio, zoals JZ12.')

export const defaulterOperations: Operation[] = [
  {
    ...shared,
    method: 'get',
    path: '/regions/{code}/defaulters',
    id: 'listDefaulters',
    summary: 'Lees wie achterloopt met bijwerken',
    description: 'Zorgaanbieders met aanbod in de regio dat te laat, verouderd of nooit opgegeven is; wie het langst te laat is eerst.',
    parameters: [code],
    answer: defaulterListSchema,
    answerName: 'DefaulterList',
    problems: [400, 401, 403, 404],
  },
  {
    ...shared,
    method: 'post',
    path: '/regions/{code}/reminders',
    id: 'createReminders',
    summary: 'Stuur een herinnering',
    description: 'Aan de mensen van deze zorgaanbieders; hooguit één mail per organisatie per dag.',
    parameters: [code],
    body: { schema: newRemindersSchema, name: 'NewReminders' },
    answer: remindersSentSchema,
    answerName: 'RemindersSent',
    problems: [400, 401, 403, 404, 415],
  },
]
