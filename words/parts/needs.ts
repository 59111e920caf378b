import part from '../en/needs.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
