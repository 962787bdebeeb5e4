using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>The verbs that attribute words to somebody (cues.tsv). Immutable.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, CueForm> forms;

    private CueLexicon(Dictionary<string, CueForm> forms) => this.forms = forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The table that the assembly carries.</summary>
    public static CueLexicon Load()
    {
        var forms = new Dictionary<string, CueForm>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedTable.Rows("Annotation/cues.tsv"))
        {
            var kind = Enum.Parse<CueKind>(row[5], ignoreCase: true);
            foreach (var (form, finite) in new[] { (row[1], true), (row[2], true), (row[3], true), (row[4], false), (row[0], false) })
                forms.TryAdd(form, new CueForm(kind, finite, form.Contains(' ', StringComparison.Ordinal) ? 2 : 1));
        }

        return new CueLexicon(forms);
    }

    /// <summary>The verb at <paramref name="at"/>; null where none is.</summary>
    public CueForm? At(IReadOnlyList<TextUnit> units, int at)
    {
        if (units[at].Mention is not null)
            return null;
        if (at + 1 < units.Count && units[at + 1].Mention is null && forms.TryGetValue($"{units[at].Text} {units[at + 1].Text}", out var two))
            return two;
        return forms.TryGetValue(units[at].Text, out var one) ? one : null;
    }
}
