import { usePage } from './page-context.ts'

export function Footer() {
  const { text, isDemo } = usePage()
  return (
    <footer class="plek-footer">
      <div class="plek-footer__inner">
        <span>{isDemo ? text.frame.demoFooter : text.frame.tagline}</span>
        <a href="/uitleg">{text.frame.help}</a> <a href="/toegankelijkheid">{text.frame.accessibility}</a>{' '}
        <a href="/privacy">{text.frame.privacy}</a> <a href="/open-data">{text.frame.openData}</a>
      </div>
    </footer>
  )
}
