// How the attributes of a graph file are understood, for people who want to see it first.

import Collaborations

extension GraphReading {
  /// How each attribute of nodes and of edges is understood: as a field, or as an attribute of the
  /// records; by name, those of nodes first.
  var meanings: [ImportColumn] {
    Self.meanings(
      of: document.nodes.lazy.map(\.attributes), as: .actor,
      fields: [
        "kind": "actor-kind", "place": "place", "region": "region", "country": "country",
        "latitude": "latitude", "longitude": "longitude", "members": "members",
        "aliases": "alias", "partOf": "part-of", "note": "note", "source": "source",
      ])
      + Self.meanings(
        of: document.edges.map(\.attributes) + document.hyperedges.map(\.attributes),
        as: .collaboration,
        fields: [
          "collaboration": "collaboration", "kind": "kind", "stage": "stage",
          "programme": "programme", "from": "date", "until": "until", "note": "note",
          "source": "source", "sourceRole": "role", "targetRole": "role", "weight": "weight",
        ])
  }

  private static func meanings(
    of elements: some Sequence<Attributes>, as type: RecordType, fields: [String: String]
  ) -> [ImportColumn] {
    var forms: [String: ImportColumn.Form] = [:]
    for attributes in elements {
      for (name, value) in attributes {
        let form = ImportColumn.Form(value.columnType)
        forms[name] = forms[name, default: form] == form ? form : .text
      }
    }
    return forms.sorted { $0.key < $1.key }.map { name, form in
      if let field = fields[name] {
        ImportColumn(header: name, fields: [field], form: form)
      } else {
        ImportColumn(header: name, attributeOf: type, form: form)
      }
    }
  }
}
