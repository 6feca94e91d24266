// The markup around the picture.

import Answers
import Wording

/// The markup around the picture, in the pieces between which the style, the picture, the data
/// and the script stand.
struct PageMarkup {
  let title: String
  let language: Language

  /// What marks the page's own script: the policy lets no other run.
  ///
  /// It is no secret, since no
  /// name or text becomes markup in the first place.
  private static let nonce = "bWFpbGxhZ2UgbmV0d29yayBwYWdl"

  private func word(_ word: PageWord) -> String {
    Self.escaped(Sentence.page(word).text(in: language))
  }

  /// Text that stands in an element or in an attribute.
  static func escaped(_ text: String) -> String {
    Markup.escaped(text)
  }

  var opening: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
    'unsafe-inline'; script-src 'nonce-\(Self.nonce)'; base-uri 'none'; form-action 'none'">
    <title>\(Self.escaped(title))</title>
    <style>

    """
  }

  var beforePicture: String {
    """
    </style>
    </head>
    <body>
    <header>
    <h1>\(Self.escaped(title))</h1>
    <p id="counts"></p>
    <p id="status" role="status" class="unseen"></p>
    </header>
    <main>
    <section id="picture" aria-label="\(word(.picture))">
    <div id="stage" tabindex="0" role="group" aria-label="\(word(.stage))">

    """
  }

  var afterPicture: String {
    """
    </div>
    <div class="tools">
    <button type="button" id="closer" aria-label="\(word(.closer))">+</button>
    <button type="button" id="farther" aria-label="\(word(.farther))">−</button>
    <button type="button" id="whole">\(word(.whole))</button>
    </div>
    </section>
    <aside aria-label="\(word(.details))">
    <p class="search"><label for="search">\(word(.search))</label>
    <input id="search" type="search" spellcheck="false"></p>
    <section id="card" aria-label="\(word(.card))" hidden></section>
    <details class="filters"><summary>\(word(.filters))</summary>
    <fieldset><legend>\(word(.actorKinds))</legend><div id="actor-kinds" class="choices"></div></fieldset>
    <fieldset><legend>\(word(.recordKinds))</legend><div id="record-kinds" class="choices"></div></fieldset>
    <div class="row">
    <label>\(word(.edition)) <select id="edition"><option value="">\(word(.all))</option></select></label>
    <label>\(word(.from)) <input id="from" type="date"></label>
    <label>\(word(.until)) <input id="until" type="date"></label>
    </div>
    <label><input id="untied" type="checkbox"> \(word(.hideUntied))</label>
    </details>
    <section aria-label="\(word(.tables))">
    <div class="tabs">
    <button type="button" id="tab-actors" aria-pressed="true">\(word(.actors))</button>
    <button type="button" id="tab-ties" aria-pressed="false">\(word(.ties))</button>
    </div>
    <div class="scroll"><table id="table"></table></div>
    <button type="button" id="more" hidden></button>
    </section>
    <details class="keys"><summary>\(word(.keyboard))</summary><p>\(word(.keys))</p></details>
    <noscript><p>\(word(.noScript))</p></noscript>
    </aside>
    </main>
    <script type="application/json" id="data">
    """
  }

  var beforeScript: String {
    """
    </script>
    <script nonce="\(Self.nonce)">

    """
  }

  var closing: String {
    """
    </script>
    </body>
    </html>

    """
  }
}
