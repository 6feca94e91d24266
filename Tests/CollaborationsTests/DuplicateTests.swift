import GraphCore
import Testing

@testable import Collaborations

@Suite("Actors that may be one")
struct DuplicateTests {
  /// The proposal for two actors of these names alone.
  private func proposal(
    _ first: ActorDraft, _ second: ActorDraft, also others: [ActorDraft] = []
  ) throws -> Duplicate? {
    var network = Network()
    network.actors = try ([first, second] + others).map { try Actor($0) }
    network.sort()
    return DuplicateSearch(least: 0).run(on: network).duplicates.first {
      Set([$0.first.id, $0.second.id]) == Set([first.id, second.id])
    }
  }

  private func proposal(_ first: String, _ second: String) throws -> Duplicate? {
    try proposal(draft("a", first), draft("b", second))
  }

  @Test(
    "names that are one beyond doubt",
    arguments: [
      ("Université de Valenciennes", "UNIVERSITE DE VALENCIENNES"),
      ("Université de Valenciennes", "Université Valenciennes"),
      ("Université de Valenciennes", "Valenciennes, université de"),
      ("Univ. Valenciennes", "Université de Valenciennes"),
      ("Institut de l Elevage", "Institut de l’Élevage"),
      ("Sirris", "Sirris asbl"), ("Sirris vzw", "Sirris A.S.B.L."), ("Aquafin", "Aquafin N.V."),
      ("ProRail B.V.", "Prorail"), ("SA Dupont Frères", "Dupont Frères S.A."),
      ("Acme Ltd", "ACME Limited"), ("Acme", "Acme plc"), ("INI-Novation GmbH", "INI Novation"),
      ("Müller GmbH & Co. KG", "MULLER"),
      ("Jean-Marie Pruvot", "Pruvot Jean-Marie"), ("National Trust", "The National Trust"),
      ("St-Omer Développement", "Saint-Omer Developpement"),
      ("Irish Exporters Association", "Irish Exporters Association (IEA)"),
      ("Ecole Centrale de Lille (ECLille)", "École centrale de Lille"),
      ("Vlaamse Landmaatschappij (VLM)", "Vlaamse Landmaatschappij"),
      ("Hogeschool West-Vlaanderen", "Hogeschool Westvlaanderen"),
      ("Emscher Genossenschaft", "Emschergenossenschaft"),
      ("Cheshire West & Chester Council", "Cheshire West and Chester Council"),
    ])
  func sure(_ first: String, _ second: String) throws {
    let found = try #require(try proposal(first, second), "\(first) / \(second)")
    #expect(found.isSure && found.score >= 0.9, "\(first) / \(second): \(found.findings)")
  }

  @Test("a town that one name adds is said as it is written there")
  func townOfSeveralWords() throws {
    let branch = draft("a", "CCI de Boulogne-sur-Mer Côte d'Opale") {
      $0.place = "Boulogne-sur-Mer"
    }
    let found = try #require(try proposal(branch, draft("b", "CCI de la Côte d'Opale")))
    #expect(found.findings.contains(.addsTown("Boulogne-sur-Mer")), "\(found.findings)")
  }

  @Test(
    "names that may be one, with a doubt that is said",
    arguments: [
      ("ARACT", "Agence Régionale pour l'Amélioration des Conditions de Travail"),
      ("CCI de Lille", "Chambre de Commerce et d'Industrie de Lille"),
      ("VITO", "Vlaams Instituut voor Technologisch Onderzoek N.V. (VITO N.V.)"),
      ("HOWEST", "Hogeschool West-Vlaanderen (HOWEST)"),
      ("Ghent University", "Universiteit Gent"),
      ("Université Libre de Bruxelles", "Vrije Universiteit Brussel"),
      ("Dupont SA", "Dupont SARL"), ("Dupont GmbH", "Dupont NV"),
      ("Vlaams Insituut voor Wonen", "Vlaams Instituut voor Wonen"),
      ("Stadt Hagen", "Stadt Hagen, Stadtplanungsamt"),
      ("Cardiff University", "Cardiff Metropolitan University"),
    ])
  func doubtful(_ first: String, _ second: String) throws {
    let found = try #require(try proposal(first, second), "\(first) / \(second)")
    #expect(!found.isSure && found.score < 0.9 && found.score >= 0.5, "\(first) / \(second)")
    let hasDoubt = found.findings.contains(where: \.isDoubt)
    #expect(hasDoubt, "\(first) / \(second): \(found.findings)")
  }

