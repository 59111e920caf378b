import part from '../en/cli.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
