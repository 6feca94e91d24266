// What is said of a network file: that it cannot be opened, written or trusted.

extension Sentence {
  /// What stands where a network file was expected.
  public enum ForeignFile: Hashable, Sendable {
    case folder, empty, database, other
  }

  /// There is no file.
  public static func networkIsAbsent(path: String) -> Sentence {
    Sentence(
      english:
        "There is no network file “\(path)”. Check the name, or make it with: maillage new.",
      french:
        "Il n’y a pas de fichier de réseau « \(path) ». Vérifiez le nom, ou créez-le avec : "
        + "maillage new.",
      dutch:
        "Er is geen netwerkbestand “\(path)”. Controleer de naam, of maak het aan met: "
        + "maillage new.")
  }

  /// A new file would take the place of one that is there.
  public static func networkExistsAlready(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” is already there and was left as it is. Choose another name.",
      french: "« \(path) » existe déjà et a été laissé tel quel. Choisissez un autre nom.",
      dutch: "“\(path)” bestaat al en werd ongemoeid gelaten. Kies een andere naam.")
  }

  /// The folder of a new file is not there.
  public static func folderIsMissing(path: String, folder: String) -> Sentence {
    Sentence(
      english:
        "“\(path)” cannot be made: there is no folder “\(folder)”. Make the folder first, or "
        + "choose another.",
      french:
        "« \(path) » ne peut pas être créé : il n’y a pas de dossier « \(folder) ». Créez d’abord "
        + "ce dossier, ou choisissez-en un autre.",
      dutch:
        "“\(path)” kan niet worden aangemaakt: er is geen map “\(folder)”. Maak de map eerst aan, "
        + "of kies een andere.")
  }

  /// The file is not a network file.
  public static func notANetwork(path: String, found: ForeignFile) -> Sentence {
    let what =
      switch found {
      case .folder:
        Sentence(
          english: "a folder; to read a network folder, use: maillage import",
          french: "un dossier ; pour lire un dossier de réseau, utilisez : maillage import",
          dutch: "een map; gebruik om een netwerkmap te lezen: maillage import")
      case .empty:
        Sentence(
          english: "an empty file; make a network with: maillage new",
          french: "un fichier vide ; créez un réseau avec : maillage new",
          dutch: "een leeg bestand; maak een netwerk aan met: maillage new")
      case .database:
        Sentence(
          english: "a database of another program; name a file made by Maillage",
          french: "la base de données d’un autre programme ; indiquez un fichier de Maillage",
          dutch: "een databank van een ander programma; noem een bestand van Maillage")
      case .other:
        Sentence(
          english:
            "a file of another sort; name a file made by Maillage, or read it with: maillage "
            + "import",
          french:
            "un fichier d’une autre sorte ; indiquez un fichier de Maillage, ou lisez-le avec : "
            + "maillage import",
          dutch:
            "een ander soort bestand; noem een bestand van Maillage, of lees het met: maillage "
            + "import")
      }
    return Sentence(
      english: "“\(path)” is not a network file but \(what.english).",
      french: "« \(path) » n’est pas un fichier de réseau mais \(what.french).",
      dutch: "“\(path)” is geen netwerkbestand maar \(what.dutch).")
  }

  /// The file's content is damaged.
  public static func networkIsDamaged(path: String, detail: Sentence) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” is damaged (\(detail.english)). Keep a copy of it, and go "
        + "back to your last good copy.",
      french:
        "Le fichier de réseau « \(path) » est endommagé (\(detail.french)). Gardez-en une copie, "
        + "et revenez à votre dernière bonne copie.",
      dutch:
        "Het netwerkbestand “\(path)” is beschadigd (\(detail.dutch)). Bewaar er een kopie van, "
        + "en ga terug naar uw laatste goede kopie.")
  }

  /// What is wrong with a file whose first bytes contradict one another.
  public static var headerMakesNoSense: Sentence {
    Sentence(
      english: "its header makes no sense", french: "son en-tête n’a pas de sens",
      dutch: "de kop ervan is onzin")
  }

  /// The file is shorter than it says it is.
  public static func networkIsTruncated(path: String, bytes: Int, expected: Int) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” is cut off: it has \(bytes.english) bytes of "
        + "\(expected.english). Copy it again from where it came, or go back to your last good "
        + "copy.",
      french:
        "Le fichier de réseau « \(path) » est tronqué : il a \(bytes.french) octets sur "
        + "\(expected.french). Copiez-le de nouveau depuis son origine, ou revenez à votre "
        + "dernière bonne copie.",
      dutch:
        "Het netwerkbestand “\(path)” is afgebroken: het heeft \(bytes.dutch) van de "
        + "\(expected.dutch) bytes. Kopieer het opnieuw van waar het kwam, of ga terug naar uw "
        + "laatste goede kopie.")
  }

  /// A record in the file is not one that Maillage could have written.
  public static func networkHoldsInvalidRecord(
    path: String, type: String, id: String, why: Sentence
  )
    -> Sentence
  {
    let thing = CountedThing(type: type)
    return Sentence(
      english:
        "The network file “\(path)” holds \(withArticle(type)) (“\(id)”) that is not valid: "
        + "\(why.english) See all that is wrong with: maillage check.",
      french:
        "Le fichier de réseau « \(path) » contient \(thing.frenchA) (« \(id) ») qui n’est pas "
        + "valable : \(why.french) Voyez tout ce qui ne va pas avec : maillage check.",
      dutch:
        "Het netwerkbestand “\(path)” bevat een ongeldige \(thing.dutch.one) (“\(id)”): "
        + "\(why.dutch) Bekijk alles wat fout is met: maillage check.")
  }

  /// A text in the file is not in the encoding that every text there has.
  public static func textIsNotUnicode() -> Sentence {
    Sentence(
      english: "A text of it is not in UTF-8.", french: "Un de ses textes n’est pas en UTF-8.",
      dutch: "Een tekst ervan is geen UTF-8.")
  }

  /// A text in the file is not the list or table that it should be.
  public static func textIsNotJSON(text: String) -> Sentence {
    Sentence(
      english: "Maillage did not write “\(text)”.",
      french: "Ce n’est pas Maillage qui a écrit « \(text) ».",
      dutch: "Maillage heeft “\(text)” niet geschreven.")
  }

  /// The file was written by a newer Maillage.
  public static func networkIsNewer(path: String, version: Int, known: Int) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” was written by a newer Maillage (file version \(version), and "
        + "this one knows up to \(known)). Install the newer Maillage to open it.",
      french:
        "Le fichier de réseau « \(path) » a été écrit par un Maillage plus récent (version "
        + "\(version), et celui-ci connaît jusqu’à \(known)). Installez le Maillage plus récent "
        + "pour l’ouvrir.",
      dutch:
        "Het netwerkbestand “\(path)” werd geschreven door een nieuwere Maillage (versie "
        + "\(version), en deze kent tot \(known)). Installeer de nieuwere Maillage om het te "
        + "openen.")
  }

  private static func withArticle(_ noun: String) -> String {
    guard let first = noun.first else { return noun }
    return "aeiou".contains(first) ? "an \(noun)" : "a \(noun)"
  }
}