  @Test(
    "a digit or a letter code leaves a doubt, and half the score at most",
    arguments: [
      ("CRITT M2A", "CRITT K2A"), ("Lycée 1", "Lycée 2"), ("ERDF 2014", "ERDF 2020"),
      ("Bâtiment A", "Bâtiment B"), ("Interreg IV A", "Interreg IV B"),
      ("Interreg III", "Interreg IV"),
      ("Zaal 12", "Zaal 13"), ("CRITT 2MA", "CRITT M2A"), ("Lycée Pasteur", "Lycée Pasteur 2"),
      ("IUT GEA", "IUT GEB"), ("Groep T", "Groep S"), ("Platform 3D", "Platform 4D"),
    ])
  func codes(_ first: String, _ second: String) throws {
    guard let found = try proposal(first, second) else { return }
    #expect(!found.isSure && found.score <= 0.55, "\(first) / \(second): \(found)")
    let hasDoubt = found.findings.contains(where: \.isDoubt)
    #expect(hasDoubt, "\(first) / \(second): \(found.findings)")
  }

  @Test(
    "names that are two",
    arguments: [
      ("Port autonome de Liège", "Port autonome de Paris"),
      ("Conseil général du Bas-Rhin", "Conseil général du Haut-Rhin"),
      ("Mid-West Regional Authority", "Mid-East Regional Authority"),
      ("Cork Institute of Technology", "Dublin Institute of Technology"),
      ("CREST Lens", "CREST Lille"), ("Ville de Spa", "Ville de Mons"),
      ("SA", "NV"), ("Hogeschool Gent", "Universiteit Gent"),
    ])
  func different(_ first: String, _ second: String) throws {
    let score = try proposal(first, second)?.score ?? 0
    #expect(score < 0.5, "\(first) / \(second)")
  }

