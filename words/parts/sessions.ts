import part from '../en/sessions.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