// MARK: - Access

extension Sentence {
  /// The file was opened for reading.
  public static func networkIsOpenForReading(path: String) -> Sentence {
    Sentence(
      english: "The network file “\(path)” was opened for reading; nothing was changed.",
      french:
        "Le fichier de réseau « \(path) » a été ouvert en lecture ; rien n’a été modifié.",
      dutch: "Het netwerkbestand “\(path)” werd geopend om te lezen; er is niets gewijzigd.")
  }

  /// The file or its disk may only be read.
  public static func networkIsReadOnly(path: String) -> Sentence {
    Sentence(
      english:
        "The network file “\(path)” may only be read: the file, its folder or its disk is "
        + "write-protected. Nothing was changed. Copy it to a folder where you may write.",
      french:
        "Le fichier de réseau « \(path) » est en lecture seule : le fichier, son dossier ou son "
        + "disque est protégé. Rien n’a été modifié. Copiez-le dans un dossier où vous pouvez "
        + "écrire.",
      dutch:
        "Het netwerkbestand “\(path)” is alleen-lezen: het bestand, de map of de schijf is "
        + "beveiligd. Er is niets gewijzigd. Kopieer het naar een map waarin u mag schrijven.")
  }

  /// The reader may not open the file.
  public static func networkIsForbidden(path: String) -> Sentence {
    Sentence(
      english:
        "You have no permission to open “\(path)”. Ask its owner, or copy it to a folder of yours.",
      french:
        "Vous n’avez pas le droit d’ouvrir « \(path) ». Demandez à son propriétaire, ou copiez-le "
        + "dans un de vos dossiers.",
      dutch:
        "U mag “\(path)” niet openen. Vraag het aan de eigenaar, of kopieer het naar een eigen "
        + "map.")
  }