  @Test("what else is known of two actors of one name speaks for or against")
  func context() throws {
    let here = draft("a", "Provincie Limburg") { $0.country = "Belgique" }
    let there = draft("b", "PROVINCIE LIMBURG") { $0.country = "Nederland" }
    let same = draft("b", "PROVINCIE LIMBURG") { $0.country = "België" }
    #expect(try proposal(here, there)?.isSure == false)
    #expect(try proposal(here, same)?.isSure == true)
    let lille = draft("a", "CREST") { $0.place = "Lille" }
    let lens = draft("b", "CREST Lens") { $0.place = "LENS CEDEX" }
    let cedex = draft("b", "CREST Lille") { $0.place = "LILLE CEDEX 9" }
    #expect(try proposal(lille, lens)?.isSure == false)
    #expect(try proposal(lille, cedex)?.isSure == true)
    let person = draft("a", "Dupont") { $0.kind = Vocabulary.person }
    #expect(try proposal(person, draft("b", "Dupont"))?.isSure == false)
    let known = draft("a", "CREST Lens") { $0.aliases = ["Centre de ressources de Lens"] }
    let alias = try #require(try proposal(known, draft("b", "Centre de Ressources Lens")))
    #expect(alias.isSure)
    #expect(
      alias.findings.first == .alias("Centre de ressources de Lens", of: "CREST Lens"))
    let part = draft("b", "CREST Lens") { $0.partOf = "a" }
    #expect(try proposal(draft("a", "CREST"), part) == nil)
  }

  @Test("standing in one collaboration as two leaves a doubt; the one in more records comes first")
  func together() throws {
    var network = Network()
    network.actors = [
      try Actor(draft("a", "Lycée Pasteur")), try Actor(draft("b", "Lycee Pasteur")),
      try Actor(draft("c", "Autre")),
    ]
    var shared = CollaborationDraft(id: "x", title: "Projet X")
    shared.participants = [try Participant("a"), try Participant("b")]
    var more = CollaborationDraft(id: "y")
    more.participants = [try Participant("b"), try Participant("c")]
    network.collaborations = [try Collaboration(more)]
    var found = try #require(DuplicateSearch().run(on: network).duplicates.first)
    #expect(found.isSure && found.first.id == "b" && found.records == [1, 0])
    network.collaborations = [try Collaboration(shared)]
    found = try #require(DuplicateSearch().run(on: network).duplicates.first)
    #expect(!found.isSure && found.findings.contains(.together("Projet X")))
  }

  @Test("a series is left out and counted; initials that fit several count for less")
  func series() throws {
    var network = Network()
    network.actors = try (10...29).map { try Actor(draft("salle-\($0)", "Salle \($0)")) }
    let outcome = DuplicateSearch().run(on: network)
    #expect(outcome.duplicates.isEmpty && outcome.leftOutAsSeries == 190)
    let cci = draft("a", "ARACT")
    let one = draft("b", "Agence Régionale Aide Conseil Travail")
    let other = draft("c", "Association Rurale Action Culture Temps")
    let alone = try #require(try proposal(cci, one)?.score)
    let shared = try #require(try proposal(cci, one, also: [other])?.score)
    #expect(shared < alone)
  }

  @Test("of 300 names changed as people change names, nearly all are found, and nothing else")
  func changedNames() throws {
    var random = SplitMix64(seed: 11)
    let first = ["Atelier", "Institut", "Cluster", "Société", "Ecole", "Maison", "Réseau", "Lycée"]
    let letters = Array("bcdfglmnprstv")
    let vowels = Array("aeiou")
    var used: Set<String> = []
    func word() -> String {
      var word = ""
      repeat {
        word = (0..<4).map { _ in
          "\(letters[random.below(letters.count)])\(vowels[random.below(vowels.count)])"
        }.joined()
      } while !used.insert(word).inserted
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    var network = Network()
    for number in 0..<300 {
      let (kind, one, two) = (first[random.below(first.count)], word(), word())
      let name = "\(kind) \(one) \(two)"
      let changed =
        switch number % 6 {
        case 0: name.uppercased()
        case 1: "\(name) asbl"
        case 2: "\(kind) de la \(one) et \(two)"
        case 3: "\(two), \(kind) \(one)"
        case 4: "\(name) (\(kind.prefix(1))\(one.prefix(1))\(two.prefix(1)))"
        default: "\(kind) \(one)-\(two) SA"
        }
      network.actors.append(try Actor(draft("a\(number)", name)))
      network.actors.append(try Actor(draft("b\(number)", changed)))
    }
    network.sort()
    let sure = DuplicateSearch().run(on: network).duplicates.filter(\.isSure)
    let right = sure.filter { $0.first.id.dropFirst() == $0.second.id.dropFirst() }
    #expect(right.count >= 295, "found \(right.count) of 300")
    #expect(sure.count == right.count)
  }

  @Test("the order of the actors does not change what is found")
  func order() throws {
    let names = ["Sirris", "Sirris asbl", "CRITT M2A", "CRITT K2A", "Sirris vzw", "CCI Lille"]
    var network = Network()
    network.actors = try names.enumerated().map { try Actor(draft("x\($0)", $1)) }
    let forwards = DuplicateSearch().run(on: network)
    network.actors.reverse()
    #expect(DuplicateSearch().run(on: network) == forwards)
  }
}
