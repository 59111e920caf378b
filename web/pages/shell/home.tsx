import { useWords } from '../../ui/words.tsx'

export default function Home() {
  const t = useWords()
  return <h1>{t('shell.place.home')}</h1>
}
