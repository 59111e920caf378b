import part from '../en/shell.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
