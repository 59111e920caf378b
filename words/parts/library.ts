import part from '../en/library.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
