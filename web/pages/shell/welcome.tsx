import { useWords } from '../../ui/words.tsx'

export default function Welcome() {
  const t = useWords()
  return <main className="frame-main" id="main"><h1>{t('shell.welcome.title')}</h1></main>
}
