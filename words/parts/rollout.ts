import part from '../en/rollout.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
