import part from '../en/workflows.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
