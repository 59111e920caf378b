import part from '../en/people.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