  /// Nothing may be made in the folder.
  public static func folderIsForbidden(path: String, folder: String) -> Sentence {
    Sentence(
      english:
        "“\(path)” cannot be made: you have no permission to write in the folder “\(folder)”. "
        + "Choose another folder.",
      french:
        "« \(path) » ne peut pas être créé : vous n’avez pas le droit d’écrire dans le dossier "
        + "« \(folder) ». Choisissez un autre dossier.",
      dutch:
        "“\(path)” kan niet worden aangemaakt: u mag niet schrijven in de map “\(folder)”. Kies "
        + "een andere map.")
  }

  /// Somebody else is writing; the seconds are written plainly.
  public static func networkIsLocked(path: String, seconds: String) -> Sentence {
    let seconds = number(seconds)
    return Sentence(
      english:
        "Another program was writing to “\(path)” for more than \(seconds.english) s, so nothing "
        + "was changed. Try again, or wait longer with: --wait.",
      french:
        "Un autre programme a écrit dans « \(path) » pendant plus de \(seconds.french) s : rien "
        + "n’a été modifié. Réessayez, ou attendez plus longtemps avec : --wait.",
      dutch:
        "Een ander programma schreef langer dan \(seconds.dutch) s in “\(path)”: er is niets "
        + "gewijzigd. Probeer opnieuw, of wacht langer met: --wait.")
  }

  /// The disk is full.
  public static func diskIsFull(path: String) -> Sentence {
    Sentence(
      english:
        "The disk of “\(path)” is full, or a limit on the size of files is reached. Nothing was "
        + "changed. Make room, and try again.",
      french:
        "Le disque de « \(path) » est plein, ou une limite de taille de fichier est atteinte. "
        + "Rien n’a été modifié. Faites de la place, et réessayez.",
      dutch:
        "De schijf van “\(path)” is vol, of een grens op de grootte van bestanden is bereikt. Er "
        + "is niets gewijzigd. Maak plaats, en probeer opnieuw.")
  }

  /// The system failed to read or write, in its own words.
  public static func diskFailed(path: String, detail: String) -> Sentence {
    Sentence(
      english:
        "Reading or writing “\(path)” failed (\(detail)). Nothing more was acknowledged. Check "
        + "the disk, then run: maillage check.",
      french:
        "La lecture ou l’écriture de « \(path) » a échoué (\(detail)). Rien de plus n’a été "
        + "confirmé. Vérifiez le disque, puis lancez : maillage check.",
      dutch:
        "Lezen van of schrijven in “\(path)” mislukte (\(detail)). Verder werd niets bevestigd. "
        + "Controleer de schijf, en voer dan uit: maillage check.")
  }

  /// Something failed that never should.
  public static func storeFailed(path: String, detail: String) -> Sentence {
    Sentence(
      english:
        "Maillage failed on “\(path)” in a way that is its own fault (\(detail)). Nothing was "
        + "changed. Please report it.",
      french:
        "Maillage a échoué sur « \(path) » par sa propre faute (\(detail)). Rien n’a été modifié. "
        + "Merci de le signaler.",
      dutch:
        "Maillage faalde op “\(path)” door een eigen fout (\(detail)). Er is niets gewijzigd. "
        + "Gelieve dit te melden.")
  }
}

// MARK: - History

extension Sentence {
  /// There is no change to undo.
  public static func nothingToUndo(path: String) -> Sentence {
    Sentence(
      english: "There is nothing to undo in “\(path)”.",
      french: "Il n’y a rien à annuler dans « \(path) ».",
      dutch: "Er is niets ongedaan te maken in “\(path)”.")
  }

  /// There is no undone change to bring back.
  public static func nothingToRedo(path: String) -> Sentence {
    Sentence(
      english: "There is nothing to redo in “\(path)”: nothing was undone since the last change.",
      french:
        "Il n’y a rien à rétablir dans « \(path) » : rien n’a été annulé depuis la dernière "
        + "modification.",
      dutch:
        "Er is niets opnieuw uit te voeren in “\(path)”: sinds de laatste wijziging is niets "
        + "ongedaan gemaakt.")
  }
}
