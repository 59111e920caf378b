import part from '../en/curriculum.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
