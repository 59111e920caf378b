import part from '../en/guardrails.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
