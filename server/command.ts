import { serve } from './main.ts'

const [command] = process.argv.slice(2)
if (command === 'serve') await serve({ web: true, worker: true })
else if (command === 'worker') await serve({ web: false, worker: true })
