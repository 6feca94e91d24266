// Words that say little about who bears a name: legal forms, little words, words of every day.

/// Words that organisations' names have in common, folded.
enum NameVocabulary {
  /// Legal forms by their folded words, and what each means: forms of one meaning are the same
  /// form in another language or another length.
  static let legalForms: [[String]: String] = {
    var forms: [[String]: String] = [:]
    for line in legalFormLines.split(separator: "\n") {
      let spellings = line.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
      for spelling in spellings { forms[spelling] = spellings[0].joined(separator: " ") }
    }
    return forms
  }()

  /// The most words of a legal form.
  static let longestLegalForm = legalForms.keys.lazy.map(\.count).max() ?? 1

  /// Legal forms that stand before the name as often as after it.
  static let leadingLegalForms: Set<String> = [
    "sa", "nv", "sarl", "sprl", "bvba", "asbl", "vzw", "bv", "sas", "aisbl", "ivzw", "scop", "scic",
    "gie", "gip", "epic", "stichting", "societe anonyme", "ooo",
  ]

  /// Articles, prepositions and their like in English, French, Dutch and German.
  static let littleWords = words(
    """
    a an and at by for from in of on s the to
    au aux avec d dans de des du en et l la le les par pour sur sous un une
    aan bij den der een het met op t te ten ter van voor
    am das dem die ein eine fur im und vom von zu zum zur
    """)

  /// Words that stand in the names of many: they count half.
  static let genericWords = words(
    """
    academy agence agency agentschap amt association bureau business center centre centrum chamber
    chambre city cluster college commune company conseil consortium council county department
    departement dienst direction ecole europe european federation fondation foundation fund gemeente
    group groep groupe hochschule hogeschool institut institute instituut international kamer
    laboratoire landkreis lycee mairie ministere ministerie ministry national network office
    organisation partnership pole project provincie region regional reseau research school service
    services societe society stad stadt stichting technologie technology trust union universite
    universitat universiteit university vereniging verband ville zentrum
    """)

  /// Short forms of words, each with the word it stands for.
  static let abbreviations: [String: String] = [
    "st": "saint", "ste": "sainte", "cie": "compagnie", "ets": "etablissements",
    "dept": "department", "assoc": "association", "asso": "association", "intl": "international",
    "dev": "developpement", "prof": "professeur", "dr": "docteur",
  ]

  /// Beginnings that stand for the whole word.
  static let beginnings: Set<String> = ["univ", "inst", "lab", "labo", "tech", "dep", "serv"]

  /// Words that mean the same in two languages, each with the first of its line.
  static let meanings: [String: String] = {
    var meanings: [String: String] = [:]
    for line in meaningLines.split(separator: "\n") {
      let group = line.split(separator: " ").map(String.init)
      for word in group { meanings[word] = group[0] }
    }
    return meanings
  }()

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// One legal form a line, with its spellings and its name in the other language of its country.
  private static let legalFormLines = """
    ltd,limited,co ltd,company limited
    plc,public limited company
    llp
    llc
    inc,incorporated
    corp
    clg
    dac
    cic
    sa,nv,societe anonyme,naamloze vennootschap,sociedad anonima
    sas,sasu
    sarl,eurl
    snc
    sci
    scop
    scic
    gie
    gip
    epic
    selarl
    bv,srl,besloten vennootschap,societa a responsabilita limitata
    sprl,bvba
    scrl,cvba
    sc,cv
    asbl,vzw,association sans but lucratif,vereniging zonder winstoogmerk
    aisbl,ivzw
    vof
    ua
    stichting
    gmbh,mbh,ggmbh
    ag,aktiengesellschaft
    ev
    eg
    kg
    ohg
    ug
    kgaa
    gbr
    se
    spa,societa per azioni
    srls
    scarl
    sl,slu,sociedad limitada
    sau
    lda
    ab
    as
    aps
    oy
    oyj
    asa
    sp z oo,spzoo,spolka z ograniczona odpowiedzialnoscia
    sro
    kft
    zrt
    nyrt
    doo
    ad
    ood,eood
    uab
    sia
    ou
    ae
    epe
    """

  /// Words of organisations and towns on both sides of the borders, one meaning a line.
  private static let meaningLines = """
    university universite universiteit universitat universita universidad univ
    institute institut instituut instituto istituto inst
    centre center centrum zentrum centro
    city ville stad stadt gemeente commune municipality mairie
    chamber chambre kamer
    commerce koophandel
    industry industrie
    school ecole schule
    research recherche onderzoek forschung
    technology technologie technologies
    development developpement ontwikkeling entwicklung
    agency agence agentschap agentur
    association vereniging verein
    foundation fondation stichting stiftung
    federation federatie verband
    council conseil raad rat
    province provincie provinz
    region regio gewest
    regional regionale regionaal
    department departement
    ministry ministere ministerie ministerium
    network reseau netwerk netzwerk
    european europeen europeenne europees europese europaische
    national nationale nationaal
    flemish flamand flamande vlaams vlaamse
    free libre vrije freie
    innovation innovatie
    environment environnement milieu umwelt leefmilieu
    delegation delegatie
    enterprise entreprise entreprises onderneming ondernemingen unternehmen
    ghent gand gent
    antwerp anvers antwerpen
    brussels bruxelles brussel
    liege luik luttich
    bruges brugge
    kortrijk courtrai
    tournai doornik
    mons bergen
    namur namen
    leuven louvain
    ypres ieper
    lille rijsel
    dunkirk dunkerque duinkerke
    aachen aken
    cologne koln keulen
    london londres londen
    paris parijs
    ostend oostende ostende
    mechelen malines
    flanders flandre vlaanderen
    wallonia wallonie
    luxembourg luxemburg
    belgium belgique belgie be
    france frankrijk fr
    netherlands nederland nl
    germany allemagne duitsland deutschland de
    ireland irlande ierland ie
    """
}
