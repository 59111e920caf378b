import part from '../en/surveys.json' with { type: 'json' }
import { learn } from '../say.ts'

learn(part)
