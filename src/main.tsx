/** The entry: puts the app into the page. */
import '@fontsource-variable/eb-garamond/index.css'
import '@fontsource-variable/inter/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './ui/app.tsx'

const page = document.querySelector('#app')
if (!page) throw new Error('index.html has no #app')
createRoot(page).render(<App />)
