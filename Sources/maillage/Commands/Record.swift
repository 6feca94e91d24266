// maillage record

import Answers
import ArgumentParser
import Collaborations
import NetworkFormats
import NetworkStore
import Wording

struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record one collaboration between two actors or more.",
    discussion: """
      Typing the same collaboration twice records it once: it is already known when its actors, \
      kind, event, date and programme are equal.

      EXAMPLE
        maillage record "CREST Lens" "Délégation flamande" --kind visit --stage met \\
          --on 2009-11-25 --source "minutes of the visit, p. 2" --create
        maillage record --from-rounds plan.csv
      """)

  @Argument(help: ArgumentHelp("The actors, by name or id.", valueName: "actor"))
  var actors: [String] = []
  @Option(
    help: "What sort of collaboration: visit, project, co-organisation… (of a plan: meeting).")
  var kind: String?
  @Option(
    help: ArgumentHelp(
      "A plan of “maillage rounds” whose column held was filled in: each meeting held becomes a "
        + "collaboration of stage met, all in one step.", valueName: "plan.csv"))
  var fromRounds: String?
  @OptionGroup var fields: CollaborationOptions
  @OptionGroup var creation: CreationOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard fromRounds == nil else {
      guard actors.isEmpty else {
        throw ValidationError("--from-rounds takes the actors from the plan; name none.")
      }
      return
    }
    if actors.isEmpty { throw ValidationError("Missing expected argument '<actor> ...'") }
    if kind == nil { throw ValidationError("Missing expected argument '--kind <kind>'") }
  }

  func run() throws {
    if let fromRounds { return try recordMeetings(of: fromRounds) }
    var recording = Recording(actors: actors, kind: kind ?? "")
    recording.stage = fields.stage
    recording.event = fields.at
    recording.edition = fields.edition
    (recording.on, recording.until) = try fields.dates
    recording.programme = fields.programme
    recording.lead = fields.lead
    recording.source = try fields.source.statement
    recording.note = fields.source.note
    recording.creation = creation.creation
    let store = try network.openToWrite()
    do {
      let (_, answer) = try store.change(
        command: NetworkOptions.commandLine, author: NetworkOptions.author
      ) { network in
        let plan = try recording.plan(in: network)
        return (plan.steps, ChangeAnswers.recorded(plan, in: network))
      }
      output.print(answer)
    } catch let difference as KnownDifference {
      throw refusal(of: difference)
    }
  }

  /// Records the meetings of a plan that were held.
  private func recordMeetings(of path: String) throws {
    let sheet = try MeetingSheet.read(path)
    let meetings = sheet.rows.filter(\.isHeld).map { MeetingsHeld.Meeting($0.first, $0.second) }
    var held = MeetingsHeld(at: sheet.event, meetings)
    if let kind { held.kind = kind }
    held.source = try fields.source.statement
    let change = held
    let answer = try network.change { network in
      let plan = try change.plan(in: network)
      return (plan.steps, ChangeAnswers.held(plan, rows: sheet.rows.count, in: network))
    }
    output.print(answer)
  }

  /// The refusal of a collaboration known with other details, with the `edit` command to type.
  private func refusal(of difference: KnownDifference) -> Failure {
    let known = difference.known
    let given = difference.fields.map { field in
      let value: String? =
        switch field {
        case .stage: fields.stage?.rawValue
        case .edition: fields.edition
        case .until: fields.until
        case .source: fields.source.source
        case .lead: fields.lead
        default: fields.source.note
        }
      return (field: field.rawValue, value: value ?? "")
    }
    return Failure(
      .knownOtherwise(title: known.title ?? known.id, id: known.id, given: given), .badData)
  }
}
