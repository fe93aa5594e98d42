/** The app: settings around, one screen inside. */
import './base.css'

export const App = () => <main className="panel" />
