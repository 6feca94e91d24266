// The tool in the three languages of the people who read it.

import Foundation
import Testing

@Suite("The tool in three languages")
struct ToolLanguageTests {
  private func week(_ tool: Tool) throws {
    let made = try tool.run(["new", "week.maillage", "--edition", "Semaine 2009"])
    #expect(made.status == 0)
    for name in ["CREST Lens", "Université de Lille"] {
      let added = try tool.run(["add", "actor", name, "--kind", "university"])
      #expect(added.status == 0, "\(added.errors)")
    }
  }

  @Test("records, and says so in the language asked for")
  func record() throws {
    try Tool.inFreshFolder { tool in
      try week(tool)
      let record = ["record", "CREST Lens", "Université de Lille", "--kind", "visit"]
      let french = try tool.run(record + ["--lang", "fr"])
      #expect(french.output.contains("Enregistré\u{A0}: visite «\u{A0}visit-"), "\(french.output)")
      #expect(french.output.contains("participant") && french.output.contains("partenaire"))
      let dutch = try tool.run(record + ["--lang", "nl"])
      #expect(dutch.output.contains("Al bekend: bezoek “visit-"), "\(dutch.output)")
      #expect(dutch.output.contains("deelnemer") && dutch.output.contains("rol"))
      let undone = try tool.run(["undo", "--lang", "fr"])
      #expect(undone.output.hasPrefix("Annulé\u{A0}: maillage record"))
      let history = try tool.run(["history", "--lang", "nl"])
      #expect(history.output.hasPrefix("4 wijzigingen") && history.output.contains("opdracht"))
    }
  }

  @Test("ranks and measures with the words and the numbers of the language; JSON keys stay")
  func analysis() throws {
    try Tool.inFreshFolder { tool in
      try week(tool)
      _ = try tool.run(
        ["record", "CREST Lens", "Université de Lille", "Voka", "--kind", "visit", "--create"])
      let french = try tool.run(["rank", "--by", "strength", "--by", "closeness", "--lang", "fr"])
      #expect(french.output.hasPrefix("3 acteurs et 3 liens, d’après les collaborations"))
      #expect(french.output.contains("rang") && french.output.contains("université"))
      #expect(french.output.contains("force (strength)\u{A0}: somme des poids de ses liens"))
      let measured = try tool.run(["measure", "--lang", "nl"])
      #expect(measured.output.contains("banden per actor") && measured.output.contains("betekenis"))
      let english = try tool.run(["rank", "--format", "json"]).object()
      let dutch = try tool.run(["rank", "--format", "json", "--lang", "nl"]).object()
      #expect(english.keys.sorted() == dutch.keys.sorted())
      let definitions = try [english, dutch].map { answer in
        try #require((answer["measures"] as? [[String: Any]])?.first?["definition"] as? String)
      }
      #expect(definitions[0].hasPrefix("number of actors"))
      #expect(definitions[1].hasPrefix("aantal actoren"))
      let plain = try tool.run(["measure", "--format", "csv"]).output
      #expect(try tool.run(["measure", "--format", "csv", "--lang", "fr"]).output == plain)
      #expect(plain.hasPrefix("measure,value,meaning\n"))
    }
  }

  @Test("refuses an import row by row in the language asked for")
  func importRefusal() throws {
    try Tool.inFreshFolder { tool in
      try week(tool)
      try tool.write("actor,lat\nA,95\nB,50\n", to: "towns.csv")
      let arguments = [
        "import", "towns.csv", "--column", "actor=actor", "--column", "latitude=lat",
      ]
      let french = try tool.run(arguments + ["--lang", "fr"])
      #expect(french.status == 65)
      #expect(french.output.contains("Refusé\u{A0}: rien n’a été modifié"), "\(french.output)")
      #expect(french.output.contains("«\u{A0}95\u{A0}» ne convient pas pour la latitude"))
      #expect(french.output.contains("1 problème, dont 1 erreur\u{A0}:"))
      #expect(french.errors.contains("Rien n’a été importé\u{A0}: 1 erreur."))
      let dutch = try tool.run(arguments + ["--lang", "nl", "--format", "json"])
      let problems = try #require(try dutch.object()["problems"] as? [[String: Any]])
      let problem = try #require(problems.first?["problem"] as? String)
      #expect(problem.contains("is niet geldig voor de breedtegraad; nodig is een getal van -90"))
      #expect(problems.first?["severity"] as? String == "error")
    }
  }

  @Test("says in the language of the locale what a name, an option or a file lacks")
  func refusals() throws {
    try Tool.inFreshFolder { tool in
      try week(tool)
      let french = ["LC_ALL": "fr_BE.UTF-8"]
      let unknown = try tool.run(["show", "CREST Lenz"], environment: french)
      #expect(unknown.status == 65)
      #expect(unknown.errors.contains("Il n’y a ici aucune fiche nommée «\u{A0}CREST Lenz\u{A0}»"))
      #expect(unknown.errors.contains("Vouliez-vous dire «\u{A0}CREST Lens\u{A0}»\u{202F}?"))
      let option = try tool.run(["rank", "--tip", "3"], environment: french)
      #expect(option.status == 64)
      #expect(option.errors.hasPrefix("Erreur\u{A0}: Option inconnue\u{A0}: «\u{A0}--tip\u{A0}»"))
      let dutch = ["LC_ALL": "", "LC_MESSAGES": "nl_BE", "LANG": "fr_FR"]
      let range = try tool.run(["render", "-o", "a.png", "--dpi", "5"], environment: dutch)
      #expect(range.status == 64)
      #expect(range.errors.contains("--dpi neemt een getal van 10 tot 1200."))
      let value = try tool.run(["measure", "--weight", "heavy"], environment: dutch)
      #expect(value.errors.contains("De waarde “heavy” is niet geldig voor “--weight <weight>”"))
      let absent = try tool.run(["measure", "--network", "no.maillage"], environment: dutch)
      #expect(absent.status == 66 && absent.errors.contains("Er is geen netwerkbestand"))
      let overruled = try tool.run(
        ["measure", "--network", "no.maillage", "--lang", "en"], environment: french)
      #expect(overruled.errors.contains("There is no network file"))
      for locale in ["C", "de_DE.UTF-8", "frr_DE", ""] {
        let english = try tool.run(["show", "X"], environment: ["LC_ALL": locale, "LANG": ""])
        #expect(english.errors.contains("There is no record named"), "\(locale)")
      }
    }
  }
}
