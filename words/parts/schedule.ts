import part from '../en/schedule.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
