import part from '../en/messages.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
